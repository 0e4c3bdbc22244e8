"""Imports that wait until a network is imported."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tndesigner.gui.importing.import_dialogue import ImportDialogue


def import_dialogue() -> type["ImportDialogue"]:
    """Return the class of the dialogue."""
    from tndesigner.gui.importing.import_dialogue import ImportDialogue

    return ImportDialogue


def looks_like_network(text: str) -> bool:
    """Tell whether a text is probably a network that can be imported."""
    from tndesigner.importing.source import looks_like_network

    return looks_like_network(text)
