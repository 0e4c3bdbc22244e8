"""What a worker can be asked: a new kind of request is a class here, and a row in the union at the end."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar, TypeAlias, get_args

from tndesigner.document import Design, dumps


@dataclass(frozen=True, slots=True, kw_only=True)
class Train:
    """Train a design and, beside it, its dense twin; ``Started`` is answered, or ``Failed``."""

    kind: ClassVar[str] = "train"

    design: str
    """The text of its ``.tnd`` file; its experiment says on what, and how, it is trained."""
    title: str
    """How the run calls the design: the name of its file."""
    folder: str
    """The wish for the run folder; where it holds something already, the next free name is taken."""
    twin: bool = True
    tensorboard: bool = False
    """Whether event files for TensorBoard are written into the run folder."""


def train_request(
    design: Design, folder: Path, *, title: str, twin: bool = True, **settings: str | int | float | None
) -> Train:
    """Return the request to train a design.

    Args:
        design: what is trained; it is not changed.
        folder: the wish for the run folder.
        title: how the run calls the design.
        twin: whether the dense twin is trained, too.
        **settings: what replaces values of the design's experiment: ``epochs=5``; None replaces nothing.

    Raises:
        DocumentError: if the design cannot be written as a file.
    """
    chosen = {name: value for name, value in settings.items() if value is not None}
    trained = design.copy()
    trained.experiment = replace(design.experiment, **chosen)  # type: ignore[arg-type]
    if trained.experiment.dataset != design.experiment.dataset:
        trained.experiment = replace(trained.experiment, reading=None)
    return Train(design=dumps(trained), title=title, folder=str(folder), twin=twin)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainMore:
    """Train the models of a run that has ended for more epochs; the answer is ``Started``, or ``Failed``.

    It stays the same run, in the same folder, only longer. While the worker still has its models, it goes on as if
    it had never ended; else they are read from the folder, and the optimizer starts anew.
    """

    kind: ClassVar[str] = "train_more"

    run: str
    """The run folder."""
    epochs: int
    """How many epochs more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Truncate:
    """Cut the trained cores at a bond down to a smaller dimension; the answer is ``Truncated``, or ``Failed``.

    The cores that come out are written as a Keras model of the smaller design; what was trained stays as it is.
    """

    kind: ClassVar[str] = "truncate"

    design: str
    """The text of a ``.tnd`` file: what was trained."""
    weights: str
    """The Keras model that came out of training."""
    network: int
    """The number of the network in the design."""
    bond: int
    dim: int
    """What the bond is to have."""
    target: str
    """The wish for the file that is written; where there is one already, the next free name is taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspect:
    """Tell what the bonds carry of a design with kept weights; the answer is ``Inspected``, or ``Failed``."""

    kind: ClassVar[str] = "inspect"

    design: str
    """The text of a ``.tnd`` file: what was trained."""
    weights: str
    """The Keras model that came out of training."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepare:
    """Read, build and compile what a run of a design will need, while nothing else is asked; there is no answer.

    A ``Train`` of the same design, be it for more or fewer epochs, then begins at once. Of several the last counts.
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
    """Hold the run until ``Resume`` or ``Stop``; the answer is ``Paused``."""

    kind: ClassVar[str] = "pause"


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on with a paused run; the answer is ``Resumed``."""

    kind: ClassVar[str] = "resume"


@dataclass(frozen=True, slots=True)
class ListDevices:
    """Say which devices there are; the answer is ``DevicesListed``."""

    kind: ClassVar[str] = "devices"


@dataclass(frozen=True, slots=True)
class Shutdown:
    """Stop the run, if there is one, and end the worker."""

    kind: ClassVar[str] = "shutdown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """Tell, while a run goes on and at its end, what its models answer, and what their cores are like.

    It is told as the ``Answer`` that suits the data, and as ``Spectra`` of networks; never so often that it takes more
    than a small part of the time. There is no other answer.
    """

    kind: ClassVar[str] = "watch"

    seconds: float
    """The shortest time between two looks at what a model answers; 0 to tell nothing of that any more."""
    cores: float = 0.0
    """The shortest time between two looks at the cores; 0 to tell nothing of them any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """Time inference and training steps of a layer or model and of its dense twin; the answer is ``Measured``."""

    kind: ClassVar[str] = "measure"

    design: str
    """The text of a ``.tnd`` file; its experiment says on which device."""
    batch: int
    network: int | None = None
    """The number of the network in the design, whose layer is measured alone; None for the whole model."""


Request: TypeAlias = (
    Train | TrainMore | Truncate | Inspect | Prepare | Stop | Pause | Resume | Watch | ListDevices | Measure | Shutdown
)
"""Any request."""

REQUESTS: dict[str, type[Request]] = {cls.kind: cls for cls in get_args(Request)}
"""The classes by the name of their kind."""
