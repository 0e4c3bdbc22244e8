"""Commands are found by a few letters, their keys are listed, panels come and go and find their places again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QMenu, QTableView

from tests.gui.desk import PATIENCE_MS, Desk, Key, words
from tests.gui.windows import blog_design, open_window
from tndesigner.gui.actions.command import COMMAND_ICONS, Command
from tndesigner.gui.actions.palette import Palette
from tndesigner.gui.actions.panels_menu import areas, is_in_front
from tndesigner.gui.actions.shortcut_sheet import ShortcutSheet
from tndesigner.gui.panels.table import PANELS
from tndesigner.resources import resource_path

pytestmark = pytest.mark.gui

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(qtbot) -> Desk:
    desk = Desk(qtbot, open_window(qtbot, blog_design()))
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow, timeout=PATIENCE_MS)
    desk.window.workspace.canvas.setFocus()
    return desk


def opened(desk: Desk, kind: type):
    """The dialogue of a kind that is open."""
    desk.qtbot.waitUntil(lambda: desk.window.findChild(kind) is not None, timeout=PATIENCE_MS)
    return desk.window.findChild(kind)


def palette(desk: Desk) -> Palette:
    QTest.keyClick(QApplication.focusWidget(), Key.Key_K, CONTROL)
    return opened(desk, Palette)


def listed(box: Palette) -> list[str]:
    model = box.findChild(QListView).model()
    return [model.index(row).data() for row in range(model.rowCount())]


def test_the_palette_does_what_is_found(desk):
    box = palette(desk)
    QTest.keyClicks(box.findChild(QLineEdit), "selall")
    assert listed(box)[0] == "Edit: Select All Ctrl+A"
    QTest.keyClick(box.findChild(QLineEdit), Key.Key_Return)
    assert len(desk.document.selection) >= 6
    assert not box.isVisible()


def test_the_arrows_choose_in_the_palette(desk):
    box = palette(desk)
    line, shown = box.findChild(QLineEdit), box.findChild(QListView)
    QTest.keyClicks(line, "zoom")
    QTest.keyClick(line, Key.Key_Down)
    assert shown.currentIndex().row() == 1
    chosen = shown.currentIndex().data()
    before = desk.window.workspace.canvas.zoom
    QTest.keyClick(line, Key.Key_Return)
    now = desk.window.workspace.canvas.zoom
    assert now > before if "Zoom In" in chosen else now < before


def test_a_click_in_the_palette_does_it_too(desk):
    box = palette(desk)
    shown = box.findChild(QListView)
    QTest.keyClicks(box.findChild(QLineEdit), "selall")
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=shown.visualRect(shown.model().index(0)).center())
    assert desk.document.selection


def test_escape_closes_the_palette_and_nothing_happens(desk):
    box = palette(desk)
    QTest.keyClicks(box.findChild(QLineEdit), "selall")
    QTest.keyClick(box.findChild(QLineEdit), Key.Key_Escape)
    assert not box.isVisible()
    assert not desk.document.selection


def test_the_palette_offers_only_what_can_be_done_now(desk):
    box = palette(desk)
    assert not [text for text in listed(box) if text.startswith("Edit: Undo")]
    QTest.keyClick(box, Key.Key_Escape)


def test_a_palette_in_which_nothing_fits_says_so(desk):
    box = palette(desk)
    QTest.keyClicks(box.findChild(QLineEdit), "qqqq")
    assert listed(box) == []
    assert "No command fits" in words(box)
    QTest.keyClick(box.findChild(QLineEdit), Key.Key_Return)
    assert box.isVisible()
    QTest.keyClick(box, Key.Key_Escape)


def test_the_sheet_lists_every_command_that_has_keys(desk):
    QTest.keyClick(desk.window.workspace.canvas, Key.Key_Question)
    sheet = opened(desk, ShortcutSheet)
    text = words(sheet)
    for action in desk.window.commands.values():
        command = action.data()
        assert isinstance(command, Command)
        assert not command.keys or command.title in text
    assert "Ctrl+K, Ctrl+Shift+P" in text
    assert "Drag leg to leg" in text
    QTest.keyClick(sheet, Key.Key_Escape)
    assert not sheet.isVisible()


@pytest.mark.parametrize("menu", ["File", "Edit", "Insert", "Arrange", "Model", "Train", "View", "Help"])
def test_alt_and_the_first_letter_open_a_menu(desk, menu):
    QTest.keyClick(desk.window.workspace.canvas, menu[0], Qt.KeyboardModifier.AltModifier)
    opened_menu = QApplication.activePopupWidget()
    assert isinstance(opened_menu, QMenu)
    assert opened_menu.title() == f"&{menu}"
    QTest.keyClick(opened_menu, Key.Key_Escape)


def test_no_two_commands_share_a_key_in_one_place(desk):
    seen: dict[tuple[object, str], str] = {}
    for name, action in desk.window.commands.items():
        for keys in action.data().keys:
            assert (action.data().within, keys) not in seen, f"{keys}: {name}, {seen[action.data().within, keys]}"
            seen[action.data().within, keys] = name


def test_every_icon_of_a_command_is_there():
    assert not [name for name in COMMAND_ICONS.values() if not resource_path("icons", f"{name}.svg").is_file()]


def test_panels_are_switched_off_and_on(desk):
    dock, action = desk.window.docks["savings"], desk.window.commands["panel.savings"]
    action.trigger()
    assert dock.isHidden()
    action.trigger()
    assert not dock.isHidden()


def test_a_key_goes_to_a_panel_behind_a_tab_and_again_closes_it(desk):
    docks, canvas = desk.window.docks, desk.window.workspace.canvas
    place = [kind.name for kind in PANELS].index("problems") + 1
    keys = Key(Key.Key_0 + place), Qt.KeyboardModifier.AltModifier
    assert not is_in_front(docks["problems"])
    QTest.keyClick(canvas, *keys)
    QTest.qWait(20)
    assert is_in_front(docks["problems"])
    assert not is_in_front(docks["inspector"])
    QTest.keyClick(desk.window.focusWidget(), *keys)
    assert docks["problems"].isHidden()
    assert canvas.hasFocus()


def test_a_key_walks_through_all_areas_and_back(desk):
    window, canvas = desk.window, desk.window.workspace.canvas
    steps = desk.panel("contraction").findChild(QTableView)
    desk.qtbot.waitUntil(steps.isVisible, timeout=PATIENCE_MS)
    canvas.setFocus()
    met = []
    for _ in range(8):
        QTest.keyClick(window.focusWidget(), Key.Key_F6)
        focus = window.focusWidget()
        area = next(one for one in areas(window, window.strip) if one is focus or one.isAncestorOf(focus))
        if area in met:
            break
        met.append(area)
    assert set(met) == {*areas(window, window.strip)}
    assert met[-1] is canvas
    for _ in range(2):
        QTest.keyClick(window.focusWidget(), Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert met[-2].isAncestorOf(window.focusWidget())


def test_reset_layout_brings_every_panel_back(desk):
    window = desk.window
    window.resize(1360, 860)
    QTest.qWait(20)
    before = {name: dock.size() for name, dock in window.docks.items()}
    window.docks["savings"].setFloating(True)
    window.docks["problems"].close()
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, window.docks["code"])
    QTest.qWait(20)
    window.commands["view.reset_layout"].trigger()
    QTest.qWait(20)
    assert not [name for name, dock in window.docks.items() if dock.isHidden() or dock.isFloating()]
    areas = {kind.name: window.dockWidgetArea(window.docks[kind.name]) for kind in PANELS}
    assert areas == {kind.name: kind.area for kind in PANELS}
    assert window.docks["savings"].width() == before["savings"].width()
    assert abs(window.docks["savings"].height() - before["savings"].height()) <= 8


def test_every_panel_has_its_place_beside_or_below_the_canvas(desk):
    window = desk.window
    areas = {kind.name: window.dockWidgetArea(window.docks[kind.name]) for kind in PANELS}
    assert areas == {kind.name: kind.area for kind in PANELS}
    for kind in PANELS:
        if kind.with_panel:
            assert window.docks[kind.with_panel] in window.tabifiedDockWidgets(window.docks[kind.name])


def test_every_panel_has_keys_that_a_keyboard_has(desk):
    actions = {one.text().replace("&", ""): one for one in desk.window.findChildren(QAction)}
    keys = [actions[kind.title].shortcut() for kind in PANELS]
    assert [one.count() for one in keys] == [1] * len(PANELS)
    assert all(one[0].key() != Qt.Key.Key_unknown for one in keys)
    assert len({one.toString() for one in keys}) == len(PANELS)
