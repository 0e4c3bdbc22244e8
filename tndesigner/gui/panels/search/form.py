"""The form of a search: what varies, the goals, and the number of trials; it is saved with the design."""

import shlex
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from tndesigner.document import Design
from tndesigner.document.edits import SetSearch
from tndesigner.gui.fields import NameBox, NumberBox, reason_label
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.panels.search.marked_bonds_row import MarkedBondsRow
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import explained, label
from tndesigner.gui.translation import reason_of_error
from tndesigner.models.search import Search, Variation
from tndesigner.searching.errors import SearchError
from tndesigner.searching.goals import read_goals
from tndesigner.searching.marked_bonds import bond_of
from tndesigner.searching.variations import VARIATIONS
from tndesigner.searching.variations.varied import Asked

MOST_TRIALS, MOST_SEEDS, MOST_EPOCHS = 100_000, 100, 100_000
EXAMPLES = {
    "bond": "2..16",
    "bonds": "1..6",
    "family": "mpo,ring,cp",
    "activation": "relu,tanh",
    "learning_rate": "1e-4..1e-2",
}
"""What can be typed into the fields, by what varies."""


class SearchForm(QWidget):
    """A field for each of the usual variations, and one for all others."""

    refused = Signal()
    """A field was found to be wrong, or right again."""

    def __init__(self, document: OpenDocument) -> None:
        """Show the search of a design."""
        super().__init__()
        self._document = document
        titles = {
            "bond": self.tr("All bonds"),
            "bonds": self.tr("Each bond (1 removes it)"),
            "family": self.tr("Family"),
            "activation": self.tr("Activation"),
            "learning_rate": self.tr("Learning rate"),
        }
        tip = self.tr("The values to try, as in 2..16 or 2,4,8; empty for no variation")
        boxes = {name: NameBox(title, partial(self._objection, name)) for name, title in titles.items()}
        self._fields = {name: explained(box, tip) for name, box in boxes.items()}
        self._others = explained(
            NameBox(self.tr("Other"), self._others_objection),
            self.tr("More values to try, as NAME=VALUES with spaces between them"),
        )
        self._marked = MarkedBondsRow(document)
        self._goals = explained(
            NameBox(self.tr("Goals"), self._goals_objection),
            self.tr("What a good design has much or little of, separated by commas"),
        )
        self._trials = explained(
            NumberBox(self.tr("Trials"), most=MOST_TRIALS), self.tr("How many designs are trained at most")
        )
        self._seeds = NumberBox(self.tr("Seeds"), most=MOST_SEEDS)
        self._warm = explained(
            NumberBox(self.tr("Epochs from trained cores"), least=0, most=MOST_EPOCHS),
            self.tr("Start from the trained cores of a similar trial and train for so many epochs only; 0 for never"),
        )
        self._listen()
        self._lay_out(titles)
        document.changed.connect(self.follow)
        self.follow()

    @property
    def search(self) -> Search:
        """The search that was set up."""
        return self._design.search or Search(variations=())

    @property
    def wrong(self) -> bool:
        """Whether something is typed that cannot be searched for."""
        return any(one.property("wrong") == "true" for one in (*self._fields.values(), self._others, self._goals))

    def follow(self) -> None:
        """Show the search of the design."""
        search = self.search
        varied = {one.name: one.values for one in search.variations}
        for name, field in self._fields.items():
            field.set_name(varied.get(name, ""))
        others = (one for one in search.variations if not self._has_field(one))
        self._others.set_name(shlex.join(f"{one.name}={one.values}" for one in others))
        self._marked.show_search(search)
        self._goals.set_name(", ".join(search.goals))
        self._trials.set_number(search.trials)
        self._seeds.set_number(search.seeds)
        self._warm.set_number(search.warm_epochs)

    def _listen(self) -> None:
        """Put what is typed into the design."""
        for name, field in self._fields.items():
            field.setPlaceholderText(self.tr("such as {0}").format(EXAMPLES[name]))
            field.chosen.connect(partial(self._vary, name))
        self._others.setPlaceholderText(self.tr("such as {0}").format("cores=2..4 width:hidden=64..256"))
        self._others.chosen.connect(self._vary_others)
        self._goals.setPlaceholderText(self.tr("metric and parameters"))
        self._goals.chosen.connect(lambda text: self._want(goals=_words(text.replace(",", " "))))
        self._trials.chosen.connect(lambda trials: self._want(trials=trials))
        self._seeds.chosen.connect(lambda seeds: self._want(seeds=seeds))
        self._warm.chosen.connect(lambda epochs: self._want(warm_epochs=epochs))
        self._seeds.setToolTip(self.tr("How many seeds each design is trained with; the means are compared"))

    def _lay_out(self, titles: dict[str, str]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        wide: list[tuple[str, NameBox]] = [(titles[name], field) for name, field in self._fields.items()]
        wide += [(self.tr("Other"), self._others), (self.tr("Goals"), self._goals)]
        line = 0
        for title, field in wide:
            self._put(grid, (line, 0), title, field, columns=2)
            grid.addWidget(reason_label(field), line + 2, 0, 1, 2)
            line += 3
            if field is self._fields["bonds"]:
                self._put(grid, (line, 0), self.tr("Marked bonds"), self._marked, columns=2)
                line += 2
        self._put(grid, (line, 0), self.tr("Trials"), self._trials)
        self._put(grid, (line, 1), self.tr("Seeds"), self._seeds)
        self._put(grid, (line + 2, 0), self.tr("Epochs from trained cores"), self._warm, columns=2)
        in_column(grid, None, of=self, margins=0, spacing=2)

    def _put(self, grid: QGridLayout, place: tuple[int, int], title: str, field: QWidget, columns: int = 1) -> None:
        line, column = place
        heading = label(title, "small")
        heading.setBuddy(field)
        grid.addWidget(heading, line, column, 1, columns)
        grid.addWidget(field, line + 1, column, 1, columns)
        if isinstance(field, NameBox):
            field.refused.connect(lambda _reason: self.refused.emit())

    @property
    def _design(self) -> Design:
        return self._document.design

    def _objection(self, name: str, text: str) -> str:
        """Return why something cannot have these values; nothing to vary is always possible."""
        if not text:
            return ""
        kind, _, layer = name.partition(":")
        try:
            if kind not in VARIATIONS:
                raise SearchError(self.tr("nothing called {0} can vary").format(kind))
            VARIATIONS[kind](Asked(name, layer, text, self._design))
        except SearchError as error:
            return reason_of_error(error)
        return ""

    def _others_objection(self, text: str) -> str:
        try:
            words = shlex.split(text)
        except ValueError:
            return self.tr("close the quotation mark")
        for name, values in map(_split, words):
            if not values:
                return self.tr("write NAME=VALUES, as in cores=2..4")
            if reason := self._objection(name, values):
                return reason
        return ""

    def _goals_objection(self, text: str) -> str:
        try:
            read_goals(_words(text.replace(",", " ")), "classification")
        except SearchError as error:
            return reason_of_error(error)
        return ""

    def _vary(self, name: str, text: str) -> None:
        others = tuple(one for one in self.search.variations if one.name != name)
        self._want(variations=(*others, *((Variation(name, text),) if text else ())))

    def _vary_others(self, text: str) -> None:
        usual = tuple(one for one in self.search.variations if self._has_field(one))
        self._want(variations=(*usual, *(Variation(*_split(word)) for word in shlex.split(text))))

    def _has_field(self, variation: Variation) -> bool:
        """Tell whether a variation has a field or a row of its own."""
        return variation.name in self._fields or bool(bond_of(variation))

    def _want(self, **changes: Any) -> None:  # noqa: ANN401  # the fields of a search
        self._document.do(self.tr("Change Search"), SetSearch(replace(self.search, **changes)))


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _split(word: str) -> tuple[str, str]:
    name, _, values = word.partition("=")
    return name, values
