"""What is known of a file before it is opened or written."""

from hashlib import sha256
from pathlib import Path

from tndesigner.gui.export.opening import is_picture

SUFFIX = ".tnd"
"""How the name of a design ends."""


def is_design(path: Path) -> bool:
    """Tell whether the name is that of a design, or of a picture that may hold one."""
    return path.suffix.lower() == SUFFIX or is_picture(path)


def fingerprint(path: Path | None) -> str:
    """Return what tells one content of a file from another; empty where there is none to read."""
    try:
        return sha256(path.read_bytes()).hexdigest() if path else ""
    except OSError:
        return ""
