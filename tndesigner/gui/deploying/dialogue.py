"""The dialogue that writes the model as ONNX, LiteRT or SavedModel, and shows what it is like there."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QProgressBar, QWidget

from tndesigner.gui.deploying.deployable import Deployable
from tndesigner.gui.deploying.deployer import Deployer
from tndesigner.gui.deploying.examples_box import ExamplesBox
from tndesigner.gui.deploying.outcome import Outcome
from tndesigner.gui.fields import Form
from tndesigner.gui.files.new_folder import choose_new_folder
from tndesigner.gui.files.written import tell_written
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.segments import Segments
from tndesigner.gui.style.small_screens import resize_on_screen
from tndesigner.gui.style.widgets import explained, label, push_button, show_text
from tndesigner.gui.translation import reason_of_error
from tndesigner.training import Deploy, TrainingError
from tndesigner.training.deployment import PRECISIONS, SUFFIXES, require_place
from tndesigner.wording.sentences import sentence

TITLES = {"onnx": "ONNX", "litert": "LiteRT", "savedmodel": "SavedModel"}
PURPOSES = {
    "onnx": "One file for ONNX Runtime, and for most other runtimes.",
    "litert": "One file for phones and small devices; LiteRT was called TensorFlow Lite.",
    "savedmodel": "A folder for TensorFlow and TensorFlow Serving.",
}
STAGES = {
    "building": (0.3, "Building the models"),
    "writing": (0.5, "Writing the model"),
    "measuring": (0.75, "Comparing with Keras and with the dense twin"),
}
"""The share of the work that is done when a stage begins, a guess, and what it is called."""
STARTED = 0.1
STEPS = 100
"""The number of steps of the progress bar."""


class DeployDialogue(QDialog):
    """Asks for the format and the file, writes, and stays open with the result."""

    def __init__(self, subject: Deployable, parent: QWidget) -> None:
        """Start with ONNX, and with the trained weights where there are some."""
        super().__init__(parent)
        self.setObjectName("deploy")
        self.setWindowTitle(self.tr("Export Model"))
        self._subject = subject
        self.deployer = Deployer(self)
        self._format = explained(
            Segments(tuple(TITLES.items()), self.tr("Format")),
            self.tr("ONNX runs almost everywhere, LiteRT on phones, a SavedModel on servers"),
        )
        self._precision = explained(
            Segments(tuple((name, name) for name in PRECISIONS), self.tr("Precision")),
            self.tr("How weights are stored: float16 halves them, int8 also computes with whole numbers"),
        )
        weights = (("run", self.tr("Trained")), ("design", self.tr("Initial")))
        self._weights = explained(
            Segments(weights, self.tr("Weights")),
            self.tr("The weights of the last run, or those that training starts with"),
        )
        self._data = ExamplesBox()
        self._form, self._purpose = Form(), label(role="muted", wrap=True)
        self._problem, self._stage = label(role="problem", wrap=True), label(role="muted")
        self._progress, self._outcome = QProgressBar(), Outcome()
        self._close = explained(push_button(self.tr("Close"), self.reject), self.tr("Close this dialogue (Esc)"))
        self._stop = explained(
            push_button(self.tr("Cancel"), self.deployer.cancel), self.tr("Stop; what is not complete is removed")
        )
        self._ok = explained(
            push_button(self.tr("Export…"), self.accept, kind="main"),
            self.tr("Choose a file, write the model and measure it there (Enter)"),
        )
        self._lay_out()
        for chosen in (self._format.chosen, self._weights.chosen):
            chosen.connect(lambda _choice: self._follow_choice())
        self.deployer.changed.connect(self._follow)
        self._follow_choice()
        self._follow()

    def accept(self) -> None:
        """Ask for a file, and write the model."""
        target = None if self.deployer.running or self._subject.obstacle else self._ask()
        if target is None:
            return
        try:
            require_place(target)
        except TrainingError as error:
            self._tell(f"{target}: {reason_of_error(error)}")
            return
        self.deployer.start(replace(self._request, target=str(target)))

    def done(self, result: int) -> None:
        self.deployer.close()
        super().done(result)
        self.deleteLater()

    @property
    def _request(self) -> Deploy:
        name, trained = self._format.choice, bool(self._subject.run) and self._weights.choice == "run"
        return Deploy(
            run=self._subject.run if trained else "",
            design="" if trained else self._subject.design,
            to=name,
            precision=self._precision.choice if name == "litert" else PRECISIONS[0],
            target="",
            data=self._data.data or None,
        )

    def _ask(self) -> Path | None:
        """Let the user name the file or the folder; None if they cancel."""
        name, suffix = self._format.choice, SUFFIXES[self._format.choice]
        if not suffix:
            return choose_new_folder(self, self.tr("Export Model"), self._subject.proposal)
        kind = f"{TITLES[name]} (*{suffix})"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export Model"), f"{self._subject.proposal}{suffix}", kind
        )
        if not chosen:
            return None
        return Path(chosen) if chosen.endswith(suffix) else Path(f"{chosen}{suffix}")

    def _lay_out(self) -> None:
        self._form.add(self.tr("Format"), self._format)
        self._form.add(self.tr("Precision"), self._precision)
        self._form.add(self.tr("Weights"), self._weights)
        self._form.add(self.tr("Data"), self._data)
        self._form.show_row(self._weights, visible=bool(self._subject.run))
        self._progress.setRange(0, STEPS)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress of the export"))
        self._progress.setWhatsThis(self.tr("How far the export is"))
        self._ok.setDefault(True)
        buttons = in_row(None, self._close, self._stop, self._ok)
        heading = label(self.tr("Export Model"), "heading")
        said = self._purpose, self._problem, self._stage, self._progress, self._outcome
        in_column(heading, self._form, *said, None, buttons, of=self, margins=16, spacing=12)
        resize_on_screen(self, 660, 440)

    def _follow_choice(self) -> None:
        """Show what the format is for, and which weights are written."""
        name = self._format.choice
        self._form.show_row(self._precision, visible=name == "litert")
        self._purpose.setText(f"{self.tr(PURPOSES[name])} {self._untrained}".rstrip())

    @property
    def _untrained(self) -> str:
        """What to say of the weights if there is no run."""
        if self._subject.run:
            return ""
        if self._subject.source:
            return self.tr("The weights are those of {0}, from which training starts.").format(self._subject.source)
        return self.tr("The design is not trained; its initial weights are written.")

    def _follow(self) -> None:
        """Show how far it is, or what came of it."""
        deployer = self.deployer
        running = deployer.running
        share, words = STAGES.get(deployer.stage or "", (STARTED, "Starting"))
        self._progress.setVisible(running)
        self._progress.setValue(round(STEPS * share))
        for field in (self._format, self._precision, self._weights, self._data):
            field.setEnabled(not running)
        self._ok.setEnabled(not running and not self._subject.obstacle)
        self._ok.setVisible(not running)
        self._close.setVisible(not running)
        self._stop.setVisible(running)
        self._outcome.show_result(deployer.result)
        self._tell(deployer.failure or self._subject.obstacle)
        show_text(self._stage, f"{self.tr(words)}…" if running else self._left_over())
        if deployer.written is not None and not running:
            tell_written(self, deployer.written)

    def _left_over(self) -> str:
        """Return what is there after a comparison that was not completed."""
        written = self.deployer.written
        if written is None or self.deployer.result is not None or self.deployer.failure:
            return ""
        return self.tr("{0} is written, but not compared.").format(written.name)

    def _tell(self, problem: str) -> None:
        show_text(self._problem, sentence(problem))
