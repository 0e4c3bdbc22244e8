"""The fields behind More: schedule, weight decay, gradient clipping, early stopping, folds and seeds."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QScrollArea, QWidget

from tndesigner.gui.fields import ChoiceBox, NameBox, NumberBox, Refusals
from tndesigner.gui.panels.train.field_grid import FieldGrid
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import explained, label, push_button, show_text
from tndesigner.gui.translation import translate, translated
from tndesigner.models import SCHEDULES, Experiment
from tndesigner.models.repeats import MOST_REPEATS
from tndesigner.training.choice_words import choice_words, schedule_title
from tndesigner.wording.numbers import formatted
from tndesigner.wording.reading import amount_of, read_amount
from tndesigner.wording.sentences import sentence

MOST_EPOCHS = 1_000_000
DECAYING = ("exponential", "step", "plateau")
"""The schedules with a decay rate and a period."""

Change = Callable[[str, Experiment], None]
"""Gives the document another experiment, under the title of a step to undo."""


class MoreChoices(QWidget):
    """Closed at first; while closed, it says in a line what was chosen, if anything was."""

    def __init__(self, change: Change, refusals: Refusals) -> None:
        """Create the fields."""
        super().__init__()
        self._change = change
        self._experiment = Experiment()
        self._schedule = explained(
            ChoiceBox(self.tr("Schedule")), self.tr("How the learning rate changes during training")
        )
        self._warm_up = NumberBox(self.tr("Warm-up epochs"), least=0, most=MOST_EPOCHS)
        self._rate = NameBox(self.tr("Decay rate"), _rate_objection)
        self._period = NumberBox(self.tr("Decay epochs"), most=MOST_EPOCHS)
        self._decay = NameBox(self.tr("Weight decay"), _decay_objection)
        self._norm = NameBox(self.tr("Clip norm"), _norm_objection)
        self._patience = NumberBox(self.tr("Early stopping"), least=0, most=MOST_EPOCHS)
        self._best = QCheckBox(self.tr("Keep best weights"))
        self._best.setObjectName("keep best")
        self._folds = NumberBox(self.tr("Folds"), most=MOST_REPEATS)
        self._seeds = NumberBox(self.tr("Seeds"), most=MOST_REPEATS)
        self._toggle_button = explained(
            push_button(self.tr("More…"), self._toggle, kind="link"),
            self.tr("Show schedule, weight decay, early stopping, folds and seeds"),
        )
        self._chosen = label(role="small", wrap=True)
        self._fields = QWidget()
        self._grid = self._lay_out(refusals)
        self._connect()

    def show_experiment(self, experiment: Experiment) -> None:
        """Show the choices of an experiment."""
        self._experiment = experiment
        schedule, stopping, repeats = experiment.schedule, experiment.stopping, experiment.repeats
        names = ((one, translated(schedule_title(one))) for one in dict.fromkeys((*SCHEDULES, schedule.kind)))
        self._schedule.show_choices(names, schedule.kind)
        self._warm_up.set_number(schedule.warm_up)
        self._rate.set_name(formatted(schedule.decay_rate, "g"))
        self._period.set_number(schedule.decay_epochs)
        self._decay.set_name(_optional(experiment.weight_decay))
        self._decay.setPlaceholderText(formatted(0.004, "g") if experiment.optimizer == "adamw" else self.tr("none"))
        self._norm.set_name(_optional(experiment.global_clipnorm))
        self._patience.set_number(stopping.patience)
        self._best.setChecked(stopping.keep_best)
        self._folds.set_number(repeats.folds)
        self._seeds.set_number(repeats.seeds)
        self._show_choices()

    def _lay_out(self, refusals: Refusals) -> FieldGrid:
        for field, tip in (
            (self._warm_up, self.tr("For how many epochs the learning rate first rises from 0; 0 for no warm-up")),
            (self._rate, self.tr("What the learning rate is multiplied by")),
            (self._period, self.tr("The period of the decay rate; on plateau, the epochs without a smaller loss")),
            (self._decay, self.tr("In each step, weights shrink by this times the learning rate")),
            (self._norm, self.tr("Gradients are scaled down if their norm, over all weights, is larger than this")),
            (self._patience, self.tr("Stop after this many epochs without a smaller validation loss; 0 for never")),
            (self._best, self.tr("Keep the weights of the epoch with the smallest validation loss")),
            (
                self._folds,
                self.tr("Split the data into this many parts, and validate with each in turn; 1 for a single split"),
            ),
            (self._seeds, self.tr("Train with this many seeds; the result is the mean and the standard deviation")),
        ):
            field.setToolTip(tip)
        self._norm.setPlaceholderText(self.tr("no limit"))
        rows = (
            ((self.tr("Schedule"), self._schedule), (self.tr("Warm-up epochs"), self._warm_up)),
            ((self.tr("Decay rate"), self._rate), (self.tr("Decay epochs"), self._period)),
            ((self.tr("Weight decay"), self._decay), (self.tr("Clip norm"), self._norm)),
            ((self.tr("Folds"), self._folds), (self.tr("Seeds"), self._seeds)),
            ((self.tr("Early stopping patience (epochs)"), self._patience),),
            (("", self._best),),
        )
        grid = FieldGrid(rows, refusals)
        grid.setContentsMargins(0, 4, 0, 0)
        self._fields.setLayout(grid)
        self._fields.hide()
        in_column(self._toggle_button, self._chosen, self._fields, of=self, margins=0, spacing=2)
        return grid

    def _connect(self) -> None:
        tr = self.tr
        self._schedule.chosen.connect(lambda kind: self._set_schedule(tr("Set schedule"), kind=kind))
        self._warm_up.chosen.connect(lambda count: self._set_schedule(tr("Set warm-up"), warm_up=count))
        self._rate.chosen.connect(lambda rate: self._set_schedule(tr("Set decay rate"), decay_rate=amount_of(rate)))
        self._period.chosen.connect(lambda count: self._set_schedule(tr("Set decay epochs"), decay_epochs=count))
        self._decay.chosen.connect(lambda text: self._set(tr("Set weight decay"), weight_decay=_number(text)))
        self._norm.chosen.connect(lambda text: self._set(tr("Set clip norm"), global_clipnorm=_number(text)))
        self._patience.chosen.connect(lambda count: self._set_stopping(tr("Set early stopping"), patience=count))
        self._best.clicked.connect(lambda on: self._set_stopping(tr("Set best weights"), keep_best=on))
        self._folds.chosen.connect(lambda count: self._set_repeats(tr("Set folds"), folds=count, fold=0))
        self._seeds.chosen.connect(lambda count: self._set_repeats(tr("Set seeds"), seeds=count))

    def _toggle(self) -> None:
        self._fields.setVisible(self._fields.isHidden())
        self._show_choices()
        QTimer.singleShot(0, self, self._bring_into_view)

    def _bring_into_view(self) -> None:
        """Scroll to the fields once they have their place."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None and self._fields.isVisible():
            above.ensureWidgetVisible(self._fields)

    def _show_choices(self) -> None:
        """Show the fields that the schedule needs or, while they are hidden, what was chosen."""
        closed = self._fields.isHidden()
        self._toggle_button.setText(self.tr("More…") if closed else self.tr("Less"))
        show_text(self._chosen, sentence(translated(choice_words(self._experiment))) if closed else "")
        self._grid.show_row(1, on=self._experiment.schedule.kind in DECAYING)

    def _set(self, title: str, **values: float | None) -> None:
        self._change(title, replace(self._experiment, **values))  # type: ignore[arg-type]

    def _set_schedule(self, title: str, **values: str | float) -> None:
        schedule = replace(self._experiment.schedule, **values)  # type: ignore[arg-type]
        self._change(title, replace(self._experiment, schedule=schedule))

    def _set_stopping(self, title: str, **values: int) -> None:
        stopping = replace(self._experiment.stopping, **values)  # type: ignore[arg-type]
        self._change(title, replace(self._experiment, stopping=stopping))

    def _set_repeats(self, title: str, **values: int) -> None:
        self._change(title, replace(self._experiment, repeats=replace(self._experiment.repeats, **values)))


def _optional(value: float | None) -> str:
    return "" if value is None else formatted(value, "g")


def _number(text: str) -> float | None:
    return amount_of(text) if text else None


def _rate_objection(text: str) -> str:
    """Return why a text is not a decay rate, or an empty string."""
    rate = read_amount(text)
    if isinstance(rate, str):
        return rate
    return "" if 0 < rate < 1 else translate("It must be between 0 and 1, for example 0.5")


def _decay_objection(text: str) -> str:
    """Return why a text is not a weight decay, or an empty string."""
    decay = read_amount(text) if text else 0.0
    if isinstance(decay, str):
        return decay
    return "" if decay >= 0 else translate("It must be at least 0, for example 0.004")


def _norm_objection(text: str) -> str:
    """Return why a text is not a largest norm, or an empty string."""
    norm = read_amount(text) if text else 1.0
    if isinstance(norm, str):
        return norm
    return "" if norm > 0 else translate("It must be above 0, for example 1")
