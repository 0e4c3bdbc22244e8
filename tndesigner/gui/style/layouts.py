"""Rows and columns of widgets in one call."""

from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

Part = QWidget | QLayout
Item = Part | tuple[Part, int] | int | None
"""A widget or layout, alone or with its stretch factor; a gap in pixels; None for a stretchable gap."""
Margins = int | tuple[int, int, int, int]
"""In pixels: one number for all sides, or left, top, right and bottom."""

_Layout = TypeVar("_Layout", bound=QBoxLayout)


def in_row(
    *items: Item, of: QWidget | None = None, margins: Margins | None = None, spacing: int | None = None
) -> QHBoxLayout:
    """Return a layout with items side by side; ``of`` is the widget that gets it."""
    return _filled(QHBoxLayout(), items, of, margins, spacing)


def in_column(
    *items: Item, of: QWidget | None = None, margins: Margins | None = None, spacing: int | None = None
) -> QVBoxLayout:
    """Return a layout with items below each other; ``of`` is the widget that gets it."""
    return _filled(QVBoxLayout(), items, of, margins, spacing)


def _filled(
    layout: _Layout, items: tuple[Item, ...], of: QWidget | None, margins: Margins | None, spacing: int | None
) -> _Layout:
    if of is not None:
        of.setLayout(layout)
    if margins is not None:
        layout.setContentsMargins(*((margins,) * 4 if isinstance(margins, int) else margins))
    if spacing is not None:
        layout.setSpacing(spacing)
    for item in items:
        part, stretch = item if isinstance(item, tuple) else (item, 0)
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QWidget):
            layout.addWidget(part, stretch)
        else:
            layout.addLayout(part, stretch)
    return layout
