"""What a person prefers holds at once, in all windows, and at the next start."""

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLabel

from tests.gui.desk import PATIENCE_MS, Desk, button, field, type_into, words
from tests.gui.hand import Hand
from tests.gui.windows import blog_design, kept, open_windows, press
from tndesigner.drawing.colours import CONTRAST, DARK, LIGHT
from tndesigner.gui.actions.preferences_dialogue import PreferencesDialogue
from tndesigner.gui.files import OpenWindows
from tndesigner.gui.files.recovery import Recovery
from tndesigner.gui.main_window import MainWindow
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.preferences import Preferences, ThemeChoice, read_preferences
from tndesigner.gui.preferences.preference_binding import ThemeFollower
from tndesigner.gui.style import Theme
from tndesigner.gui.training.runs_folder import run_folder, usual_runs_folder

pytestmark = pytest.mark.gui

Left, Key = Qt.MouseButton.LeftButton, Qt.Key


@pytest.fixture
def windows(qtbot):
    return open_windows(qtbot)


@pytest.fixture
def window(windows):
    return windows.show(OpenDocument(blog_design()))


def opened(window):
    press(window, "Ctrl+,")
    dialogue = QApplication.activeModalWidget()
    assert isinstance(dialogue, PreferencesDialogue)
    return dialogue


def switch(dialogue, name):
    """Clicks the switch of a preference."""
    click_left(dialogue.findChild(QCheckBox, name))


