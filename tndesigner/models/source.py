"""Where a design comes from: the file of a trained model."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A trained Keras model whose layers a design has, by the same names; the design does not hold its weights."""

    path: str
    """The file, as an absolute path."""
    sha256: str
    """Of the whole file when it was opened."""
