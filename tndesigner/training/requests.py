"""Requests to a worker: a new kind is a class here, and a row in the union at the end."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar, TypeAlias, get_args

from tndesigner.document import Design, dumps
from tndesigner.models import FileReading, Repeats, Schedule, Stopping
from tndesigner.training.hosts import Hosts


@dataclass(frozen=True, slots=True, kw_only=True)
class Train:
    """Train a design and, beside it, its dense twin; the answer is ``Started``, or ``Failed``.

    If the experiment asks for several folds or seeds, each is a run, and ``Repeated`` follows the last.
    """

    kind: ClassVar[str] = "train"

    design: str
    """The text of its ``.tnd`` file, whose experiment says how it is trained, and on which data."""
    title: str
    """The name of the design in the run: that of its file."""
    folder: str
    """The requested run folder; if it holds something already, the next free name is used."""
    twin: bool = True
    tensorboard: bool = False
    """Whether event files for TensorBoard are written into the run folder."""
    name: str = ""
    """What a person calls the run."""
    note: str = ""
    """What a person wants to remember of it."""
    series: str = ""
    """What the runs of a series have in common; empty for a single run."""
    number: int = 1
    """Which run of its series it is."""
    runs: int = 1
    """How many runs the series has."""
    warm_start: str = ""
    """The folder of a run whose weights the network starts from, with its bonds truncated or grown to those of the
    design; empty to start as the experiment says."""
    hosts: Hosts | None = None
    """The hosts that train together, of which this is one; None to train alone."""


Setting: TypeAlias = str | int | float | FileReading | Schedule | Stopping | Repeats | None
"""A value of an experiment."""


def train_request(design: Design, folder: Path, *, title: str, twin: bool = True, **settings: Setting) -> Train:
    """Return the request to train a design.

    Args:
        design: what is trained; it is not changed.
        folder: the requested run folder.
        title: the name of the design in the run.
        twin: whether the dense twin is trained, too.
        **settings: what replaces values of the design's experiment: ``epochs=5``; None replaces nothing.

    Raises:
        DocumentError: if the design cannot be written as a file.
    """
    chosen = {name: value for name, value in settings.items() if value is not None}
    trained = design.copy()
    trained.experiment = replace(design.experiment, **chosen)  # type: ignore[arg-type]
    if trained.experiment.dataset != design.experiment.dataset and "reading" not in chosen:
        trained.experiment = replace(trained.experiment, reading=None)
    return Train(design=dumps(trained), title=title, folder=str(folder), twin=twin)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainMore:
    """Train the models of a run that has ended for more epochs; the answer is ``Started``, or ``Failed``.

    It stays the same run, in the same folder, only longer. While the worker still has its models, it continues as if
    it had never ended; otherwise they are read from the folder, and the optimizer starts from scratch.
    """

    kind: ClassVar[str] = "train_more"

    run: str
    """The run folder."""
    epochs: int
    """How many more epochs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Truncate:
    """Truncate the trained cores at a bond to a smaller dimension; the answer is ``Truncated``, or ``Failed``.

    The resulting cores are written as a Keras model of the smaller design; the trained model is not changed.
    """

    kind: ClassVar[str] = "truncate"

    design: str
    """The text of a ``.tnd`` file: what was trained."""
    weights: str
    """The trained Keras model."""
    network: int
    """The number of the network in the design."""
    bond: int
    dim: int
    """The new dimension of the bond."""
    target: str
    """The requested file; if it exists already, the next free name is used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspect:
    """Send what the bonds of a design with saved weights carry; the answer is ``Inspected``, or ``Failed``."""

    kind: ClassVar[str] = "inspect"

    design: str
    """The text of a ``.tnd`` file: what was trained."""
    weights: str
    """The trained Keras model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepare:
    """Read, build and compile what a run of a design will need, while there is nothing else to do; there is no answer.

    A ``Train`` of the same design, for any number of epochs, then begins at once. Only the last ``Prepare`` counts.
    """

    kind: ClassVar[str] = "prepare"

    design: str
    """The text of a ``.tnd`` file, as ``Train`` will have it."""
    twin: bool = True


