"""Designs from files."""

from hashlib import sha256
from pathlib import Path

SUFFIX = ".tnd"
"""How the name of a design ends."""


def is_design(path: Path) -> bool:
    """Tell whether the name is that of a design."""
    return path.suffix.lower() == SUFFIX


def fingerprint(path: Path | None) -> str:
    """Return what tells one content of a file from another; empty where there is none to read."""
    try:
        return sha256(path.read_bytes()).hexdigest() if path else ""
    except OSError:
        return ""
