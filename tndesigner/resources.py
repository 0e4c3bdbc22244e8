"""Finds the files of ``resources/`` from a checkout, an installed wheel or a frozen app."""

import sys
from functools import cache
from pathlib import Path


@cache
def resource_root() -> Path:
    """Return the folder that holds the program's own data files.

    Raises:
        FileNotFoundError: if none of the known places exists (a broken installation).
    """
    package = Path(__file__).resolve().parent
    frozen = Path(getattr(sys, "_MEIPASS", package))
    places = (package / "_resources", package.parent / "resources", frozen / "resources")
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError(
        f"tndesigner's own data files are missing: none of {', '.join(map(str, places))} exists; reinstall the program"
    )


def is_resource(path: Path) -> bool:
    """Return whether a file is one of the program's own."""
    return path.is_relative_to(resource_root())


def resource_path(*parts: str) -> Path:
    """Return the path of one data file, given as its parts below ``resources/``."""
    return resource_root().joinpath(*parts)
