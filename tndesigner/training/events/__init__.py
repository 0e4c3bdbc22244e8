"""Events of a worker: a new kind is a class in a file here, and a row below."""

from typing import TypeAlias, get_args

from tndesigner.training.events.answers import Answer, Confusion, Estimates, Surface
from tndesigner.training.events.compressing import Compressed, Compressing, CurveMeasured, EpochTuned
from tndesigner.training.events.deployed import Deployed, DeployedModel, DeployedOutput, Deploying, DeployingStage
from tndesigner.training.events.measured import Calibrated, Inspected, Measured, Predicted, Timing, Truncated
from tndesigner.training.events.outcome import Failed, Figures, Finished, Repeated, Spread
from tndesigner.training.events.progress import Epoch, Note, Paused, Resumed, Started, Stepped, TrainedModel
from tndesigner.training.events.ready import Device, DevicesListed, Ready, ThreadsAdvised, Versions
from tndesigner.training.events.scores import ClassScore, Scores
from tndesigner.training.events.spectra import BondSpectrum, CoreDeviation, CoreGradient, Isometries, Spectra

Event: TypeAlias = (
    Ready
    | DevicesListed
    | Note
    | Started
    | Epoch
    | Stepped
    | Answer
    | Isometries
    | Paused
    | Resumed
    | Finished
    | Repeated
    | Failed
    | Measured
    | Calibrated
    | Spectra
    | Truncated
    | Predicted
    | Deploying
    | Deployed
    | Inspected
    | ThreadsAdvised
    | Compressing
    | CurveMeasured
    | EpochTuned
    | Compressed
)
"""Any event."""

EVENTS: dict[str, type[Event]] = {cls.kind: cls for cls in get_args(Event)}
"""The classes by the name of their kind."""
