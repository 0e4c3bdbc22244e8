"""The note that counting takes long: what is being done, for how long, and a button that stops it."""

from PySide6.QtWidgets import QWidget

from tndesigner.gui.analysis import Analysis
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style.layouts import in_row
from tndesigner.gui.style.widgets import explained, label, push_button, show_text
from tndesigner.wording.numbers import grouped


class CountingNote(QWidget):
    """Shows nothing as long as answers come soon."""

    def __init__(self, document: OpenDocument, analysis: Analysis) -> None:
        """Listen to the analysis."""
        super().__init__()
        self.setObjectName("counting")
        self._document, self._analysis = document, analysis
        self._text = label(role="muted")
        self._stop = explained(
            push_button(self.tr("Stop"), analysis.stop_counting, kind="link"),
            self.tr("Stop counting; the drawing stays as it is"),
        )
        self._again = explained(
            push_button(self.tr("Count Again"), analysis.count_again, kind="link"),
            self.tr("Count what the drawing saves"),
        )
        self._stop.setAccessibleName(self.tr("Stop counting"))
        in_row(self._text, self._stop, self._again, of=self, margins=0, spacing=8)
        analysis.counting_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        seconds, stopped = self._analysis.counter.seconds, self._analysis.stopped
        going_on = bool(seconds) and not stopped
        text = self._doing().format(seconds) if going_on else self.tr("Counting was stopped.") if stopped else ""
        show_text(self._text, text)
        self._stop.setVisible(going_on)
        self._again.setVisible(stopped)
        self.setVisible(going_on or stopped)

    def _doing(self) -> str:
        """Return what is being done, with a place for the seconds."""
        match self._analysis.counter.kind:
            case "remedies":
                return self.tr("Looking for what would save more: {} s")
            case "routes":
                return self.tr("Comparing ways to contract: {} s")
            case "source":
                return self.tr("Writing the code: {} s")
            case _:
                count = len(self._document.network.tensors)
                return self.tr("Ordering the contractions of {0} tensors: {1} s").format(grouped(count), "{}")
