"""The commands of the Train menu."""

from tndesigner.gui.actions.command import Command, said
from tndesigner.gui.canvas.utilisation_text import suggested_dim, truncation_words
from tndesigner.gui.panels.panel import show_panel
from tndesigner.gui.training.states import TrainingState
from tndesigner.gui.workspace import Workspace
from tndesigner.training.events import BondSpectrum

_MENU = "Train"


def train_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return what starts, lengthens, holds and stops a run, and cuts its cores down."""
    return (*_starting(workspace), *_steering(workspace), _truncating(workspace))


def _starting(workspace: Workspace) -> tuple[Command, ...]:
    training = workspace.training

    def train() -> None:
        show_panel(workspace.canvas, "train")
        training.start()

    tip, more_tip = "Train the network and its dense twin", "Train the last run for as many epochs more"
    return (
        Command("train.start", "Train", _MENU, train, ("Ctrl+R",), tip, lambda: not training.state.busy),
        Command("train.more", "Train More", _MENU, training.go_on, (), more_tip, lambda: training.may_go_on),
    )


def _steering(workspace: Workspace) -> tuple[Command, ...]:
    training = workspace.training

    def hold_or_resume() -> None:
        if training.state is TrainingState.PAUSED:
            training.resume()
        else:
            training.pause()

    hold = Command(
        "train.hold",
        "Pause",
        _MENU,
        hold_or_resume,
        ("Ctrl+Shift+R",),
        tip="Hold the training, or let it go on",
        enabled=lambda: training.state in (TrainingState.TRAINING, TrainingState.PAUSED),
        separated=True,
        text=lambda: said("Resume" if training.state is TrainingState.PAUSED else "Pause"),
    )
    tip = "End the training and keep what was trained"
    return hold, Command("train.stop", "Stop", _MENU, training.stop, ("Ctrl+.",), tip, lambda: training.state.busy)


def _truncating(workspace: Workspace) -> Command:
    """Return the truncation of the bond that is selected, to what keeps nearly all."""
    document, uses = workspace.document, workspace.uses

    def chosen() -> BondSpectrum | None:
        only = next(iter(document.selection)) if len(document.selection) == 1 else 0
        return uses.bonds.get(only)

    def truncate() -> None:
        spectrum = chosen()
        if spectrum is not None:
            uses.truncate(spectrum.bond, suggested_dim(spectrum))

    def words() -> str:
        spectrum = chosen()
        return truncation_words(spectrum, suggested_dim(spectrum)) if spectrum else said("Truncate Bond")

    def possible() -> bool:
        spectrum = chosen()
        return spectrum is not None and spectrum.dim > 1 and uses.may_truncate

    tip = "Cut the trained cores at a bond down to what they use; the next training starts from them"
    return Command("train.truncate", "Truncate Bond", _MENU, truncate, (), tip, possible, separated=True, text=words)
