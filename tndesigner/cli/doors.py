"""Imports that wait until a command needs them."""


def version_text(version: str) -> str:
    """Return the version, and those of all parts."""
    from tndesigner.parts import parts_text

    return parts_text(version)
