"""Values that several tests of training use."""

from tndesigner.models import Experiment
from tndesigner.training import Epoch, Figures, RunRecord, Versions

VERSIONS = Versions(tndesigner="0.1.0", python="3.11.7", tensorflow="2.21.0", keras="3.15.1")
EPOCH = Epoch(model="twin", epoch=2, loss=0.25, val_loss=0.5, metrics={"accuracy": 0.75}, seconds=1.5)
FIGURES = Figures(epochs=2, loss=0.25, val_loss=0.5, metrics={"mae": 0.125}, seconds=1.5, examples_per_second=320.0)


def run_record(started: str = "2026-01-02T03:04:05+00:00", **changes: object) -> RunRecord:
    """The record of a run that goes on."""
    return RunRecord(
        **{
            "title": "blog.tnd",
            "experiment": Experiment(epochs=2),
            "versions": VERSIONS,
            "device": "cpu",
            "parameters": 9_217,
            "started": started,
            **changes,
        }
    )
