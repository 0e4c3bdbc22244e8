"""Which page of the manual is about which part of the window, by the names of widgets."""

from PySide6.QtWidgets import QDockWidget, QMenu, QWidget

from tndesigner.gui.manual.library import INDEX

CONTEXTS = {
    "main_window": "designs.md",
    "canvas": "designs.md",
    "model_strip": "designs.md#the-layers-of-a-model",
    "notation": "designs.md",
    "gallery": "examples.md",
    "savings": "designs.md#start-from-a-template",
    "inspector": "designs.md",
    "problems": "designs.md#check",
    "templates": "designs.md#families",
    "contraction": "designs.md#start-from-a-template",
    "code": "exports.md",
    "history": "designs.md",
    "train": "training.md",
    "data_box": "datasets.md",
    "more_choices": "training.md#learning-rate-weight-decay-and-clipping",
    "runs": "training.md#runs",
    "model": "designs.md#the-layers-of-a-model",
    "compress": "compress.md",
    "search": "search.md",
    "family_dialogue": "designs.md#families",
    "own_data": "datasets.md#tables",
    "import": "importing.md",
    "export": "designs.md#draw-a-picture",
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
