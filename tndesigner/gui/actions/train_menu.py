"""The commands of the Train menu."""

from tndesigner.gui.actions.command import Command
from tndesigner.gui.panels.panel import show_panel
from tndesigner.gui.training.states import TrainingState
from tndesigner.gui.workspace import Workspace


def train_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return what starts, holds, stops and lengthens a run."""
    training = workspace.training

    def train() -> None:
        show_panel(workspace.canvas, "train")
        training.start()

    def hold_or_resume() -> None:
        if training.state is TrainingState.PAUSED:
            training.resume()
        else:
            training.pause()

    return (
        Command(
            "train.start",
            "Train",
            "Train",
            train,
            ("Ctrl+R",),
            tip="Train the network and its dense twin",
            enabled=lambda: not training.state.busy,
        ),
        Command(
            "train.hold",
            "Pause",
            "Train",
            hold_or_resume,
            ("Ctrl+Shift+R",),
            tip="Hold the training, or let it go on",
            enabled=lambda: training.state in (TrainingState.TRAINING, TrainingState.PAUSED),
            text=lambda: "Resume" if training.state is TrainingState.PAUSED else "Pause",
        ),
        Command(
            "train.stop",
            "Stop",
            "Train",
            training.stop,
            ("Ctrl+.",),
            tip="End the training and keep what was trained",
            enabled=lambda: training.state.busy,
        ),
        Command(
            "train.more",
            "Train More",
            "Train",
            training.go_on,
            tip="Train the last run for as many epochs more",
            enabled=lambda: training.may_go_on,
        ),
        Command(
            "train.runs",
            "Compare Runs",
            "Train",
            lambda: show_panel(workspace.canvas, "train"),
            tip="Show the runs that are kept",
            separated=True,
        ),
    )
