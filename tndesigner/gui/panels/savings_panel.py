"""The savings: what the network costs compared with its dense twin."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer

from tndesigner.document.edits import EditNetwork, SetModel
from tndesigner.gui.fields import NumberBox, doubling, reason_label
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.panels.panel import ScrollPanel, show_panel
from tndesigner.gui.savings.headline import Headline
from tndesigner.gui.savings.legend import Legend
from tndesigner.gui.savings.row_widget import RowWidget
from tndesigner.gui.style.fitting import FittingLabel
from tndesigner.gui.style.layouts import in_row
from tndesigner.gui.style.segments import Segments
from tndesigner.gui.style.widgets import explained, label, push_button, show_text
from tndesigner.gui.translation import translate, translated
from tndesigner.gui.workspace import Workspace
from tndesigner.models import Layer, ModelError, Networks, Shape
from tndesigner.models.gaps import shape_into
from tndesigner.planning.figures import Comparison, LayerFigures, Remedy
from tndesigner.planning.remedy_edits import MENDINGS
from tndesigner.planning.savings_text import QUANTITIES, Row, reason, remedy_title, rows_of, twin_title
from tndesigner.training import Measured
from tndesigner.wording.numbers import duration
from tndesigner.wording.sentences import sentence

LARGEST_BATCH = 1_000_000
BATCH_WIDTH = 72
STALE_AFTER_MS = 400
"""How long figures may be out of date before they are dimmed."""


class SavingsPanel(ScrollPanel):
    """Shows the figures of the layer or of the whole model."""

    def __init__(self, workspace: Workspace) -> None:
        """Show the layer that is drawn."""
        super().__init__(margins=(16, 4, 16, 8), spacing=8)
        self._workspace = workspace
        self._scope = explained(
            Segments((("layer", self.tr("Layer")), ("model", self.tr("Model"))), self.tr("What to count")),
            self.tr("Count the layer that is drawn, or the whole model"),
        )
        self._batch = explained(
            NumberBox(self.tr("Batch size"), most=LARGEST_BATCH, stepping=doubling),
            self.tr("For how many examples operations, memory and time are counted"),
        )
        self._headline = Headline()
        self._legend = Legend(workspace.theme)
        self._rows = {one.name: RowWidget(one, workspace.theme) for one in QUANTITIES}
        self._obstacle = label(role="muted", wrap=True)
        self._to_problems = explained(
            push_button(self.tr("Show problems"), lambda: show_panel(self, "problems"), kind="link"),
            self.tr("Show what is wrong with the network"),
        )
        self._dense = explained(
            push_button("", self._make_dense, kind="link"),
            self.tr("Put the ordinary layer back in the place of the network"),
        )
        self._stale = QTimer(self, singleShot=True, interval=STALE_AFTER_MS)
        self._stale.timeout.connect(lambda: self._set_stale(True))
        self._lay_out()
        self._scope.chosen.connect(lambda _name: self._follow())
        self._batch.chosen.connect(workspace.analysis.choose_batch)
        workspace.analysis.figures_changed.connect(self._follow)
        workspace.analysis.remedies_changed.connect(self._follow)
        workspace.document.shown_changed.connect(self._follow)
        workspace.training.measurements.changed.connect(self._follow)
        workspace.training.changed.connect(self._follow)
        self._rows["seconds"].measure_asked.connect(
            lambda: workspace.training.measurements.ask(workspace.analysis.batch, whole=self._whole)
        )
        self._follow()

    def _lay_out(self) -> None:
        batch = FittingLabel("muted", right=True)
        batch.show_wordings(self.tr("Batch"), "")
        self._batch.setFixedWidth(BATCH_WIDTH)
        self.column.addLayout(in_row(self._scope, (batch, 1), self._batch, spacing=8))
        rows = reason_label(self._batch), self._headline, self._legend, *self._rows.values()
        for widget in (*rows, self._dense, self._obstacle, self._to_problems):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def _follow(self) -> None:
        """Show the present figures."""
        analysis = self._workspace.analysis
        self._batch.set_number(analysis.batch)
        self._mark_stale(not analysis.current)
        rows = self._shown_rows()
        for widget in (self._headline, self._legend):
            widget.setVisible(bool(rows))
        for name, line in self._rows.items():
            line.setVisible(any(row.quantity.name == name for row in rows))
        obstacle = "" if len(rows) > 1 else self._obstacle_text()
        show_text(self._obstacle, obstacle)
        drawn = bool(self._workspace.document.network.tensors)
        self._to_problems.setVisible(bool(obstacle) and bool(analysis.problems) and drawn)
        self._dense.setVisible(False)
        if rows:
            self._show(rows)

    def _shown_rows(self) -> tuple[Row, ...]:
        """Return all rows, or only the parameters while the rest is counted for the first time."""
        comparison, analysis = self._comparison(), self._workspace.analysis
        if comparison is not None:
            measured = self._measured
            return tuple(row if measured is None else _with_measured(row, measured) for row in rows_of(comparison))
        if analysis.current:
            return ()
        parameters = analysis.model_parameters if self._whole else analysis.layer_parameters
        return (Row(QUANTITIES[0], *parameters),) if parameters else ()

    @property
    def _whole(self) -> bool:
        """Whether the whole model is shown instead of the layer."""
        return self._scope.choice == "model"

    @property
    def _measured(self) -> Measured | None:
        """The measured times of the layer or model at this batch size, if there are any."""
        return self._workspace.training.measurements.find(self._workspace.analysis.batch, whole=self._whole)

    def _show_origin(self) -> None:
        """Show whether the time is predicted or measured."""
        line, training, measured = self._rows["seconds"], self._workspace.training, self._measured
        measurements = training.measurements
        if measured is not None:
            line.tell_origin(self.tr("measured here"), _inference_text(measured), tip=_measured_text(measured))
        elif measurements.going_on:
            line.tell_origin(self.tr("measuring…"))
        else:
            free = not training.state.busy
            line.tell_origin(self.tr("predicted"), measurements.trouble, measurable=free)

    def _show(self, rows: tuple[Row, ...]) -> None:
        figures = self._workspace.analysis.figures
        layer = figures.layer if figures and self._scope.choice == "layer" else None
        twin = self._twin_name(layer)
        self._headline.show_row(rows[0])
        self._legend.show_row(rows[0], twin)
        for row in rows:
            self._rows[row.quantity.name].show_row(row, twin)
        self._show_origin()
        dearer = [row for row in rows if row.dearer]
        hopeless = [row for row in rows if not self._advise(row, layer, again=row in dearer[1:])]
        self._dense.setText(self.tr("Use the {0} instead").format(twin))
        self._dense.setVisible(bool(hopeless) and _dense_edit(self._workspace.document) is not None)

    def _advise(self, row: Row, layer: LayerFigures | None, *, again: bool) -> bool:
        """Show why a row costs more and what helps; returns False if nothing helps."""
        widget = self._rows[row.quantity.name]
        if not row.dearer or layer is None:
            widget.advise("")
            return True
        remedy = next((one for one in self._workspace.analysis.remedies if one.quantity == row.quantity.name), None)
        why = sentence(translated(reason(row, layer, again=again)))
        if remedy is None:
            widget.advise(why)
            return False
        widget.advise(why, translated(remedy_title(remedy)), self._remedy_action(remedy))
        return True

    def _remedy_action(self, remedy: Remedy) -> Callable[[], None]:
        document = self._workspace.document
        edit = MENDINGS[remedy.kind](remedy.amount)
        return lambda: document.do(remedy_title(remedy), EditNetwork(document.shown, edit))

    def _make_dense(self) -> None:
        edit = _dense_edit(self._workspace.document)
        if edit is not None:
            figures = self._workspace.analysis.figures
            twin = self._twin_name(figures.layer if figures else None)
            self._workspace.document.do(self.tr("Use the {0}").format(twin), edit)

    def _comparison(self) -> Comparison | None:
        figures = self._workspace.analysis.figures
        if figures is None:
            return None
        if self._whole:
            return figures.model
        return figures.layer.comparison if figures.layer else None

    def _twin_name(self, layer: LayerFigures | None) -> str:
        if self._whole:
            return self.tr("dense model")
        return translated(twin_title(layer.stands_for if layer else "dense"))

    def _obstacle_text(self) -> str:
        analysis, network = self._workspace.analysis, self._workspace.document.network
        figures = analysis.figures
        if not network.cores:
            return self.tr("Draw a core and join it to an input to see what a network saves against a dense layer.")
        if analysis.shown_has_errors:
            return self.tr("Nothing can be counted while the network has errors.")
        if figures is None:
            return self.tr("Counting…")
        return translated(figures.model_obstacle if self._whole else figures.layer_obstacle)

    def _mark_stale(self, stale: bool) -> None:
        if not stale:
            self._stale.stop()
            self._set_stale(False)
        elif not self._stale.isActive():
            self._stale.start()

    def _set_stale(self, stale: bool) -> None:
        for row in self._rows.values():
            row.set_stale(stale)


def _with_measured(row: Row, measured: Measured) -> Row:
    """Return the row, with the measured time of a training step if it is the row of times."""
    if row.quantity.name != "seconds":
        return row
    return replace(row, network=measured.training.network, twin=measured.training.twin)


def _inference_text(measured: Measured) -> str:
    """Return how long inference of a batch takes, for network and twin."""
    inference = measured.inference
    return translate("inference {0}, dense twin {1}", duration(inference.network), duration(inference.twin))


def _measured_text(measured: Measured) -> str:
    """Return what was measured, and on which device, in two lines."""
    return "\n".join(
        translate(template, measured.batch, measured.device, duration(timing.network), duration(timing.twin))
        for template, timing in (
            ("Training step of {0} examples on {1}: {2}, dense twin {3}", measured.training),
            ("Inference of {0} examples on {1}: {2}, dense twin {3}", measured.inference),
        )
    )


def _fits(layer: Layer, shape: Shape, networks: Networks) -> bool:
    try:
        layer.output_shape(shape, networks)
    except (ModelError, KeyError):
        return False
    return True


def _dense_edit(document: OpenDocument) -> SetModel | None:
    """Return the edit that replaces the network by what it stands for; None if no layer that fits uses it.

    If its layer has other networks, the layer keeps them.
    """
    model, networks = document.design.model, document.design.networks
    place = next((n for n, layer in enumerate(model.layers) if document.shown in layer.network_numbers), None)
    if place is None:
        return None
    layer, shape = model.layers[place], shape_into(model, place, networks)
    if shape is None or not _fits(layer, shape, networks):
        return None
    if set(layer.network_numbers) == {document.shown}:
        dense = layer.twin(shape, networks)
    else:
        freed = [name for name in layer.network_fields if getattr(layer, name) == document.shown]
        dense = replace(layer, **dict.fromkeys(freed))  # type: ignore[arg-type]  # fields by name
    return SetModel(model.with_layer(place, dense))
