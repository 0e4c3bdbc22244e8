"""What of a window can be written as a model for a runtime."""

from dataclasses import dataclass
from pathlib import Path

from tndesigner.checks import has_errors
from tndesigner.document import dumps
from tndesigner.gui.translation import translated
from tndesigner.gui.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Deployable:
    """A design and, where there is one, the run that has trained it."""

    design: str
    """The text of a ``.tnd`` file."""
    run: str
    """The folder of the run; empty if there is none."""
    proposal: Path
    """Where to write, without a suffix."""
    source: str = ""
    """The name of the file of the trained model whose weights training starts from; empty if there is none."""
    obstacle: str = ""
    """Why the model cannot be built; empty if it can."""


def deployable_of(workspace: Workspace, proposal: Path) -> Deployable:
    """Return the design of a window as it is now, and its last run if that is complete and of this design."""
    design, run = workspace.document.design, workspace.training.run
    trained = run is not None and run.outcome is not None and run.is_of(design)
    errors = [translated(one.message) for one in workspace.analysis.problems if has_errors((one,))]
    kept = design.source is not None and design.experiment.from_source != "nothing"
    return Deployable(
        design=dumps(design),
        run=run.folder if run and trained else "",
        proposal=proposal,
        source=Path(design.source.path).name if design.source and kept else "",
        obstacle=errors[0] if errors else "",
    )
