"""Has a child process read a file first: the HDF5 library hangs or crashes on some damaged files."""

import json
import subprocess
from pathlib import Path

from tndesigner.child_process import Child, child_command, child_environment
from tndesigner.models.keras_file.errors import KerasFileError
from tndesigner.wording.text import Text
from tndesigner.wording.travelling import arrived

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
        raise KerasFileError(Text("it is damaged: reading it does not end")) from None
    if ended.returncode == REFUSED:
        said = ended.stderr.decode("utf-8", errors="replace").strip().rpartition("\n")[2]
        raise KerasFileError(arrived(json.loads(said))["message"])
    if ended.returncode:
        raise KerasFileError(Text("it is damaged: the HDF5 library crashes on it"))
