"""What a picture shows: a drawing, the paper around it, how large it is, and what is under it."""

from dataclasses import dataclass, field, replace

from tndesigner.document import Design
from tndesigner.drawing.boxes import Box
from tndesigner.drawing.changes.fragments import fragment_of
from tndesigner.drawing.pictures.errors import ExportError
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.gui.canvas.painting import Inks
from tndesigner.gui.style import LIGHT, Theme
from tndesigner.network import Diagram, ElementId

SMALLEST, LARGEST = 0.1, 8.0
"""The scales that pictures can have."""
LARGEST_SIDE = 20_000
"""No picture has more pixels along a side."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture; lengths in pixels at 100 %."""

    drawn: SceneGeometry
    box: Box
    """The part of the paper."""
    design: Design
    """The design that an SVG holds."""
    scale: float = 1.0
    paper: bool = False
    """Whether the paper is white; without, it is transparent where the format can be."""
    inks: Inks = field(default_factory=lambda: Inks(_paper_theme()))

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels, scaled."""
        return max(1, round(self.box.width * self.scale)), max(1, round(self.box.height * self.scale))


def picture_of(design: Design, number: int, *, scale: float = 1.0, paper: bool = False) -> Picture:
    """Return the picture of a whole drawing.

    Raises:
        ExportError: if nothing is drawn, or the picture would be too large.
    """
    return _picture(design.diagrams[number], design, scale=scale, paper=paper)


def picture_of_part(
    design: Design, number: int, chosen: frozenset[ElementId], *, scale: float = 1.0, paper: bool = False
) -> Picture:
    """Return the picture of the chosen tensors and notes, with the bonds among them.

    Raises:
        ExportError: as ``picture_of``.
    """
    drawn = _drawn(design.diagrams[number])
    part = fragment_of(drawn, design.diagrams[number].network.name, chosen)
    return _picture(part, Design({1: part}), scale=scale, paper=paper)


def _paper_theme() -> Theme:
    """Return the light theme on white paper."""
    theme = Theme()
    theme.roles = replace(LIGHT, canvas="#FFFFFF")
    return theme


def _picture(diagram: Diagram, design: Design, *, scale: float, paper: bool) -> Picture:
    drawn = _drawn(diagram)
    box = drawn.content()
    if box is None:
        raise ExportError(f"network {diagram.network.name!r} has nothing drawn, so there is no picture of it")
    if not SMALLEST <= scale <= LARGEST:
        raise ExportError(f"a picture cannot have scale {scale:g}; possible are {SMALLEST:g} to {LARGEST:g}")
    side = round(max(box.width, box.height) * scale)
    if side > LARGEST_SIDE:
        raise ExportError(f"the picture would have a side of {side:,} pixels; {LARGEST_SIDE:,} are possible")
    return Picture(drawn, box, design, scale, paper)


def _drawn(diagram: Diagram) -> SceneGeometry:
    drawn = SceneGeometry()
    drawn.follow(diagram)
    return drawn