def click_left(box):
    """Clicks the square of a box."""
    QTest.mouseClick(box, Left, pos=QPoint(10, box.height() // 2))


def ground():
    """The colour of windows now."""
    return QApplication.palette().color(QPalette.ColorRole.Window)


def test_the_theme_is_applied_at_once_and_remembered(qtbot):
    theme = Theme()
    windows = OpenWindows(lambda document, all_windows: kept(qtbot, MainWindow(document, theme, all_windows)))
    ThemeFollower(theme, windows.preferences)
    window = windows.show(OpenDocument(blog_design()))
    assert ground() == QColor(LIGHT.panel)
    dialogue = opened(window)
    QTest.mouseClick(button(dialogue, "Dark"), Left)
    assert ground() == QColor(DARK.panel)
    assert dialogue.isVisible()
    QTest.keyClick(dialogue, Key.Key_Escape)
    assert read_preferences() == Preferences(theme=ThemeChoice.DARK)
    other = Theme()
    ThemeFollower(other, open_windows(qtbot).preferences)
    assert other.dark
    window.commands["view.theme"].trigger()
    assert ground() == QColor(LIGHT.panel)
    assert read_preferences().theme is ThemeChoice.LIGHT


def test_the_theme_of_the_system_is_followed_only_where_that_is_wished(windows, monkeypatch):
    theme = Theme()
    follower = ThemeFollower(theme, windows.preferences)
    hints = QGuiApplication.styleHints()
    monkeypatch.setattr(type(hints), "colorScheme", lambda _self: Qt.ColorScheme.Dark)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.dark
    windows.preferences.change(theme=ThemeChoice.LIGHT)
    assert not theme.dark
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not theme.dark
    windows.preferences.change(theme=ThemeChoice.SYSTEM)
    assert theme.dark
    hints.colorSchemeChanged.disconnect(follower.follow)


def test_high_contrast_is_chosen_or_that_of_the_system(windows, monkeypatch):
    theme = Theme()
    ThemeFollower(theme, windows.preferences)
    windows.preferences.change(theme=ThemeChoice.CONTRAST)
    assert theme.roles is CONTRAST
    assert theme.dark
    assert ground() == QColor("#000000")
    windows.preferences.change(theme=ThemeChoice.SYSTEM)
    assert theme.roles is LIGHT
    hints = QGuiApplication.styleHints().accessibility()
    monkeypatch.setattr(type(hints), "contrastPreference", lambda _self: Qt.ContrastPreference.HighContrast)
    hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert theme.roles is CONTRAST


def luminance(colour):
    parts = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("role", ["text", "muted", "line", "accent", "problem", "warning", "good", "network", "twin"])
def test_every_colour_of_high_contrast_is_ten_times_as_bright_as_the_ground(role):
    assert (luminance(QColor(getattr(CONTRAST, role))) + 0.05) / (luminance(QColor(CONTRAST.panel)) + 0.05) >= 10


def test_a_switch_holds_in_every_window_that_is_open(windows, window):
    other = windows.show(OpenDocument(blog_design()))
    dialogue = opened(window)
    for name in ("still", "snap", "dots", "overview", "coach"):
        switch(dialogue, name)
    for one in (window, other):
        canvas = one.workspace.canvas
        assert not canvas.easing.wanted
        assert (canvas.stage.options.snap, canvas.stage.options.dots) == (False, False)
        assert not canvas.minimap.wanted
        assert not canvas.coach.wanted
    QTest.mouseClick(button(dialogue, "Restore Defaults"), Left)
    assert other.workspace.canvas.easing.wanted
    assert windows.preferences.value == Preferences()
    QTest.keyClick(dialogue, Key.Key_Return)
    assert not dialogue.isVisible()


def test_without_snapping_a_core_stays_where_it_is_dropped(windows, window):
    hand = Hand(window)
    windows.preferences.change(snap=False)
    hand.drag(hand.centre("a"), (-203, -205))
    assert hand.centre("a") == (-203, -205)
    windows.preferences.change(snap=True)
    hand.drag(hand.centre("a"), (-230, -205))
    assert hand.centre("a") == (-224, -208)


def test_paper_without_dots_is_plain(windows, window):
    hand = Hand(window)
    corner = window.workspace.canvas.rect().topLeft()

    def colours():
        picture = hand.canvas.grab().toImage()
        return {picture.pixel(x, y) for x in range(corner.x(), 64) for y in range(corner.y(), 64)}

    assert len(colours()) > 1
    windows.preferences.change(dots=False)
    assert len(colours()) == 1


def test_savings_are_counted_for_the_preferred_batch_until_another_is_chosen(qtbot, windows, window):
    desk = Desk(qtbot, window)
    batch = field(desk.panel("savings"), "Batch size")
    assert batch.number == 32
    dialogue = opened(window)
    own = button(dialogue, "Count savings for the batch size of the experiment")
    click_left(own)
    type_into(field(dialogue, "Batch size for savings"), "0", enter=False)
    assert "0 is too small" in words(dialogue)
    type_into(field(dialogue, "Batch size for savings"), "256", enter=False)
    QTest.keyClick(field(dialogue, "Batch size for savings"), Key.Key_Tab)
    desk.counted()
    assert batch.number == window.workspace.analysis.figures.batch == 256
    dialogue.close()
    desk.analysis.choose_batch(7)
    windows.preferences.change(batch=64)
    desk.counted()
    assert batch.number == 7


def test_runs_are_kept_where_the_person_wants_them(window, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "mine"))
    assert run_folder("blog").parent == usual_runs_folder()
    dialogue = opened(window)
    QTest.mouseClick(button(dialogue, "Choose where runs are kept"), Left)
    assert run_folder("blog").parent == tmp_path / "mine"
    assert str(tmp_path / "mine") in words(dialogue)
    QTest.mouseClick(button(dialogue, "Usual Place"), Left)
    assert run_folder("blog").parent == usual_runs_folder()
    dialogue.close()


def test_unsaved_changes_are_kept_only_while_that_is_wished(qtbot, tmp_path):
    recovery = Recovery(tmp_path / "unsaved")
    windows = open_windows(qtbot, recovery)
    window = windows.show(OpenDocument(blog_design()))
    Hand(window).double_click((0, -200))

    def designs():
        recovery.settle()
        return list((tmp_path / "unsaved").glob("*/*.tnd"))

    qtbot.waitUntil(lambda: bool(designs()), timeout=PATIENCE_MS)
    windows.preferences.change(recovery=False)
    assert designs() == []
    Hand(window).double_click((0, -300))
    QTest.qWait(50)
    assert designs() == []
    window.close_unasked()
    recovery.close()


@pytest.mark.parametrize(
    ("name", "value"),
    [("theme", "purple"), ("batch", "-4"), ("batch", "many"), ("snap", "perhaps"), ("runs", ["a", "b"])],
)
def test_spoilt_settings_are_as_at_first(qapp, name, value):
    QSettings().setValue(f"preferences/{name}", value)
    assert read_preferences() == Preferences()


def test_the_coach_is_silent_where_it_is_not_wanted(windows):
    windows.new()
    hand = Hand(windows.windows[0])
    hand.double_click((0, 0))
    coach = hand.window.findChild(QLabel, "coach")
    assert coach.isVisible()
    windows.preferences.change(coach=False)
    assert not coach.isVisible()
