"""The progress of a compression and what came of it, with the buttons for both."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from tndesigner.gui.compression.compressor import Compressor
from tndesigner.gui.compression.keeping import save_folder
from tndesigner.gui.panels.compress.models_table import metric_text, metric_title
from tndesigner.gui.style.fitting import FittingLabel
from tndesigner.gui.style.icons import icon
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.widgets import explained, label, push_button
from tndesigner.gui.translation import translate
from tndesigner.training import Compressing
from tndesigner.wording.numbers import factor, grouped
from tndesigner.wording.sentences import begun

STEPS = 1000
"""The number of steps of the progress bar."""
STAGES = {
    "opening the model": (0.02, 0.04),
    "looking at what layers see": (0.04, 0.6),
    "measuring networks": (0.04, 0.6),
    "fitting networks": (0.6, 0.75),
    "measuring how much outputs count": (0.04, 0.04),
    "tuning each layer, epoch": (0.75, 0.84),
    "tuning the model, epoch": (0.84, 0.92),
    "comparing the models": (0.92, 0.97),
    "writing the files": (0.97, 1.0),
}
"""Where each stage begins and ends, as shares of the whole; a guess."""


class ResultRow(QWidget):
    """How far it is, or one big figure and what was kept; its buttons are placed elsewhere."""

    def __init__(self, compressor: Compressor) -> None:
        """Follow the compression; ``open_design`` is connected by the owner."""
        super().__init__()
        self._compressor = compressor
        self.cancel = explained(
            push_button(self.tr("Cancel"), compressor.cancel), self.tr("Stop the compression; nothing is kept")
        )
        self.stop = explained(
            push_button(self.tr("Stop Tuning"), compressor.stop_tuning),
            self.tr("Stop tuning, and keep what it has reached so far"),
        )
        self.open_design = push_button(self.tr("Open Design"), lambda: None)
        self._save = push_button(self.tr("Save Folder…"), lambda: save_folder(compressor, self))
        self._show = push_button(self.tr("Show"), self._show_folder)
        self.progress = QProgressBar()
        self._figure, self._words = label(role="figure"), FittingLabel("muted")
        self.cancel.setIcon(icon("stop"))
        self.open_design.setToolTip(self.tr("Open the compressed model as a design, with its networks drawn"))
        self._save.setToolTip(self.tr("Save model.keras, layers.py, the design and a report"))
        self._show.setToolTip(self.tr("Show the folder of the compressed model"))
        self.progress.setRange(0, STEPS)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the compression"))
        self.progress.setWhatsThis(self.tr("How far the compression is"))
        in_column(in_row(self._figure, (self._words, 1), spacing=12), self.progress, of=self, margins=0, spacing=4)
        compressor.changed.connect(self.follow)
        self.follow()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """All buttons in order."""
        return self.open_design, self._save, self._show, self.stop, self.cancel

    def follow(self) -> None:
        """Show how far it is, or what came of it."""
        compressor = self._compressor
        running, report = compressor.running, compressor.report
        self.cancel.setVisible(running)
        self.stop.setVisible(running and compressor.tuning)
        for button in (self.open_design, self._save, self._show):
            button.setVisible(report is not None and not running)
        self.setVisible(running or report is not None)
        self.progress.setVisible(running)
        self.progress.setValue(round(STEPS * share(compressor.stage)))
        self._figure.setVisible(report is not None and not running)
        if running:
            self._words.show_wordings(*stage_words(compressor.stage), "")
        elif report is not None:
            before, after = report["original_parameters"], report["parameters"]
            self._figure.setText(translate("{0} smaller", factor(before, after)))
            self._words.show_wordings(*self._result_words(), "")

    def _result_words(self) -> tuple[str, ...]:
        report = self._compressor.report
        assert report is not None
        counts = translate(
            "{0} of {1} parameters", grouped(report["parameters"]), grouped(report["original_parameters"])
        )
        before, after = report["metrics"]["original"], report["metrics"]["tuned"] or report["metrics"]["compressed"]
        if not before or not after:
            return (counts,)
        metric = next(iter(before))
        change = f"{metric_text(metric, before[metric]).removesuffix(' %')} → {metric_text(metric, after[metric])}"
        kept = f"{metric_title(metric).lower()} {change}"
        return f"{kept}  ·  {counts}", kept

    def _show_folder(self) -> None:
        folder: Path | None = self._compressor.folder
        if folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def share(stage: Compressing | None) -> float:
    """Return which share of the work is done."""
    if stage is None:
        return 0.0
    begin, end = STAGES.get(stage.what, (0.0, 0.0))
    return begin + (end - begin) * stage.done / max(1, stage.parts)


def stage_words(stage: Compressing | None) -> tuple[str, ...]:
    """Return what is being done, in as many words as there is room for."""
    if stage is None:
        return (translate("Starting…"),)
    what = begun(translate(stage.what))
    place = translate("{0} of {1}", stage.done + 1, stage.parts) if stage.parts > 1 else ""
    with_layer = f"{what}: {stage.layer}" if stage.layer else what
    return "  ·  ".join(filter(None, (with_layer, place))), with_layer, what
