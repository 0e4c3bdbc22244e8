"""Opens the dialogue that draws a network of a family on the canvas."""

from tndesigner.drawing.changes.family_task import insertion_task
from tndesigner.gui.families.dialogue import FamilyDialogue
from tndesigner.gui.workspace import Workspace


def insert_template(workspace: Workspace, family: str = "") -> None:
    """Open the dialogue, with a family selected if one is given."""
    document, window = workspace.document, workspace.canvas.window()
    task = insertion_task(document.design.copy(), document.shown)
    dialogue = FamilyDialogue(document, workspace.analysis, workspace.theme, task, window)
    dialogue.accepted.connect(workspace.canvas.fit)
    dialogue.choose(family)
    dialogue.open()
