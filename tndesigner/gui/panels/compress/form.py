"""The form of a compression: how small, by which data and families, and with which seed."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from tndesigner.checks.rules.experiment import LARGEST_SEED
from tndesigner.gui.fields import ChoiceBox, NameBox, NumberBox, reason_label
from tndesigner.gui.panels.compress.families_box import FamiliesBox
from tndesigner.gui.panels.compress.wanted import DROP, PARAMETERS, RATIO, USUAL, Wanted, objection
from tndesigner.gui.panels.own_data import ask_for_data, own_entries
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import explained, label
from tndesigner.gui.translation import translate
from tndesigner.wording.numbers import grouped

if TYPE_CHECKING:
    from tndesigner.compression.outlook import Outlook

MOST_EPOCHS = 10_000


class CompressForm(QWidget):
    """Keeps what is wanted; it is not part of the design."""

    changed = Signal()
    """Something else is wanted."""

    def __init__(self) -> None:
        """Create the fields."""
        super().__init__()
        self.wanted = Wanted()
        self._outlook: Outlook | None = None
        self._counted = 0
        self._aim, self._data = (
            explained(ChoiceBox(self.tr("Goal")), self.tr("What the smaller model has to be")),
            explained(
                ChoiceBox(self.tr("Data")),
                self.tr("The examples for which the layers are fitted; none to fit the weights"),
            ),
        )
        self._value = explained(
            NameBox(self.tr("How small"), lambda text: objection(self.wanted.aim, text)),
            self.tr("The number that belongs to the goal"),
        )
        self._families = FamiliesBox()
        self._seed = explained(
            NumberBox(self.tr("Seed"), least=0, most=LARGEST_SEED), self.tr("Makes a compression repeatable")
        )
        self._tune = NumberBox(self.tr("Epochs of tuning"), least=0, most=MOST_EPOCHS)
        self._tune.setToolTip(self.tr("Train each replaced layer alone, then the whole model; 0 for no tuning"))
        self._budget, self._about_data = label(role="small", wrap=True), label(role="small", wrap=True)
        self._lay_out()
        self._aim.chosen.connect(lambda aim: self._want(aim=aim, value=USUAL[aim] or self._usual_parameters()))
        self._value.chosen.connect(lambda value: self._want(value=value))
        self._value.refused.connect(lambda _reason: self.changed.emit())
        self._data.chosen.connect(self._choose_data)
        self._families.chosen.connect(lambda names: self._want(families=names))
        self._tune.chosen.connect(lambda epochs: self._want(tune=epochs))
        self._seed.chosen.connect(lambda seed: self._want(seed=seed))
        self.follow()

    def show_outlook(self, outlook: "Outlook", dataset: str) -> None:
        """Offer what suits a model; ``dataset`` is taken if it does."""
        self._outlook = outlook
        suits = dataset in {info.id for info in outlook.datasets}
        self._want(data=dataset if suits else "", families=frozenset())

    def show_counted(self, counted: int) -> None:
        """Say what the goal means for so many parameters: those of the model, or of the layers that are chosen."""
        self._counted = counted
        self._show_budget()

    @property
    def obstacle(self) -> str:
        """Why nothing can be compressed as the form is; empty if it can."""
        if self._value.property("wrong") == "true" or objection(self.wanted.aim, self.wanted.value):
            return translate("say how small the model should become")
        if self.wanted.aim == DROP and not self.wanted.data:
            return translate("choose data with answers: without them, the loss cannot be measured")
        if self.wanted.tune and not self.wanted.data:
            return translate("choose data: tuning needs examples")
        return ""

    def follow(self) -> None:
        """Show what is wanted."""
        wanted, outlook = self.wanted, self._outlook
        aims = (
            (RATIO, self.tr("Times smaller")),
            (PARAMETERS, self.tr("At most parameters")),
            (DROP, self.tr("Lose at most")),
        )
        self._aim.show_choices(aims, wanted.aim)
        self._value.set_name(wanted.value)
        bundled = [(info.id, info.title) for info in (outlook.datasets if outlook else ())]
        own = [(wanted.data, Path(wanted.data).name)] if wanted.data and wanted.data not in dict(bundled) else []
        self._data.show_choices([("", self.tr("None: keep the weights")), *bundled, *own, *own_entries()], wanted.data)
        self._families.show_families(outlook.families if outlook else (), wanted.families)
        self._seed.set_number(wanted.seed)
        self._tune.set_number(wanted.tune)
        self._about_data.setText(self._data_text())
        self._show_budget()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        below = {self._value: (reason_label(self._value), self._budget), self._data: (self._about_data,)}
        rows: tuple[tuple[tuple[str, QWidget], ...], ...] = (
            ((self.tr("Goal"), self._aim), ("", self._value)),
            ((self.tr("Data"), self._data),),
            ((self.tr("Families"), self._families),),
            ((self.tr("Epochs of tuning"), self._tune), (self.tr("Seed"), self._seed)),
        )
        for line, fields in zip(range(0, 5 * len(rows), 5), rows, strict=True):
            for column, (title, field) in enumerate(fields):
                heading = label(title, "small")
                heading.setBuddy(field)
                grid.addWidget(heading, line, column)
                grid.addWidget(field, line + 1, column, 1, 3 - len(fields))
            for place, text in enumerate(below.get(fields[-1][1], ())):
                grid.addWidget(text, line + 2 + place, 0, 1, 2)
            grid.setRowMinimumHeight(line + 4, 6)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        in_column(grid, None, of=self, margins=0, spacing=2)

    def _want(self, **changes: str | int | frozenset[str]) -> None:
        self.wanted = replace(self.wanted, **changes)  # type: ignore[arg-type]
        self.follow()
        self.changed.emit()

    def _choose_data(self, name: str) -> None:
        if name not in dict(own_entries()):
            self._want(data=name)
            return
        self.follow()
        path = ask_for_data(name, self.tr("Data for the Compression"), self)
        if path:
            self._want(data=path)

    def _usual_parameters(self) -> str:
        """Return a tenth of the parameters."""
        return grouped(max(1, self._counted // 10))

    def _show_budget(self) -> None:
        budget = self.wanted.budget(self._counted)
        if self.wanted.aim == DROP:
            self._budget.setText(self.tr("Percentage points of accuracy, or percent of another error"))
        elif budget is None or not self._counted:
            self._budget.setText("")
        else:
            self._budget.setText(
                self.tr("At most {0} of {1} parameters").format(grouped(budget), grouped(self._counted))
            )

    def _data_text(self) -> str:
        data = self.wanted.data
        if not data:
            return self.tr("From the weights: their error is kept small. With examples the model keeps more.")
        info = next((one for one in self._outlook.datasets if one.id == data), None) if self._outlook else None
        if info is None:
            return self.tr("From what the layers see: x, or x and y, or x_train, y_train, x_val and y_val.")
        return self.tr("From what the layers see in {0} examples; evaluated on {1} others.").format(
            grouped(info.train_size), grouped(info.validation_size)
        )
