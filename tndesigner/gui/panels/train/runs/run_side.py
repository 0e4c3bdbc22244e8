"""The selected run: how it ended, what it reached, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton

from tndesigner.gui.fields import NameBox
from tndesigner.gui.panels.train.runs.score_table import ScoreTable
from tndesigner.gui.panels.train.scroll_column import ScrollColumn
from tndesigner.gui.style.widgets import explained, label, set_role, show_text
from tndesigner.gui.translation import translate, translated
from tndesigner.training import Run
from tndesigner.training.run_summary import ROLES, ending_sentence, facts_of, run_title, settings_sentence
from tndesigner.training.series_words import series_words
from tndesigner.wording.sentences import sentence

MOST_FACTS = 8


class RunSide(ScrollColumn):
    """The details of one run, beside the table of all runs; its name and note can be changed."""

    renamed = Signal(str, str)
    """Another name or note was typed."""

    def __init__(self, buttons: tuple[QPushButton, ...]) -> None:
        """Place the texts and the buttons."""
        self._title = label(role="heading", wrap=True)
        self._ending, self._settings = label(wrap=True), label(role="small", wrap=True)
        self._series, self._scores = label(role="small", wrap=True), ScoreTable()
        self._name = explained(
            NameBox(self.tr("Name of the run"), lambda _name: ""),
            self.tr("A name for the run; its folder keeps its own"),
        )
        self._note = explained(
            NameBox(self.tr("Note"), lambda _note: ""), self.tr("What you want to remember of the run")
        )
        self._note.setPlaceholderText(self.tr("Note"))
        for field in (self._name, self._note):
            field.chosen.connect(lambda _text: self.renamed.emit(self._name.text(), self._note.text()))
        self._facts: list[tuple[QLabel, QLabel, QLabel]] = []
        for text in (self._title, self._ending, self._series, self._settings):
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        facts = self._make_facts()
        named = self._title, self._ending, self._series, 2, self._name, self._note, 2, _two_columns(buttons)
        super().__init__(*named, 6, facts, self._scores, self._settings)

    def show_runs(self, runs: tuple[Run, ...], series: tuple[Run, ...]) -> None:
        """Show the selected run and what the runs of its series have reached, or how many are selected."""
        only = runs[0] if len(runs) == 1 else None
        self._show_names(only)
        show_text(self._series, sentence(translated(series_words(series))))
        self._scores.show_scores(only.record.network.scores if only and only.record.network else None)
        if only is not None:
            self._title.setText(translated(run_title(only)))
            self._ending.setText(translated(ending_sentence(only)))
            set_role(self._ending, ROLES[only.record.state])
        else:
            self._title.setText(self.tr("{0} runs").format(len(runs)) if runs else "")
            nothing = self.tr("Choose a run in the table, or several to compare them.")
            several = self.tr("The curves of their networks are overlaid in the colours of the table.")
            self._ending.setText(several if runs else nothing)
            set_role(self._ending, "muted")
        self._title.setVisible(bool(runs))
        self._settings.setText(translated(settings_sentence(only)) if only else "")
        self._write(facts_of(only) if only else ())

    def _show_names(self, only: Run | None) -> None:
        name, note = (only.record.name, only.record.note) if only else ("", "")
        for field, text in ((self._name, name), (self._note, note)):
            field.set_name(text)
            field.setVisible(only is not None)
        self._name.setPlaceholderText(only.record.title if only else "")

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
                cell.setText(translated(text))
                cell.setVisible(place < len(facts))


def _two_columns(buttons: tuple[QPushButton, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(6)
    for place, button in enumerate(buttons):
        button.setProperty("small", "true")
        grid.addWidget(button, place // 2, place % 2)
    return grid
