"""A person starts from an example, by pointer or by keys."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.desk import PATIENCE_MS, button
from tests.gui.windows import bring_to_front, hit, is_open, open_windows, press
from tndesigner.checks import has_errors
from tndesigner.checks.check import check_design
from tndesigner.document.edits import SetModel
from tndesigner.gui.app import start
from tndesigner.gui.gallery.card import Card, smaller
from tndesigner.gui.gallery.page import GalleryPage, card_places
from tndesigner.gui.style import Theme
from tndesigner.models import Model, dense_twin
from tndesigner.network.templates import TEMPLATES
from tndesigner.resources import resource_path
from tndesigner.training.starting_points import example_entries, family_entries

pytestmark = pytest.mark.gui


@pytest.fixture
def windows(qtbot):
    return open_windows(qtbot)


@pytest.fixture
def page(qtbot, windows):
    """The gallery as it is on the first start."""
    start(windows, Theme(), [])
    found = gallery_of(windows.windows[0])
    windows.windows[0].resize(1200, 800)
    bring_to_front(windows.windows[0])
    return found


def gallery_of(window):
    found = [page for page in window.findChildren(GalleryPage) if page.isVisible()]
    return found[0] if found else None


def card(page, name):
    return page.findChild(Card, name)


def test_the_first_start_shows_the_blogs_network_on_top_and_the_next_does_not(windows, page):
    first = page.findChildren(Card)[0]
    assert first.text() == "The blog’s network"
    assert first.hasFocus()
    windows.windows[0].close()
    start(windows, Theme(), [])
    assert gallery_of(windows.windows[0]) is None


def test_a_design_from_the_command_line_opens_without_the_gallery(windows):
    start(windows, Theme(), [str(resource_path("examples", "blog.tnd"))])
    assert gallery_of(windows.windows[0]) is None


def test_a_click_opens_a_copy_in_the_same_window(windows, page):
    QTest.mouseClick(card(page, "fashion"), Qt.MouseButton.LeftButton)
    [window] = windows.windows
    assert window.document.design.model.input_shape == (28, 28)
    assert window.document.path is None
    assert not window.isWindowModified()
    assert window.windowTitle().startswith("Clothes")
    assert gallery_of(window) is None


def test_an_example_stays_when_another_design_opens(windows, page, tmp_path):
    QTest.mouseClick(card(page, "blog"), Qt.MouseButton.LeftButton)
    windows.new()
    assert len(windows.windows) == 2


def test_over_a_changed_design_a_click_opens_another_window(windows):
    windows.new()
    windows.windows[0].document.do("Change Stack", SetModel(Model((3,))))
    press(windows.windows[0], "Ctrl+Shift+N")
    QTest.mouseClick(card(gallery_of(windows.windows[0]), "blog"), Qt.MouseButton.LeftButton)
    assert len(windows.windows) == 2
    assert gallery_of(windows.windows[0]) is None


def test_arrows_walk_from_card_to_card_and_enter_opens(windows, page):
    for key, name in (
        (Qt.Key.Key_Down, "digits"),
        (Qt.Key.Key_Right, "digits-half"),
        (Qt.Key.Key_Up, "blog"),
        (Qt.Key.Key_Down, "digits"),
    ):
        hit(windows.windows[0], key)
        assert QApplication.focusWidget() is card(page, name)
    hit(windows.windows[0], Qt.Key.Key_Return)
    assert windows.windows[0].document.design.model.input_shape == (8, 8)


def test_tab_goes_round_the_page_and_never_below_it(windows, page):
    seen = []
    for _ in range(len(page.findChildren(Card)) + 6):
        hit(windows.windows[0], Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert all(page.isAncestorOf(widget) for widget in seen)
    assert set(page.findChildren(Card)) <= set(seen)


def test_escape_shows_the_empty_design_and_help_brings_the_gallery_back(windows, page):
    hit(windows.windows[0], Qt.Key.Key_Escape)
    [window] = windows.windows
    assert gallery_of(window) is None
    assert is_open(window)
    window.commands["help.examples"].trigger()
    assert gallery_of(window) is not None
    QTest.mouseClick(button(gallery_of(window), "Empty Design"), Qt.MouseButton.LeftButton)
    assert gallery_of(window) is None
    assert windows.windows == [window]


def test_every_card_gets_its_picture_and_says_what_it_saves(qtbot, page):
    qtbot.waitUntil(lambda: "256× smaller" in card(page, "blog").accessibleDescription(), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "smaller" in page.findChildren(Card)[-1].accessibleDescription(), timeout=PATIENCE_MS)
    dark = page.findChildren(Card)[0].grab().toImage()
    assert len({dark.pixel(x, y) for x in range(0, 300, 7) for y in range(0, 200, 7)}) > 3


def test_the_page_stays_as_large_as_its_window(windows, page):
    windows.windows[0].resize(1010, 640)
    QApplication.processEvents()
    assert page.width() == 1010
    assert page.geometry().bottom() == windows.windows[0].rect().bottom()


@pytest.mark.parametrize("entry", [*example_entries(), *family_entries()], ids=lambda entry: entry.name)
def test_what_a_card_opens_has_no_errors_and_says_how_much_smaller_it_is_if_it_is(entry):
    design = entry.design()
    assert not has_errors(check_design(design.model, design.networks, design.experiment))
    twin = dense_twin(design.model, design.networks).parameters(design.networks)
    if design.model.parameters(design.networks) < twin:
        assert float(smaller(design).removesuffix("× smaller").replace(",", "")) > 1
    else:
        assert not smaller(design)


def test_every_example_and_every_family_has_a_card_with_words():
    told = json.loads(resource_path("examples", "gallery.json").read_text(encoding="utf-8"))["examples"]
    assert {row["file"] for row in told} == {path.name for path in resource_path("examples").glob("*.tnd")}
    assert [entry.title for entry in example_entries()] == [row["title"] for row in told]
    assert [entry.name for entry in family_entries()] == list(TEMPLATES)
    assert all(entry.title and entry.sentence for entry in (*example_entries(), *family_entries()))


def test_cards_fill_the_width_and_go_on_below():
    places = card_places(count=5, width=632, narrowest=200, height=100)
    assert [(place.x(), place.y(), place.width()) for place in places] == [
        (0, 0, 200), (216, 0, 200), (432, 0, 200), (0, 116, 200), (216, 116, 200)
    ]  # fmt: skip
    assert card_places(count=1, width=90, narrowest=200, height=100)[0].width() == 90
