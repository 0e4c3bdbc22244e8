"""The boards of Train, Compress and Search, and the question about one's own data, explain and name all controls."""

import numpy as np
import pytest
from PySide6.QtWidgets import QToolButton

from tests.gui.desk import PATIENCE_MS, Desk
from tests.gui.test_accessibility import nameless
from tests.gui.test_explained import unexplained
from tests.gui.test_story_compress import Bench
from tests.gui.windows import blog_design, bring_to_front, open_window
from tndesigner.gui.panels.train.own_data_dialog import OwnDataDialog
from tndesigner.gui.style.segments import Segments

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(qtbot) -> Desk:
    desk = Desk(qtbot, open_window(qtbot, blog_design()))
    bring_to_front(desk.window)
    return desk


@pytest.mark.parametrize("name", ["train", "search"])
def test_every_control_of_a_board_is_named_and_explained(desk, name):
    panel = desk.panel(name)
    desk.qtbot.waitUntil(lambda: panel.board is not None, timeout=PATIENCE_MS)
    require_words(panel)


def test_every_control_of_the_board_that_compresses_is_named_and_explained(qtbot):
    require_words(Bench(qtbot).panel)


def require_words(panel):
    """Each control on each page of a panel has a name and an explanation."""
    assert (unexplained(panel), nameless(panel)) == (set(), set())
    for page in [one for pages in panel.findChildren(Segments) for one in pages.findChildren(QToolButton)]:
        page.click()
        assert (unexplained(panel), nameless(panel)) == (set(), set())


def test_every_control_of_the_question_about_a_table_is_named_and_explained(desk, tmp_path):
    draw = np.random.default_rng(3)
    rows = [f"{draw.normal():.3f},{draw.choice(['red', 'green'])},{draw.integers(0, 3)}" for _ in range(40)]
    path = tmp_path / "mine.csv"
    path.write_text("\n".join(["width,colour,kind", *rows]), encoding="utf-8")
    dialogue = OwnDataDialog(str(path), None, desk.window)
    dialogue.show()
    desk.qtbot.waitUntil(lambda: dialogue.info is not None, timeout=PATIENCE_MS)
    assert (unexplained(dialogue), nameless(dialogue)) == (set(), set())
    dialogue.reject()
