"""Where an arrow key leads among cards."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect


def next_in_direction(rects: Sequence[QRect], start: int, way: QPoint) -> int | None:
    """Return the nearest rectangle in a direction, along one axis; None where none is."""
    best: tuple[int, int] | None = None
    for place, rect in enumerate(rects):
        step = rect.topLeft() - rects[start].topLeft()
        ahead = QPoint.dotProduct(step, way)
        aside = abs(step.x() * way.y()) + abs(step.y() * way.x())
        if ahead > 0 and (way.x() == 0 or aside < rects[start].height()):
            best = min(best or (ahead + 2 * aside, place), (ahead + 2 * aside, place))
    return best[1] if best else None
