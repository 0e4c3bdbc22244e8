"""Which page of the manual is about which part of the window, by the names of widgets."""

from PySide6.QtWidgets import QDockWidget, QMenu, QWidget

from tndesigner.gui.manual.library import INDEX

CONTEXTS = {
    "main_window": "window.md",
    "canvas": "window.md#canvas",
    "model_strip": "window.md#model-strip",
    "layer_form": "window.md#model-strip",
    "gallery": "examples.md",
    "savings": "window.md#savings",
    "inspector": "window.md#inspector",
    "problems": "window.md#problems",
    "templates": "families.md",
    "family_dialogue": "families.md",
    "contraction": "window.md#contraction",
    "code": "exports.md",
    "history": "window.md#history",
    "train": "training.md",
    "own_data": "datasets.md#tables",
    "model": "designs.md#the-layers-of-a-model",
    "compress": "compress.md",
    "search": "search.md",
    "notation": "notation.md",
    "import": "importing.md",
    "export": "designs.md#draw-a-picture",
    "deploy": "exports.md#whole-models",
    "shortcut_sheet": "window.md",
    "preferences": "window.md#preferences",
    "about": "troubleshooting.md#report-a-fault",
    "faults": "troubleshooting.md#a-part-of-tndesigner-has-failed",
}
"""The addresses of pages by the object names of panels, dialogues and parts of them."""


def address_for(widget: QWidget | None) -> str:
    """Return the address of the page about the innermost part that a widget is in, or the first page."""
    while widget is not None:
        name = widget.objectName()
        if name in CONTEXTS:
            return CONTEXTS[name]
        if isinstance(widget, QDockWidget | QMenu):
            break
        widget = widget.parentWidget()
    return INDEX
