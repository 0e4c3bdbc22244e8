"""The process that reads a model before the program does, and may hang or crash on a damaged one."""

import json
import sys
from pathlib import Path

from tndesigner.models.keras_file.archive import opened
from tndesigner.models.keras_file.arrays import weights_in
from tndesigner.models.keras_file.errors import KerasFileError
from tndesigner.models.keras_file.reading import read_open_model
from tndesigner.models.keras_file.rehearsal import REFUSED
from tndesigner.wording.text import message_of
from tndesigner.wording.travelling import departed


def main(path: str) -> int:
    """Read the model in a file and all of its weights, and return the exit status; a failure is one line.

    Args:
        path: the file.
    """
    sys.stderr.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]  # it is a text file
    try:
        with opened(Path(path)) as file:
            model = read_open_model(file)
            with weights_in(file) as weights:
                for layer in model.layers:
                    weights.arrays(layer)
    except KerasFileError as error:
        sys.stderr.write(f"{json.dumps(departed({'message': message_of(error)}))}\n")
        return REFUSED
    return 0
