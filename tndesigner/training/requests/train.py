"""The request to train a design."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar

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
