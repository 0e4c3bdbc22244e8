"""What can be done with a run that is kept."""

import shutil
from pathlib import Path

from tndesigner.training import Run


def model_file(run: Run) -> Path | None:
    """Return the trained Keras model with the networks; None where the run left none."""
    path = run.folder.model("network")
    return path if path.is_file() else None


def save_model(run: Run, target: Path) -> None:
    """Copy the trained Keras model.

    Raises:
        OSError: if it cannot be read or written.
    """
    shutil.copyfile(run.folder.model("network"), target)


def save_layer(run: Run, target: Path) -> None:
    """Copy the exported layer, and beside it, by the same name, the trained weights.

    Several layers get their places in the model after the name.

    Raises:
        OSError: if one cannot be read or written.
    """
    run.folder.copy_layers(target)


def delete_run(run: Run) -> None:
    """Delete the folder of a run.

    Raises:
        OSError: if it cannot be deleted.
    """
    shutil.rmtree(run.folder.path)
