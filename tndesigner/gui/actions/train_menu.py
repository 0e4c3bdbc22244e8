"""The commands of the Train menu."""

from functools import partial

from tndesigner.gui.actions.command import Command, command_text
from tndesigner.gui.panels.panel import show_panel
from tndesigner.gui.translation import translated
from tndesigner.gui.workspace import Workspace
from tndesigner.training.events import BondSpectrum
from tndesigner.training.states import TrainingState
from tndesigner.training.utilisation import suggested_dim, truncation_text

_command = partial(Command, menu="Train")


def train_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return the commands that start, extend, pause and stop a run, and that truncate its cores."""
    training = workspace.training

    def train() -> None:
        show_panel(workspace.canvas, "train")
        training.start()

    def hold_or_resume() -> None:
        if training.state is TrainingState.PAUSED:
            training.resume()
        else:
            training.pause()

    tip, more_tip = "Train the network and its dense twin", "Train the last run for the same number of epochs again"
    stop_tip = "Stop training and keep what has been trained"
    return (
        _command("train.start", "Train", train, ("Ctrl+R",), tip, enabled=lambda: not training.state.busy),
        _command("train.more", "Train More", training.train_more, (), more_tip, enabled=lambda: training.may_continue),
        _command(
            "train.hold",
            "Pause",
            hold_or_resume,
            ("Ctrl+Shift+R",),
            "Pause or continue training",
            enabled=lambda: training.state in (TrainingState.TRAINING, TrainingState.PAUSED),
            separated=True,
            text=lambda: command_text("Resume" if training.state is TrainingState.PAUSED else "Pause"),
        ),
        _command("train.stop", "Stop", training.stop, ("Ctrl+.",), stop_tip, enabled=lambda: training.state.busy),
        _truncating(workspace),
    )


def _truncating(workspace: Workspace) -> Command:
    """Return the command that truncates the selected bond to the dimension that keeps nearly everything."""
    uses = workspace.uses

    def chosen() -> BondSpectrum | None:
        return uses.bonds.get(workspace.canvas.stage.only_selected)

    def truncate() -> None:
        spectrum = chosen()
        if spectrum is not None:
            uses.truncate(spectrum.bond, suggested_dim(spectrum))

    def words() -> str:
        spectrum = chosen()
        if spectrum is None:
            return command_text("Truncate Bond")
        return translated(truncation_text(spectrum, suggested_dim(spectrum)))

    def possible() -> bool:
        spectrum = chosen()
        return spectrum is not None and spectrum.dim > 1 and uses.may_truncate

    tip = "Truncate the trained cores to the part of a bond that they use; the next training starts from them"
    return _command("train.truncate", "Truncate Bond", truncate, (), tip, enabled=possible, separated=True, text=words)
