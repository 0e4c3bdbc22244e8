"""The commands of the Train menu."""

from functools import partial

from tndesigner.gui.actions.command import Command, said
from tndesigner.gui.panels.panel import show_panel
from tndesigner.gui.translation import spoken
from tndesigner.gui.workspace import Workspace
from tndesigner.training.events import BondSpectrum
from tndesigner.training.states import TrainingState
from tndesigner.training.utilisation import suggested_dim, truncation_text

_MENU = "Train"


def train_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return what starts, lengthens, holds and stops a run, and cuts its cores down."""
    return (*_starting(workspace), *_steering(workspace), _truncating(workspace))


def _starting(workspace: Workspace) -> tuple[Command, ...]:
    training = workspace.training

    command = partial(Command, menu=_MENU)

    def train() -> None:
        show_panel(workspace.canvas, "train")
        training.start()

    tip, more_tip = "Train the network and its dense twin", "Train the last run for as many epochs more"
    return (
        command("train.start", "Train", train, ("Ctrl+R",), tip, enabled=lambda: not training.state.busy),
        command("train.more", "Train More", training.go_on, (), more_tip, enabled=lambda: training.may_go_on),
    )


def _steering(workspace: Workspace) -> tuple[Command, ...]:
    training = workspace.training

    command = partial(Command, menu=_MENU)

    def hold_or_resume() -> None:
        if training.state is TrainingState.PAUSED:
            training.resume()
        else:
            training.pause()

    hold = command(
        "train.hold",
        "Pause",
        hold_or_resume,
        ("Ctrl+Shift+R",),
        "Hold the training, or let it go on",
        enabled=lambda: training.state in (TrainingState.TRAINING, TrainingState.PAUSED),
        separated=True,
        text=lambda: said("Resume" if training.state is TrainingState.PAUSED else "Pause"),
    )
    tip = "End the training and keep what was trained"
    return hold, command("train.stop", "Stop", training.stop, ("Ctrl+.",), tip, enabled=lambda: training.state.busy)


def _truncating(workspace: Workspace) -> Command:
    """Return the truncation of the bond that is selected, to what keeps nearly all."""
    uses = workspace.uses

    def chosen() -> BondSpectrum | None:
        return uses.bonds.get(workspace.canvas.stage.only_selected)

    def truncate() -> None:
        spectrum = chosen()
        if spectrum is not None:
            uses.truncate(spectrum.bond, suggested_dim(spectrum))

    def words() -> str:
        spectrum = chosen()
        return spoken(truncation_text(spectrum, suggested_dim(spectrum))) if spectrum else said("Truncate Bond")

    def possible() -> bool:
        spectrum = chosen()
        return spectrum is not None and spectrum.dim > 1 and uses.may_truncate

    tip = "Cut the trained cores at a bond down to what they use; the next training starts from them"
    return Command(
        "train.truncate", "Truncate Bond", truncate, (), tip, menu=_MENU, enabled=possible, separated=True, text=words
    )
