"""The argument for examples: the id of a bundled dataset, or a file or folder."""

from pathlib import Path

from tndesigner.compression.examples import is_dataset


def example_data(given: str | None) -> str | None:
    """Return what a worker is told: an id as it is, or else an absolute path."""
    if given is None or is_dataset(given):
        return given
    return str(Path(given).absolute())
