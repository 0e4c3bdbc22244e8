"""Says where training starts from, where that is not random numbers."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tndesigner.document.edits import SetExperiment
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style.layouts import in_row
from tndesigner.gui.style.widgets import label, push_button


class StartRow(QWidget):
    """There only while the experiment names weights to start from."""

    def __init__(self, document: OpenDocument) -> None:
        """Listen to the document."""
        super().__init__()
        self._document = document
        self._words = label(self.tr("Starts from trained weights"), "small", wrap=True)
        in_row(
            (self._words, 1),
            push_button(self.tr("Start Anew"), self._start_anew, kind="link"),
            of=self,
            margins=(0, 2, 0, 2),
            spacing=8,
        )
        document.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show where training starts from."""
        start = self._document.design.experiment.start
        self.setVisible(bool(start))
        self._words.setToolTip(self.tr("The weights in {0}").format(Path(start)) if start else "")

    def _start_anew(self) -> None:
        experiment = replace(self._document.design.experiment, start="")
        self._document.do(self.tr("Start from random numbers"), SetExperiment(experiment))
