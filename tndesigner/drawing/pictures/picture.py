"""A picture to export: the drawing, its area and scale, and the background."""

from dataclasses import dataclass, replace

from tndesigner.document import Design
from tndesigner.drawing.boxes import Box
from tndesigner.drawing.changes.fragments import fragment_of
from tndesigner.drawing.pictures.errors import ExportError
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.network import ElementId
from tndesigner.wording.text import Text

FORMATS = ("svg", "pdf", "png", "tex")
"""The file name extensions of pictures."""
SMALLEST, LARGEST = 0.1, 8.0
"""The smallest and largest scale."""
LARGEST_SIDE = 20_000
"""The most pixels along a side."""
POINT = 0.75
"""One pixel at 100 %, in points."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture; lengths are pixels at 100 %."""

    drawn: SceneGeometry
    box: Box
    """The part of the paper that is shown."""
    design: Design
    """The design to embed in an SVG."""
    scale: float = 1.0
    paper: bool = False
    """Whether the background is white; otherwise it is transparent, if the format allows that."""

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels, scaled."""
        return max(1, round(self.box.width * self.scale)), max(1, round(self.box.height * self.scale))

    @property
    def title(self) -> str:
        """The name of the first network of the design."""
        return next(iter(self.design.networks.values())).name


def thumbnail_of(picture: Picture, side: int) -> Picture:
    """Return a picture scaled so that its longer side has so many pixels."""
    return replace(picture, scale=side / max(picture.box.width, picture.box.height))


def picture_of(design: Design, number: int, *, scale: float = 1.0, paper: bool = False) -> Picture:
    """Return the picture of a whole drawing.

    Raises:
        ExportError: if nothing is drawn, or the picture would be too large.
    """
    diagram = design.diagrams[number]
    drawn = SceneGeometry(diagram)
    box = drawn.content()
    if box is None:
        raise ExportError(Text("network {0!r} has nothing drawn, so there is no picture of it", diagram.network.name))
    if not SMALLEST <= scale <= LARGEST:
        raise ExportError(
            Text("a picture cannot have scale {0:g}; possible are {1:g} to {2:g}", scale, SMALLEST, LARGEST)
        )
    side = round(max(box.width, box.height) * scale)
    if side > LARGEST_SIDE:
        raise ExportError(Text("the picture would have a side of {0} pixels; {1} are possible", side, LARGEST_SIDE))
    return Picture(drawn, box, design, scale, paper)


def picture_of_network(design: Design, name: str, scale: float) -> Picture:
    """Return the picture, on white paper, of the network with this name, or of the first one if the name is empty.

    Raises:
        DocumentError: if there is no network with this name.
        ExportError: as ``picture_of``, or if there is no network at all.
    """
    if not design.diagrams:
        raise ExportError(Text("the design has no network"))
    wanted = design.network_named(name) if name else design.networks[min(design.diagrams)]
    number = next(number for number, network in design.networks.items() if network is wanted)
    return picture_of(design, number, scale=scale, paper=True)


def picture_of_part(
    design: Design, number: int, chosen: frozenset[ElementId], *, scale: float = 1.0, paper: bool = False
) -> Picture:
    """Return the picture of the chosen tensors and notes, with the bonds between them.

    Raises:
        ExportError: as ``picture_of``.
    """
    drawn = SceneGeometry(design.diagrams[number])
    part = fragment_of(drawn, design.diagrams[number].network.name, chosen)
    return picture_of(Design({1: part}), 1, scale=scale, paper=paper)
