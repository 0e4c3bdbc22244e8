"""What the gestures, keys and menus of one canvas share."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from tndesigner.drawing.boxes import Point
from tndesigner.drawing.changes.draft import NOTHING, Change, Draft
from tndesigner.drawing.diagram_tables import DiagramTables
from tndesigner.drawing.hit_testing import Hit, hit_at
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.gui.canvas.camera import Camera
from tndesigner.gui.canvas.overlay import Overlay
from tndesigner.gui.canvas.painting import DiagramPainter
from tndesigner.gui.canvas.scene import CanvasScene
from tndesigner.gui.open_document import OpenDocument
from tndesigner.network import ElementId, Tensor


@dataclass(slots=True)
class UsualDims:
    """The dimensions that new legs get: the last ones typed."""

    leg: int = 2
    """For open legs and those of inputs."""
    bond: int = 2
    """For bonds between cores."""


@dataclass(slots=True)
class CanvasOptions:
    """The user's settings for the canvas."""

    snap: bool = True
    """Whether dragged elements snap to guides and dots; holding Alt reverses it."""
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
    options: CanvasOptions = field(default_factory=CanvasOptions)

    @property
    def drawn(self) -> SceneGeometry:
        """What is drawn of the diagram."""
        return self.scene.drawn

    @property
    def tables(self) -> DiagramTables:
        """The tensors, legs, bonds and notes that are drawn."""
        return self.scene.drawn.tables

    @property
    def only_selected(self) -> ElementId:
        """The selected element if there is exactly one, else 0."""
        selection = self.document.selection
        return next(iter(selection)) if len(selection) == 1 else 0

    @property
    def selected_tensors(self) -> list[Tensor]:
        """The selected tensors."""
        return [self.tables.tensors[one] for one in self.document.selection if one in self.tables.tensors]

    def hit(self, at: Point) -> Hit | None:
        """Return what is at a place of the drawing."""
        return hit_at(self.drawn, at, reach=self.camera.reach)

    def snaps(self, *, alt: bool) -> bool:
        """Return whether dragged elements snap, with Alt held or not."""
        return self.options.snap is not alt

    def draft(self, name: str = "network") -> Draft:
        """Start a change of the diagram that is shown; if the design has none, of a new one with this name."""
        self.scene.settle()
        return Draft(self.document.shown, self.document.diagram, name)

    def do(self, change: Change) -> None:
        """Do a change as one step of the history, and select what it asks for."""
        if change.edit != NOTHING:
            self.document.do(change.title, change.edit, change.sets)
        if change.select is not None:
            self.document.select(change.select)

    def do_again(self, change: Change, what: Iterable[ElementId]) -> None:
        """Do a change that only sets places or directions of these elements; repeated changes become one step."""
        self.do(replace(change, sets=(self.document.shown, frozenset(what))))
