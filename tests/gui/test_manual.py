"""A person reads the manual beside the drawing."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QTreeWidget

from tests.gui.desk import PATIENCE_MS, Desk, Key, button, words
from tests.gui.windows import blog_design, bring_to_front, open_window, press
from tndesigner.gui.actions.notation_dialogue import NotationDialogue
from tndesigner.gui.manual.contexts import CONTEXTS
from tndesigner.gui.manual.library import find, read_page
from tndesigner.gui.manual.opening import open_manuals
from tndesigner.gui.manual.page_document import Look, page_document
from tndesigner.gui.manual.reader import Reader
from tndesigner.gui.manual.window import ManualWindow
from tndesigner.gui.style import Theme

pytestmark = pytest.mark.gui

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(qtbot) -> Desk:
    desk = Desk(qtbot, open_window(qtbot, blog_design()))
    bring_to_front(desk.window)
    desk.window.workspace.canvas.setFocus()
    return desk


@pytest.fixture
def manual(desk) -> ManualWindow:
    """The manual, opened with F1 from the Train panel."""
    desk.panel("train").setFocus()
    press(desk.window, "F1")
    return opened()


def opened() -> ManualWindow:
    (manual,) = open_manuals()
    return manual


def reader(manual) -> Reader:
    return manual.findChild(Reader)


def click_link(manual, href):
    """Clicks a link on the page that is shown."""
    page = reader(manual)
    block = page.document().begin()
    while block.isValid():
        step = block.begin()
        while not step.atEnd():
            part = step.fragment()
            if part.charFormat().anchorHref() == href:
                cursor = QTextCursor(page.document())
                cursor.setPosition(part.position() + 1)
                page.setTextCursor(cursor)
                page.ensureCursorVisible()
                QTest.mouseClick(
                    page.viewport(), Qt.MouseButton.LeftButton, pos=page.cursorRect().center() + QPoint(-3, 0)
                )
                return
            step += 1
        block = block.next()
    raise AssertionError(f"no link to {href}")


def test_f1_shows_the_page_about_the_panel_that_has_the_focus(desk, manual):
    assert reader(manual).page == "training.md"
    assert manual.windowTitle() == "Training — tndesigner manual"
    assert not manual.isModal()
    desk.window.activateWindow()
    desk.panel("compress").setFocus()
    press(desk.window, "F1")
    assert opened() is manual
    assert reader(manual).page == "compress.md"


def test_every_part_has_a_section_that_exists():
    for address in CONTEXTS.values():
        name, _, anchor = address.partition("#")
        assert not anchor or anchor in {section.anchor for section in read_page(name).sections}, address


def test_f1_in_a_dialogue_shows_its_page(desk, qtbot):
    desk.window.commands["help.notation"].trigger()
    qtbot.waitUntil(lambda: desk.window.findChild(NotationDialogue) is not None, timeout=PATIENCE_MS)
    dialogue = desk.window.findChild(NotationDialogue)
    bring_to_front(dialogue)
    press(dialogue, "F1")
    assert reader(opened()).page == CONTEXTS["notation"].partition("#")[0]
    dialogue.close()


def test_links_lead_to_pages_and_headings_and_back_returns(manual):
    click_link(manual, "designs.md#open-a-trained-model")
    page = reader(manual)
    assert page.page == "designs.md"
    QTest.qWait(1)
    top = page.cursorForPosition(QPoint(30, 8)).block().text()
    assert top == "Open a trained model"
    QTest.keyClick(page, Key.Key_Left, ALT)
    assert page.page == "training.md"
    QTest.mouseClick(button(manual, "Forward (Alt+Right)"), Qt.MouseButton.LeftButton)
    assert page.page == "designs.md"


def test_a_search_lists_sections_and_marks_the_words(qtbot, manual):
    QTest.keyClick(reader(manual), Key.Key_F, CONTROL)
    line = manual.findChild(QLineEdit, "manual_search")
    assert line.hasFocus()
    QTest.keyClicks(line, "early stopping")
    hits = manual.findChild(QListWidget, "hits")
    qtbot.waitUntil(lambda: hits.count() == len(find("early stopping")), timeout=PATIENCE_MS)
    QTest.keyClick(line, Key.Key_Down)
    QTest.keyClick(hits, Key.Key_Return)
    marked = {one.cursor.selectedText().casefold() for one in reader(manual).extraSelections()}
    assert marked == {"early", "stopping"}
    line.setFocus()
    QTest.keyClicks(line, " xyzzy")
    qtbot.waitUntil(lambda: "xyzzy" in words(manual), timeout=PATIENCE_MS)
    QTest.keyClick(line, Key.Key_Escape)
    assert manual.findChild(QTreeWidget, "contents").isVisible()
    QTest.keyClick(line, Key.Key_Escape)
    assert open_manuals() == []


def test_a_click_on_an_example_opens_it(desk, manual):
    reader(manual).show_address("examples.md")
    click_link(manual, "../examples/blog.tnd")
    (window,) = desk.window.workspace.windows.windows
    assert {core.name for core in window.document.network.cores} == {"a", "b"}
    assert window.document.path is None
    window.close_unasked()


def test_a_click_on_the_picture_of_a_family_opens_it(desk, manual):
    reader(manual).show_address("families.md#cp-sum-of-outer-products")
    click_link(manual, "pictures/cp.svg")
    (window,) = desk.window.workspace.windows.windows
    assert len(window.document.network.cores) == 4
    window.close_unasked()


def test_other_links_go_to_the_browser(monkeypatch, manual):
    asked = []
    monkeypatch.setattr(QDesktopServices, "openUrl", asked.append)
    reader(manual).follow("https://example.org/x")
    assert asked == [QUrl("https://example.org/x")]
    assert reader(manual).page == "training.md"


def test_the_manual_remembers_its_size_and_the_size_of_its_text(desk, manual):
    manual.resize(800, 500)
    QTest.keyClick(reader(manual), Key.Key_Plus, CONTROL)
    larger = reader(manual).zoom
    assert larger > 1
    manual.close()
    press(desk.window, "F1")
    assert (opened().width(), opened().height()) == (800, 500)
    assert reader(opened()).zoom == larger


def test_the_manual_closes_with_the_last_window(desk, manual):
    desk.window.close_unasked()
    QApplication.processEvents()
    assert open_manuals() == []


@pytest.mark.parametrize("dark", [False, True])
def test_headings_code_and_links_have_the_colours_of_the_theme(qapp, dark):
    theme = Theme()
    theme.apply(dark=dark)
    document = page_document(read_page("designs.md"), Look(theme), qapp)
    found = {}
    block = document.begin()
    while block.isValid():
        step = block.begin()
        while not step.atEnd():
            words = step.fragment().charFormat()
            kind = (
                "link"
                if words.anchorHref()
                else "code"
                if words.fontFixedPitch()
                else "heading"
                if words.isAnchor()
                else ""
            )
            found.setdefault(kind, words)
            step += 1
        block = block.next()
    assert found["link"].foreground().color() == theme.colour("accent")
    assert found["heading"].anchorNames() == ["designs"]
    assert found["code"].font().pixelSize() == 13
    document.deleteLater()