@dataclass(frozen=True, slots=True)
class Stop:
    """End the run and keep what was trained; the answer is ``Finished`` with ``stopped``."""

    kind: ClassVar[str] = "stop"


@dataclass(frozen=True, slots=True)
class Pause:
    """Pause the run until ``Resume`` or ``Stop``; the answer is ``Paused``."""

    kind: ClassVar[str] = "pause"


@dataclass(frozen=True, slots=True)
class Resume:
    """Continue a paused run; the answer is ``Resumed``."""

    kind: ClassVar[str] = "resume"


@dataclass(frozen=True, slots=True)
class ListDevices:
    """List the devices; the answer is ``DevicesListed``."""

    kind: ClassVar[str] = "devices"


@dataclass(frozen=True, slots=True)
class Shutdown:
    """Stop the run, if there is one, and end the worker."""

    kind: ClassVar[str] = "shutdown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """Send, during a run and at its end, what its models answer, and what their cores are like.

    These are the ``Answer`` that suits the data, and ``Spectra`` of networks, never so often that they take more
    than a small part of the time. There is no other answer.
    """

    kind: ClassVar[str] = "watch"

    seconds: float
    """The shortest time between two looks at what a model answers; 0 for none."""
    cores: float = 0.0
    """The shortest time between two looks at the cores; 0 for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """Time inference and training steps of a layer or model and of its dense twin; the answer is ``Measured``."""

    kind: ClassVar[str] = "measure"

    design: str
    """The text of a ``.tnd`` file, whose experiment names the device."""
    batch: int
    network: int | None = None
    """The number of the network whose layer is measured alone; None for the whole model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Predict:
    """Ask the model of a run about the rows of a file; the answer is ``Predicted``, or ``Failed``."""

    kind: ClassVar[str] = "predict"

    run: str
    """The run folder."""
    file: str
    """The rows, as a table, or the examples, as an array."""
    target: str
    """The CSV file of answers."""
    reading: FileReading | None = None
    """How the file is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deploy:
    """Write a model for a runtime, and compare and time it there; the answer is ``Deployed``, or ``Failed``."""

    kind: ClassVar[str] = "deploy"

    run: str
    """The run folder; empty for a design, whose models have their initial weights."""
    design: str
    """The text of a ``.tnd`` file; empty for a run."""
    to: str
    """``onnx``, ``litert`` or ``savedmodel``."""
    precision: str
    """``float32``, for LiteRT also ``float16`` or ``int8``."""
    target: str
    """The file or, for ``savedmodel``, the folder; it does not exist."""
    data: str | None = None
    """The file with examples, or the id of a bundled dataset; None for the data of the design."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibrate:
    """Measure the rates of this machine and remember them; the answer is ``Calibrated``, or ``Failed``."""

    kind: ClassVar[str] = "calibrate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Compress:
    """Put networks in the place of the layers of a trained model, and write a folder.

    The answers are ``Compressing``, as often as there is something new, then ``Compressed`` or ``Failed``.
    """

    kind: ClassVar[str] = "compress"

    model: str
    """The file of the trained Keras model."""
    folder: str
    """The requested folder; if it holds something already, the next free name is used."""
    data: str | None = None
    """The NPZ file with examples, or the id of a bundled dataset."""
    ratio: float | None = None
    """As in ``compression.goal``, like all that follow."""
    parameters: int | None = None
    max_drop: float | None = None
    layers: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    seed: int = 0
    tune: int = 0


Request: TypeAlias = (
    Train
    | TrainMore
    | Truncate
    | Inspect
    | Prepare
    | Stop
    | Pause
    | Resume
    | Watch
    | ListDevices
    | Measure
    | Calibrate
    | Compress
    | Predict
    | Deploy
    | Shutdown
)
"""Any request."""

REQUESTS: dict[str, type[Request]] = {cls.kind: cls for cls in get_args(Request)}
"""The classes by the name of their kind."""
