"""Where the numbers come from that training starts with, if they are not random."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tndesigner.document.edits import SetExperiment
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style.layouts import in_row
from tndesigner.gui.style.widgets import explained, label, push_button
from tndesigner.models import Experiment


class StartRow(QWidget):
    """Visible only while there are trained weights to start from: those of a file, or of the model that was opened."""

    def __init__(self, document: OpenDocument) -> None:
        """Follow the document."""
        super().__init__()
        self._document = document
        self._text = label(role="small", wrap=True)
        self._fit = push_button(self.tr("Fit Networks"), self._fit_networks, kind="link")
        self._fit.setToolTip(
            self.tr("Start networks with the numbers with which they are nearest to the trained layers")
        )
        self._leave = explained(
            push_button(self.tr("Don’t Fit"), self._leave_networks, kind="link"),
            self.tr("Let networks start from random numbers"),
        )
        self._anew = explained(
            push_button(self.tr("Start Anew"), self._start_anew, kind="link"),
            self.tr("Let all layers start from random numbers"),
        )
        self._take = explained(
            push_button(self.tr("Start from It"), self._start_from_source, kind="link"),
            self.tr("Let training start from the weights of the trained model"),
        )
        buttons = self._fit, self._leave, self._anew, self._take
        in_row((self._text, 1), *buttons, of=self, margins=(0, 2, 0, 2), spacing=8)
        document.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Say what training starts from, and offer the other ways."""
        design = self._document.design
        experiment, source = design.experiment, design.source
        taken = source is not None and experiment.from_source != "nothing"
        drawn = taken and not experiment.start and any(layer.network_numbers for layer in design.model.layers)
        self.setVisible(bool(experiment.start or source))
        self._fit.setVisible(drawn and experiment.from_source == "")
        self._leave.setVisible(drawn and experiment.from_source == "fit")
        self._anew.setVisible(bool(experiment.start or taken))
        self._take.setVisible(source is not None and not taken and not experiment.start)
        path = experiment.start or (source.path if source else "")
        self._text.setText(self._sentence(Path(path).name, drawn=drawn))
        self._text.setToolTip(self.tr("The weights in {0}").format(path) if path else "")

    def _sentence(self, name: str, *, drawn: bool) -> str:
        experiment = self._experiment
        if experiment.start:
            return self.tr("Starts from trained weights in {0}").format(name)
        if experiment.from_source == "nothing":
            return self.tr("Starts from random numbers, not from {0}").format(name)
        if not drawn:
            return self.tr("Starts from the weights of {0}").format(name)
        if experiment.from_source == "fit":
            return self.tr(
                "Starts from the weights of {0}; networks are fitted to the layers that they replace"
            ).format(name)
        return self.tr("Starts from the weights of {0}; networks that are not in it from random numbers").format(name)

    @property
    def _experiment(self) -> Experiment:
        return self._document.design.experiment

    def _fit_networks(self) -> None:
        self._set(self.tr("Fit networks"), replace(self._experiment, from_source="fit"))

    def _leave_networks(self) -> None:
        self._set(self.tr("Do not fit networks"), replace(self._experiment, from_source=""))

    def _start_anew(self) -> None:
        source = self._document.design.source
        changed = replace(self._experiment, start="", from_source="nothing" if source else "")
        self._set(self.tr("Start from random numbers"), changed)

    def _start_from_source(self) -> None:
        self._set(self.tr("Start from the trained model"), replace(self._experiment, from_source=""))

    def _set(self, title: str, experiment: Experiment) -> None:
        self._document.do(title, SetExperiment(experiment))
