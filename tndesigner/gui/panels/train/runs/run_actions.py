"""What can be done with the selected runs."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from tndesigner.document import Design, DocumentError, load
from tndesigner.document.edits import SetExperiment
from tndesigner.gui.files.questions import Question, ask
from tndesigner.gui.files.written import tell_written
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style.widgets import explained, push_button
from tndesigner.gui.translation import reason_of_error, translated
from tndesigner.gui.workspace import Workspace
from tndesigner.paths import is_file
from tndesigner.training import Run, TrainingError, rename_run
from tndesigner.training.run_summary import run_title
from tndesigner.training.weight_forms import form_of


class RunActions:
    """The buttons and what they do."""

    def __init__(self, workspace: Workspace, page: QWidget, refresh: Callable[[], None]) -> None:
        """Create the buttons.

        Args:
            workspace: that of the window.
            page: the parent of dialogues.
            refresh: called after runs were renamed or deleted.
        """
        self._workspace, self._page, self._listed_again = workspace, page, refresh
        self._runs: tuple[Run, ...] = ()
        self._open = explained(
            push_button(page.tr("Open Design"), self._open_design), page.tr("Open the design as it was trained")
        )
        self._start = push_button(page.tr("Start From It"), self._start_from)
        self._start.setToolTip(page.tr("The next training begins with the weights that this run reached"))
        self._folder = explained(
            push_button(page.tr("Show Folder"), self._show_folder), page.tr("Show the folder of the run")
        )
        self._model = explained(
            push_button(page.tr("Save Model…"), self._save_model), page.tr("Save the trained Keras model")
        )
        self._layer = explained(
            push_button(page.tr("Save Layer…"), self._save_layer),
            page.tr("Save the trained layer as Python source with its numbers"),
        )
        self._delete = explained(
            push_button(page.tr("Delete…"), self._delete_runs), page.tr("Delete the folders of the selected runs")
        )

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """All buttons in order."""
        return self._open, self._start, self._folder, self._model, self._layer, self._delete

    def offer_for(self, runs: tuple[Run, ...], *, all_ended: bool) -> None:
        """Enable what can be done with these runs; a run in progress cannot be deleted."""
        self._runs = runs
        only = runs[0] if len(runs) == 1 else None
        kept = only is not None and model_file(only) is not None
        for button in (self._open, self._folder):
            button.setEnabled(only is not None)
        for button in (self._start, self._model):
            button.setEnabled(kept)
        self._layer.setEnabled(only is not None and bool(only.folder.layers))
        self._delete.setEnabled(bool(runs) and all_ended)

    def rename(self, name: str, note: str) -> None:
        """Give the selected run a name and a note."""
        for run in self._runs[:1]:
            try:
                rename_run(run.folder.path, name=name, note=note)
            except TrainingError as error:
                self._report(self._page.tr("The run cannot be renamed."), reason_of_error(error))
            self._listed_again()

    def _open_design(self) -> None:
        for run, design in self._designs():
            self._show(run, design)

    def _start_from(self) -> None:
        """Start this design from the run, or open a run of different networks in a new window."""
        for run, design in self._designs():
            document = self._workspace.document
            start = str(run.folder.model("network").absolute())
            if form_of(design) == form_of(document.design):
                experiment = replace(document.design.experiment, start=start)
                document.do(self._page.tr("Start from a run"), SetExperiment(experiment))
            else:
                design.experiment = replace(design.experiment, start=start)
                self._show(run, design)

    def _designs(self) -> tuple[tuple[Run, Design], ...]:
        """Return the selected run with its design; nothing, after a message, if that cannot be read."""
        try:
            return tuple((run, load(run.folder.design)) for run in self._runs[:1])
        except DocumentError as error:
            self._report(self._page.tr("The design cannot be opened."), reason_of_error(error))
            return ()

    def _show(self, run: Run, design: Design) -> None:
        weights = model_file(run)
        document = OpenDocument(design, weights=str(weights.absolute()) if weights else "")
        self._workspace.windows.show(document, translated(run_title(run)))

    def _show_folder(self) -> None:
        for run in self._runs[:1]:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(run.folder.path)))

    def _save_model(self) -> None:
        title = self._page.tr("Save Model")
        self._save(title, ".keras", lambda run, path: shutil.copyfile(run.folder.model("network"), path))

    def _save_layer(self) -> None:
        """Save the exported layer, and beside it the trained weights."""
        self._save(self._page.tr("Save Layer"), ".py", lambda run, path: run.folder.copy_layers(path))

    def _save(self, title: str, suffix: str, write: Callable[[Run, Path], object]) -> None:
        for run in self._runs[:1]:
            proposal = f"{run.record.title}{suffix}"
            name, _ = QFileDialog.getSaveFileName(self._page, title, proposal, f"*{suffix}")
            if name:
                target = Path(name)
                target = target if target.suffix else target.with_suffix(suffix)
                try:
                    write(run, target)
                except OSError as error:
                    self._report(self._page.tr("The file cannot be saved."), reason_of_error(error))
                else:
                    tell_written(self._page, target)

    def _delete_runs(self) -> None:
        runs, tr = self._runs, self._page.tr
        if len(runs) == 1:
            heading = tr("Delete the run “{0}”?").format(translated(run_title(runs[0])))
        else:
            heading = tr("Delete {0} runs?").format(len(runs))
        text = tr("History and trained weights are deleted from the disk.")
        if ask(Question(heading, text, (tr("Delete"), tr("Cancel")), harmful=0), self._page) == 0:
            for run in runs:
                try:
                    shutil.rmtree(run.folder.path)
                except OSError as error:
                    self._report(tr("The run cannot be deleted."), reason_of_error(error))
            self._listed_again()

    def _report(self, heading: str, text: str) -> None:
        ask(Question(heading, text, (self._page.tr("Close"),)), self._page)


def model_file(run: Run) -> Path | None:
    """Return the trained Keras model with the networks; None if the run left none."""
    path = run.folder.model("network")
    return path if is_file(path) else None
