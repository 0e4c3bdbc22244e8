"""Values that several tests of training use."""

from dataclasses import replace

from tndesigner.models import Experiment
from tndesigner.training import Epoch, Figures, RunRecord, Started, Versions
from tndesigner.training.events import ClassScore, Scores

VERSIONS = Versions(tndesigner="0.1.0", python="3.11.7", tensorflow="2.21.0", keras="3.15.1")
EPOCH = Epoch(model="twin", epoch=2, loss=0.25, val_loss=0.5, metrics={"accuracy": 0.75}, seconds=1.5)
FIGURES = Figures(epochs=2, loss=0.25, val_loss=0.5, metrics={"mae": 0.125}, seconds=1.5, examples_per_second=320.0)
CLASS_SCORES = (
    ClassScore(name="no", examples=3, precision=0.75, recall=1.0, f1=0.875, roc_auc=0.5),
    ClassScore(name="yes", examples=0),
)
SCORED = replace(FIGURES, best_epoch=1, scores=Scores(classes=CLASS_SCORES, balanced_accuracy=0.5, f1=0.25))
STARTED = Started(
    run="runs/blog",
    title="blog",
    dataset="blobs",
    task="binary",
    train_size=80,
    validation_size=70,
    epochs=3,
    batch_size=32,
    seed=5,
    device="cpu",
    parameters=11,
)


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
