"""Reads in another thread what can be chosen for the trained model of a window."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tndesigner.compression.outlook import Outlook, outlook
from tndesigner.document import DocumentError
from tndesigner.gui.compression.compressor import Compressor
from tndesigner.gui.files.doors import design_of_model
from tndesigner.gui.latest_only_executor import LatestOnlyExecutor
from tndesigner.gui.translation import reason_of_error
from tndesigner.gui.workspace import Workspace
from tndesigner.models import ModelError


@dataclass(frozen=True, slots=True)
class ReadModel:
    """What was found in a file: what can be chosen, or why there is nothing."""

    path: Path
    outlook: Outlook | None = None
    trouble: str = ""


class ModelReader(QObject):
    """Keeps what can be chosen; reads it again once the design has another trained model.

    The file is read rather than the design, which may have been edited since.
    """

    changed = Signal()
    """Something was read."""

    def __init__(self, workspace: Workspace) -> None:
        """Follow the document."""
        super().__init__(workspace.document)
        self.found: ReadModel | None = None
        """The last result; None until the file was read."""
        self._compressor: Compressor = workspace.compressor
        self._asked: Path | None = None
        self._executor = LatestOnlyExecutor(self, self._take)
        workspace.document.changed.connect(self.follow)
        workspace.training.closed.connect(self._executor.close)
        self.follow()

    def follow(self) -> None:
        """Read the file of the present model, unless that was done."""
        path = self._compressor.model
        if path is not None and path != self._asked:
            self._asked = path
            self._executor.ask(partial(_read, path))

    def _take(self, found: ReadModel) -> None:
        self.found = found
        self.changed.emit()


def _read(path: Path) -> ReadModel:
    try:
        return ReadModel(path, outlook(design_of_model(path)))
    except (DocumentError, ModelError, MemoryError, OSError) as error:
        return ReadModel(path, trouble=reason_of_error(error) or type(error).__name__)
