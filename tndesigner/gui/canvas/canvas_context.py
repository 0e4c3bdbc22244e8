"""What the gestures, keys and menus of one canvas share."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from tndesigner.drawing.changes.draft import NOTHING, Change, Draft
from tndesigner.gui.canvas.camera import Camera
from tndesigner.gui.canvas.overlay import Overlay
from tndesigner.gui.canvas.painting import DiagramPainter
from tndesigner.gui.canvas.scene import CanvasScene
from tndesigner.gui.open_document import OpenDocument
from tndesigner.network import ElementId


@dataclass(slots=True)
class UsualDims:
    """The dimensions that new legs get: those that were typed last."""

    leg: int = 2
    """For open legs and those of inputs."""
    bond: int = 2
    """For bonds between cores."""


@dataclass(slots=True)
class CanvasOptions:
    """The user's settings for the canvas."""

    snap: bool = True
    """Whether what is dragged snaps to guides and dots; Alt does the other."""
    dots: bool = True
    """Whether the paper has dots."""


@dataclass(frozen=True, slots=True)
class CanvasContext:
    """The document, what is drawn of it, where the camera looks, and what is painted over the drawing."""

    document: OpenDocument
    scene: CanvasScene
    camera: Camera
    overlay: Overlay
    painter: DiagramPainter
    dims: UsualDims = field(default_factory=UsualDims)
    habits: CanvasOptions = field(default_factory=CanvasOptions)

    def snaps(self, *, alt: bool) -> bool:
        """Tell whether what is dragged snaps, with Alt held or not."""
        return self.habits.snap is not alt

    def draft(self, name: str = "network") -> Draft:
        """Start a change of the diagram that is shown; of a new one of that name while the design has none."""
        self.scene.settle()
        return Draft(self.document.shown, self.document.diagram, name)

    def do(self, change: Change) -> None:
        """Do a change, one step of the history, and select what it says."""
        if change.edit != NOTHING:
            self.document.do(change.title, change.edit, change.sets)
        if change.select is not None:
            self.document.select(change.select)

    def do_again(self, change: Change, what: Iterable[ElementId]) -> None:
        """Do a change that only sets places or directions of these: one step with those before that set the same."""
        self.do(replace(change, sets=(self.document.shown, frozenset(what))))
