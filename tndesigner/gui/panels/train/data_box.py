"""The dataset, bundled or the user's own, with its facts and licence."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from tndesigner.datasets import DatasetInfo, dataset_info, list_datasets
from tndesigner.document.edits import SetExperiment
from tndesigner.gui.fields import ChoiceBox
from tndesigner.gui.panels.own_data import ask_for_data, own_entries
from tndesigner.gui.panels.train.own_data_dialog import OwnDataDialog
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.widgets import explained, icon_button, label
from tndesigner.gui.training.fitting import Fitting
from tndesigner.gui.translation import translate, translated
from tndesigner.gui.workspace import Workspace
from tndesigner.models import Experiment
from tndesigner.training.design_factory import starting_experiment
from tndesigner.wording.text import joined


class DataBox(QWidget):
    """Chooses the data; choosing also adapts the experiment to them, in one step to undo."""

    def __init__(self, workspace: Workspace, fitting: Fitting) -> None:
        """Offer the bundled datasets."""
        super().__init__()
        self._workspace, self._fitting = workspace, fitting
        self._bundled = tuple((info.id, info.title) for info in list_datasets())
        self._choice = explained(
            ChoiceBox(self.tr("Data")), self.tr("The data to train on; Own file reads a table or arrays of yours")
        )
        self._columns = icon_button("columns", self.tr("Choose the columns and the split"), self._choose_columns)
        self._facts = label(role="small", wrap=True)
        row = in_row(self._choice, self._columns, spacing=4)
        in_column(label(self.tr("Data"), "small"), row, self._facts, of=self, margins=0, spacing=2)
        self._choice.chosen.connect(self._choose)
        workspace.document.changed.connect(self.follow)
        fitting.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the present data."""
        dataset = self._workspace.document.design.experiment.dataset
        own = dataset not in dict(self._bundled)
        shown = [*self._bundled, *([(dataset, Path(dataset).name)] if own else [])]
        self._choice.show_choices([*shown, *own_entries()], dataset)
        self._columns.setVisible(own)
        info = self._fitting.info
        about = map(translated, (info.description, info.attribution, info.source) if info else ())
        self._facts.setText(facts(info) if info else "")
        self._facts.setToolTip("\n".join(filter(None, about)))

    def _choose(self, name: str) -> None:
        if name not in dict(own_entries()):
            info = dataset_info(name) if name in dict(self._bundled) else self._fitting.info
            self._set(self._experiment_for(info, name))
            return
        self.follow()
        path = ask_for_data(name, self.tr("Own Data"), self)
        if path:
            self.open_file(path)

    def _choose_columns(self) -> None:
        self.open_file(self._workspace.document.design.experiment.dataset)

    def open_file(self, path: str) -> None:
        """Ask how a file of data is to be read, and take it if that is answered."""
        experiment = self._workspace.document.design.experiment
        reading = experiment.reading if experiment.dataset == path else None
        dialog = OwnDataDialog(path, reading, self)
        accepted = dialog.exec()
        if not isValid(dialog):
            return  # the window was closed meanwhile
        if accepted and dialog.info is not None:
            self._set(replace(self._experiment_for(dialog.info, path), reading=dialog.reading))
        dialog.deleteLater()

    def _experiment_for(self, info: DatasetInfo | None, name: str) -> Experiment:
        """Return the experiment with other data and the values that suit them."""
        old = self._workspace.document.design.experiment
        if info is None:
            return replace(old, dataset=name, reading=None)
        new = starting_experiment(info)
        kept = ("optimizer", "learning_rate", "seed", "device", "precision")
        return replace(new, dataset=name, **{field: getattr(old, field) for field in kept})

    def _set(self, experiment: Experiment) -> None:
        if experiment != self._workspace.document.design.experiment:
            self._workspace.document.do(self.tr("Choose data"), SetExperiment(experiment))


def facts(info: DatasetInfo) -> str:
    """Return the sizes, shape, classes and licence of data in one line."""
    parts = [translate("{0} + {1} examples of {2}", info.train_size, info.validation_size, info.input_shape)]
    if info.classes:
        parts.append(translate("{0} classes", len(info.classes)))
    if info.licence:
        parts.append(info.licence)
    return joined(parts, " · ")
