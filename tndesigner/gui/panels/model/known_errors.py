"""The errors of compressed layers, read from the report beside their model in another thread."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from tndesigner.document import Design
from tndesigner.document.trained_report import LayerErrors, read_errors, report_of
from tndesigner.gui.latest_only_executor import LatestOnlyExecutor


class KnownErrors(QObject):
    """Keeps the errors of the layers of a design by their names."""

    def __init__(self, changed: Callable[[], object], parent: QObject) -> None:
        """Know nothing yet; ``changed`` is called when errors have been read."""
        super().__init__(parent)
        self.known: Mapping[str, LayerErrors] = {}
        self._changed = changed
        self._report: Path | None = None
        self._executor: LatestOnlyExecutor[Mapping[str, LayerErrors]] | None = None

    def follow(self, design: Design) -> None:
        """Read the report of a design, unless it was read last."""
        report = report_of(design)
        if report == self._report:
            return
        self._report = report
        if self._executor is None:
            self._executor = LatestOnlyExecutor(self, self._take)
        self._executor.ask(partial(read_errors, report))

    def close(self) -> None:
        """Wait until nothing is being read."""
        if self._executor is not None:
            self._executor.close()

    def _take(self, errors: Mapping[str, LayerErrors]) -> None:
        self.known = errors
        self._changed()
