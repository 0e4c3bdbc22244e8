"""The selected run: how it ended, what it reached, and what can be done with it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton

from tndesigner.gui.panels.train.scroll_column import ScrollColumn
from tndesigner.gui.style.widgets import label, set_role
from tndesigner.gui.translation import translate
from tndesigner.training import Run
from tndesigner.training.run_summary import ROLES, ending_sentence, facts_of, settings_sentence

MOST_FACTS = 5


class RunSide(ScrollColumn):
    """The details of one run, beside the table of all runs."""

    def __init__(self, buttons: tuple[QPushButton, ...]) -> None:
        """Place the texts and the buttons."""
        self._title = label(role="heading", wrap=True)
        self._ending, self._settings = label(wrap=True), label(role="small", wrap=True)
        self._facts: list[tuple[QLabel, QLabel, QLabel]] = []
        for text in (self._title, self._ending, self._settings):
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        facts = self._make_facts()
        super().__init__(self._title, self._ending, 2, _two_columns(buttons), 6, facts, self._settings)

    def show_runs(self, runs: tuple[Run, ...]) -> None:
        """Show the selected run, or how many are selected."""
        only = runs[0] if len(runs) == 1 else None
        if only is not None:
            self._title.setText(only.record.title)
            self._ending.setText(ending_sentence(only))
            set_role(self._ending, ROLES[only.record.state])
        else:
            self._title.setText(self.tr("{0} runs").format(len(runs)) if runs else "")
            nothing = self.tr("Choose a run in the table, or several to compare them.")
            several = self.tr("The curves of their networks are overlaid in the colours of the table.")
            self._ending.setText(several if runs else nothing)
            set_role(self._ending, "muted")
        self._title.setVisible(bool(runs))
        self._settings.setText(settings_sentence(only) if only else "")
        self._write(facts_of(only) if only else ())

    def _make_facts(self) -> QGridLayout:
        """Return the table of what network and twin reached."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(1)
        self._heads = (label(translate("Network"), "network"), label(translate("Dense twin"), "twin"))
        for place, head in enumerate(self._heads, 1):
            grid.addWidget(head, 0, place)
        for row in range(1, MOST_FACTS + 1):
            cells = label(role="muted"), label(), label()
            for place, cell in enumerate(cells):
                grid.addWidget(cell, row, place)
            self._facts.append(cells)
        grid.setColumnStretch(3, 1)
        return grid

    def _write(self, facts: tuple[tuple[str, str, str], ...]) -> None:
        self._heads[0].setVisible(bool(facts))
        self._heads[1].setVisible(any(twin for _, _, twin in facts))
        for place, cells in enumerate(self._facts):
            texts = facts[place] if place < len(facts) else ("", "", "")
            for cell, text in zip(cells, texts, strict=True):
                cell.setText(text)
                cell.setVisible(place < len(facts))


def _two_columns(buttons: tuple[QPushButton, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(6)
    for place, button in enumerate(buttons):
        button.setProperty("small", "true")
        grid.addWidget(button, place // 2, place % 2)
    return grid
