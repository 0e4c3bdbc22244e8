"""On a small screen, or one whose scale makes it small, the window and every dialogue open within it."""

import json
import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.gui

STORY = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
application = QApplication([])
from tests.gui.windows import blog_design
from tndesigner.drawing.changes.stack_edits import new_layer
from tndesigner.gui.actions.command_palette import actions_of
from tndesigner.gui.actions.export_dialogue import ExportDialogue, Subject
from tndesigner.gui.actions.notation_dialogue import NotationDialogue
from tndesigner.gui.actions.preferences_dialogue import PreferencesDialogue
from tndesigner.gui.actions.shortcut_sheet import ShortcutSheet
from tndesigner.gui.deploying.deployable import Deployable
from tndesigner.gui.deploying.dialogue import DeployDialogue
from tndesigner.gui.faults.dialogue import FaultDialogue
from tndesigner.gui.main_window import MainWindow
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.panels.train.own_data_dialog import OwnDataDialog
from tndesigner.gui.strip.layer_form import InputForm, LayerForm
from tndesigner.gui.style import Theme

theme = Theme()
theme.apply(dark=False)
window = MainWindow(OpenDocument(blog_design()), theme)
window.show()
window.finish()
room = window.screen().availableGeometry().size()
print("screen", room.width(), room.height(), flush=True)

def say(name, shown):
    QTest.qWait(20)
    fits = shown.width() <= room.width() and shown.height() <= room.height()
    print(name, "fits" if fits else (shown.width(), shown.height()), flush=True)

say("window", window)
document = window.document
table = Path(sys.argv[1])
table.write_text("height,width,colour" + "".join(f"\\n{n},{n % 7},{n % 2}" for n in range(20)))
window.strip.controller.tensorize(0)
dialogues = {
    "families": application.activeModalWidget(),
    "notation": NotationDialogue(theme, window),
    "preferences": PreferencesDialogue(window.workspace.windows.preferences, window),
    "picture": ExportDialogue(Subject(document.design.copy(), 1, document.selection, Path("x")), window),
    "model": DeployDialogue(Deployable("", "run", Path("x")), window),
    "shortcuts": ShortcutSheet(window, actions_of(window)),
    "faults": FaultDialogue(window),
    "input": InputForm(document, 0, window),
    "dense": LayerForm(document, 0, None, window),
    "network": LayerForm(document, 1, lambda: None, window),
    "data": OwnDataDialog(str(table), None, window),
}
for name, dialogue in dialogues.items():
    dialogue.show()
    say(name, dialogue)
    dialogue.close()
window.close_unasked()
"""


@pytest.mark.parametrize(("size", "scale"), [((1600, 1000), "2"), ((1200, 750), "1.5")])
def test_the_window_and_every_dialogue_fit_on_the_screen(checkout, tmp_path, size, scale):
    screen = {"name": "small", "x": 0, "y": 0, "width": size[0], "height": size[1], "logicalDpi": 96, "dpr": 1}
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": [screen]}))
    here = dict(
        os.environ,
        QT_QPA_PLATFORM=f"offscreen:configfile={config}",
        QT_SCALE_FACTOR=scale,
        XDG_CONFIG_HOME=str(tmp_path),
    )
    command = [sys.executable, "-c", STORY, str(tmp_path / "own.csv")]
    run = subprocess.run(command, cwd=checkout, env=here, capture_output=True, text=True, timeout=300)
    said = run.stdout.splitlines()
    assert said[0] == "screen 800 500", run.stderr
    assert len(said) == 13, run.stderr
    assert [line for line in said[1:] if not line.endswith(" fits")] == []
