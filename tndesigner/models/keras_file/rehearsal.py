"""Has a child process read a file first: the HDF5 library hangs or crashes on some damaged files."""

import subprocess
from pathlib import Path

from tndesigner.child_process import Child, child_command, child_environment
from tndesigner.models.keras_file.errors import KerasFileError

PATIENCE = 60.0
"""Seconds that reading may take, and as long again for each so many bytes."""
_BYTES = 200 * 2**20
REFUSED = 3
"""The exit status of a child process that tells why the file cannot be opened."""


def rehearse(path: Path) -> None:
    """Do nothing for a file that a child process could read.

    Raises:
        KerasFileError: if it could not; the message is that of the child process, or that the file is damaged.
    """
    command = child_command(Child.MODEL, str(path.absolute()))
    seconds = PATIENCE * (1 + path.stat().st_size / _BYTES)
    try:
        ended = subprocess.run(
            command,
            env=child_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise KerasFileError("it is damaged: reading it does not end") from None
    if ended.returncode == REFUSED:
        raise KerasFileError(ended.stderr.decode("utf-8", errors="replace").strip().rpartition("\n")[2])
    if ended.returncode:
        raise KerasFileError("it is damaged: the HDF5 library crashes on it")
