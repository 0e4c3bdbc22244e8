"""Every text of the window goes through the translator; names, numbers and words of Keras stay as they are."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QMenu, QWidget

from tests.gui.desk import PATIENCE_MS, Desk, button, words
from tests.gui.hand import Hand, Key, Keys
from tests.gui.windows import blog_design, open_window
from tndesigner.document.edits import SetExperiment, SetModel
from tndesigner.drawing.hit_testing import hit_at
from tndesigner.drawing.marks import Marks
from tndesigner.drawing.tips import tip_for
from tndesigner.gui.actions.preferences_dialogue import PreferencesDialogue
from tndesigner.gui.actions.shortcut_sheet import ShortcutSheet
from tndesigner.gui.panels.problems.problem_row import ProblemRow
from tndesigner.gui.panels.train.board import ObstacleList
from tndesigner.gui.strip.chip import Chip
from tndesigner.gui.training.runs_folder import usual_runs_folder
from tndesigner.gui.translation import translated
from tndesigner.models import ACTIVATIONS, LAYER_KINDS, Dropout, Experiment
from tndesigner.network.edits import SetOutputs, set_dim
from tndesigner.training.events import BondSpectrum, CoreGradient
from tndesigner.training.utilisation import gradient_text, truncation_text, use_text

pytestmark = pytest.mark.gui

NAMES = {"hidden", "abc,bde,ecf->adf"}
KERAS = {*ACTIVATIONS, *LAYER_KINDS}


class Marking(QTranslator):
    """A language in which every text stands between marks."""

    def isEmpty(self):
        return False

    def translate(self, context, text, disambiguation=None, count=-1):
        return f"«{text}»"


@pytest.fixture
def language(qapp):
    marking = Marking()
    qapp.installTranslator(marking)
    yield marking
    qapp.removeTranslator(marking)


@pytest.fixture
def desk(qtbot, language):
    return Desk(qtbot, open_window(qtbot, blog_design()))


def plain(text):
    """Whether a text has words that were not translated."""
    rest = bare(text).strip()
    return bool(re.search(r"[A-Za-z]{3,}", rest)) and rest not in NAMES | KERAS


def bare(text):
    """What of a text stands outside of all marks."""
    while (inner := re.sub("«[^«»]*»", "", text)) != text:
        text = inner
    return text


def texts(widget):
    """What a widget shows, tells and is called."""
    if isinstance(widget, Chip | QLineEdit):
        return [widget.toolTip()] if isinstance(widget, QLineEdit) else []
    found = [widget.toolTip(), widget.accessibleName()]
    if isinstance(widget, QLabel | QAbstractButton):
        found.append(widget.text())
    if isinstance(widget, QComboBox):
        found += [widget.itemText(row) for row in range(widget.count())]
    return found + ([widget.title()] if isinstance(widget, QMenu) else [])


def untranslated(window):
    return {text for one in window.findChildren(QWidget) for text in texts(one) if plain(text)}


def test_menus_panels_and_dialogues_are_translated(desk):
    for name in (
        "savings",
        "inspector",
        "problems",
        "templates",
        "contraction",
        "code",
        "history",
        "model",
        "compress",
        "search",
    ):
        desk.panel(name)
    assert untranslated(desk.window) == set()
    dialogue = PreferencesDialogue(desk.window.workspace.windows.preferences, desk.window)
    assert untranslated(dialogue) == {str(usual_runs_folder()), "English", "Deutsch"}
    dialogue.close()
    assert {action.text() for action in desk.window.commands.values() if plain(action.text())} == set()
    sheet = ShortcutSheet(desk.window, desk.window.findChildren(QAction))
    assert untranslated(sheet) == set()
    sheet.close()


def test_the_chips_of_the_stack_are_translated(desk):
    chips = desk.window.strip.row.findChildren(Chip)
    assert len(chips) == 4
    for chip in chips:
        read = {line for line in (*chip.toolTip().split("\n"), chip.text_shown.detail) if plain(line)}
        assert read <= KERAS, read


def test_undo_and_the_tips_of_the_canvas_are_translated(desk):
    hand = Hand(desk.window)
    hand.double_click((0, -200))
    undo = desk.window.commands["edit.undo"].data().text()
    assert undo == "«Undo «Add core c»»"
    hand.press(Key.Key_Left, "k", "k", "]")
    hand.press("d", held=Keys.ControlModifier)
    hand.press("l", Key.Key_Delete)
    assert [title for title in map(translated, desk.document.history.undo_titles) if plain(title)] == []
    assert len(desk.document.history.undo_titles) >= 6
    for place in (hand.centre("a"), hand.tip("a.out"), hand.centre("x"), hand.rim("b", 1, 0)):
        hit = hit_at(hand.canvas.scene.drawn, place, reach=6)
        said = " ".join(map(translated, tip_for(hand.canvas.scene.drawn.tables, hit, Marks())))
        assert said.count("«") == 2


def test_problems_and_their_fixes_are_translated_part_by_part(desk):
    legs = {desk.network.leg_title(leg.id): leg for leg in desk.network.legs}
    desk.document.do_on_network("Spoil", set_dim(desk.network, [(legs["b.left"].id, 3)]))
    desk.document.do_on_network("Spoil", SetOutputs((legs["a.out"].id,)))
    Hand(desk.window).double_click((0, -200))
    layers = (*desk.document.design.model.layers, Dropout(rate=2.0))
    desk.document.do("Spoil", SetModel(replace(desk.document.design.model, layers=layers)))
    desk.document.do("Spoil", SetExperiment(Experiment(loss="mse", epochs=0)))
    desk.analysed()
    panel = desk.panel("problems")
    rows = [row for row in panel.findChildren(ProblemRow) if row.isVisible()]
    assert len({row.problem.rule for row in rows}) == 6
    read = [text for row in rows for one in (row, *row.findChildren(QWidget)) for text in texts(one)]
    assert [text for text in read if plain(text)] == []
    loose = next(row for row in rows if row.problem.rule == "network-is-connected")
    assert "««core 'c'» has no path to ««input 'x'» and «2 others»»; bond them together, or remove one part»" in read
    tips = [line for chip in desk.window.strip.row.findChildren(Chip) for line in chip.toolTip().split("\n")]
    assert {line for line in tips if plain(line)} <= KERAS
    desk.press(button(loose, "«Remove 'c'»"))
    assert desk.document.history.undo_titles[-1] == "«Remove 'c'»"


def test_why_a_network_costs_more_and_what_is_selected_is_translated(desk):
    legs = [leg.id for leg in desk.network.legs if desk.network.leg_title(leg.id) in ("a.right", "b.left")]
    desk.document.do_on_network("Spoil", set_dim(desk.network, [(leg, 1024) for leg in legs]))
    desk.counted()
    desk.qtbot.waitUntil(lambda: len(desk.analysis.remedies) > 0, timeout=PATIENCE_MS)
    panel = desk.panel("savings")
    assert untranslated(panel) == set()
    drawn = (desk.network.tensors, desk.network.bonds, desk.network.legs)
    tensors, bonds, legs = ([one.id for one in some] for some in drawn)
    for chosen in (tensors[:1], tensors[1:2], bonds[:1], legs[:1], legs, tensors + bonds):
        desk.document.select(chosen)
        assert untranslated(desk.window.statusBar()) == set()
    assert "««««3 bonds», «2 cores»», «1 input»» selected»" in words(desk.window.statusBar())


@pytest.mark.parametrize("manner", ["whole", "local", "slices"])
@pytest.mark.parametrize("needed", [2, 5])
def test_what_training_tells_of_bonds_and_cores_is_translated(language, needed, manner):
    spectrum = BondSpectrum(bond=1, dim=5, rank=2.5, needed=needed, manner=manner, values=(1.0,))
    gradient = CoreGradient(core=2, share=0.25)
    assert [one for one in map(translated, (use_text(spectrum), gradient_text(gradient))) if plain(one)] == []
    assert translated(truncation_text(spectrum, 2)) in (
        "«Truncate to 2 (keeps 99.9 %)»",
        "«Truncate to 2 (keeps 99.8 %)»",
    )


def test_what_keeps_a_design_from_being_trained_is_translated(desk):
    train = desk.panel("train")

    def untranslated_beside(told):
        desk.qtbot.waitUntil(lambda: told in words(train), timeout=PATIENCE_MS)
        return untranslated(train.findChild(ObstacleList))

    desk.document.do("Spoil", SetExperiment(Experiment(dataset="fashion")))
    assert untranslated_beside("has examples of shape 28×28, but the model takes 2»") == set()
    Hand(desk.window).double_click((0, -200))
    assert untranslated_beside("«core 'c'» has no path to") == set()
