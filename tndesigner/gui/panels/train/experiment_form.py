"""The form for the experiment: how the design is trained."""

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QWidget

from tndesigner.checks.rules.experiment import LARGEST_SEED
from tndesigner.document.edits import SetExperiment
from tndesigner.gui.fields import ChoiceBox, NameBox, NumberBox, Refusals, doubling
from tndesigner.gui.panels.train.field_grid import FieldGrid, Row
from tndesigner.gui.panels.train.more_choices import MOST_EPOCHS, MoreChoices
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import explained, label
from tndesigner.gui.training.event_files import event_files_wanted, want_event_files
from tndesigner.gui.training.fitting import Fitting
from tndesigner.gui.translation import translated
from tndesigner.gui.workspace import Workspace
from tndesigner.models import OPTIMIZERS, PRECISIONS, Experiment
from tndesigner.training.devices import ALL, device_title, used_devices
from tndesigner.training.labels import loss_title, optimizer_title
from tndesigner.training.precision import MIXED, precision_title, why_not_mixed_on
from tndesigner.training.suitability import SUITABLE_LOSSES
from tndesigner.wording.numbers import formatted
from tndesigner.wording.reading import amount_of, read_amount

MOST_EXAMPLES = 1_000_000


class ExperimentForm(QWidget):
    """Shows the experiment of the document; each change is one step to undo."""

    def __init__(self, workspace: Workspace, fitting: Fitting) -> None:
        """Create the fields."""
        super().__init__()
        self._workspace, self._fitting = workspace, fitting
        self._loss = explained(ChoiceBox(self.tr("Loss")), self.tr("What training makes as small as it can"))
        self._optimizer = explained(
            ChoiceBox(self.tr("Optimizer")), self.tr("The rule by which weights change in each step")
        )
        self._rate = explained(
            NameBox(self.tr("Learning rate"), self._rate_objection), self.tr("How far weights move in each step")
        )
        self._epochs = explained(
            NumberBox(self.tr("Epochs"), most=MOST_EPOCHS), self.tr("How often all examples are seen")
        )
        self._batch = explained(
            NumberBox(self.tr("Batch size"), most=MOST_EXAMPLES, stepping=doubling),
            self.tr("How many examples each step sees"),
        )
        self._seed = explained(
            NumberBox(self.tr("Seed"), least=0, most=LARGEST_SEED),
            self.tr("Makes a run repeatable: initial weights, order of examples"),
        )
        self._device = explained(ChoiceBox(self.tr("Device")), self.tr("Where the models are trained"))
        self._precision = explained(
            ChoiceBox(self.tr("Precision")),
            self.tr("Mixed precision computes in bfloat16 where the device may be faster in it"),
        )
        self._device_text = label(role="small", wrap=True)
        self._event_files = QCheckBox(self.tr("Write TensorBoard files"))
        self._event_files.setToolTip(self.tr("Runs also keep event files, in a folder for TensorBoard"))
        self._event_files.setChecked(event_files_wanted())
        self._refusals = Refusals(self)
        self._refusals.changed.connect(self._follow_refusals)
        self._more = MoreChoices(self._set, self._refusals)
        self._lay_out()
        self._connect()
        workspace.document.changed.connect(self.follow)
        workspace.training.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the present experiment."""
        experiment = self._workspace.document.design.experiment
        info, worker = self._fitting.info, self._workspace.training.worker
        losses = dict.fromkeys((*(SUITABLE_LOSSES[info.task] if info else ()), experiment.loss))
        self._loss.show_choices(((one, loss_title(one)) for one in losses), experiment.loss)
        self._optimizer.show_choices(((one, optimizer_title(one)) for one in OPTIMIZERS), experiment.optimizer)
        self._rate.set_name(formatted(experiment.learning_rate, "g"))
        self._epochs.set_number(experiment.epochs)
        self._batch.set_number(experiment.batch_size)
        self._seed.set_number(experiment.seed)
        self._more.show_experiment(experiment)
        names = [(one.name, one.name.upper().replace(":", " ")) for one in worker.devices]
        several = [(ALL, self.tr("All GPUs"))] if len(names) > 2 or experiment.device == ALL else []  # one is the CPU
        self._device.show_choices((("auto", self.tr("Automatic")), *several, *names), experiment.device)
        precisions = ((one, translated(precision_title(one))) for one in PRECISIONS)
        self._precision.show_choices(precisions, experiment.precision)
        used = used_devices(experiment.device, worker.devices)
        no_gpu = self.tr("No GPU: {0}.").format(translated(worker.no_gpu)) if worker.no_gpu else ""
        reason = why_not_mixed_on(used) if experiment.precision == MIXED else ""
        not_mixed = self.tr("Trained in single precision: {0}.").format(translated(reason)) if reason else ""
        self._device_text.setText(
            "\n".join(filter(None, (*map(translated, map(device_title, used)), no_gpu, not_mixed)))
        )

    def _lay_out(self) -> None:
        rows: tuple[Row, ...] = (
            ((self.tr("Loss"), self._loss),),
            ((self.tr("Optimizer"), self._optimizer), (self.tr("Learning rate"), self._rate)),
            ((self.tr("Epochs"), self._epochs), (self.tr("Batch size"), self._batch)),
            ((self.tr("Device"), self._device), (self.tr("Precision"), self._precision)),
            ((self.tr("Seed"), self._seed),),
        )
        grid = FieldGrid(rows, self._refusals)
        in_column(grid, self._device_text, 4, self._event_files, 4, self._more, of=self, margins=0, spacing=2)

    def _connect(self) -> None:
        self._loss.chosen.connect(lambda loss: self._change(self.tr("Set loss"), loss=loss))
        self._optimizer.chosen.connect(lambda name: self._change(self.tr("Set optimizer"), optimizer=name))
        self._rate.chosen.connect(
            lambda rate: self._change(self.tr("Set learning rate"), learning_rate=amount_of(rate))
        )
        self._epochs.chosen.connect(lambda count: self._change(self.tr("Set epochs"), epochs=count))
        self._batch.chosen.connect(lambda count: self._change(self.tr("Set batch size"), batch_size=count))
        self._seed.chosen.connect(lambda seed: self._change(self.tr("Set seed"), seed=seed))
        self._event_files.toggled.connect(want_event_files)
        self._device.chosen.connect(lambda name: self._change(self.tr("Set device"), device=name))
        self._precision.chosen.connect(lambda name: self._change(self.tr("Set precision"), precision=name))

    def _change(self, title: str, **values: str | int | float) -> None:
        present = self._workspace.document.design.experiment
        self._set(title, replace(present, **values))  # type: ignore[arg-type]

    def _set(self, title: str, experiment: Experiment) -> None:
        document = self._workspace.document
        if experiment != document.design.experiment:
            document.do(title, SetExperiment(experiment))

    def _follow_refusals(self) -> None:
        """Keep training from starting while a field holds an invalid text."""
        reason = self.tr("A field of the form is invalid; the reason is shown below it")
        self._fitting.refuse(reason if self._refusals else "")

    def _rate_objection(self, text: str) -> str:
        """Return why a text is not a learning rate, or an empty string."""
        rate = read_amount(text)
        if isinstance(rate, str):
            return rate
        return "" if rate > 0 else self.tr("It must be above 0, for example 0.001")
