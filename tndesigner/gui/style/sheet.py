"""The style sheet of the application."""

from dataclasses import asdict
from pathlib import Path
from string import Template

from tndesigner.drawing.colours import Roles

_SHEET = Template("""
* { font-size: 13px; }
QMainWindow, QDialog { background: $panel; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QMenuBar { background: $panel; border-bottom: 1px solid $line; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $raised; }
QMenu { background: $raised; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 12px; height: 12px; margin-left: 8px; }
QMenu::indicator:checked { image: url($icons/tick.svg); }
QMenu::indicator:checked:selected { image: url($icons/check.svg); }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QToolBar { background: $panel; border: none; border-bottom: 1px solid $line; spacing: 4px; padding: 4px 8px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: $raised; border-color: $line; }
QToolButton:checked, QToolButton:pressed { background: $raised; border-color: $accent; }
QToolButton:focus { border-color: $accent; }
QStatusBar { background: $panel; border-top: 1px solid $line; color: $muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { padding: 0 8px; }
QToolButton[quiet="true"] { padding: 2px 8px; color: $muted; }
QToolButton[quiet="true"]:hover { color: $text; }
QDockWidget { color: $muted; font-size: 11px; font-weight: 600; }
QDockWidget::title { padding: 8px 16px 4px 16px; background: $panel; text-align: left; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab {
  padding: 6px 12px; color: $muted; border: none; border-bottom: 2px solid transparent; background: $panel;
}
QTabBar::tab:first { margin-left: 4px; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:hover { color: $text; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QPushButton { background: $raised; border: 1px solid $line; border-radius: 6px; padding: 5px 12px; min-height: 18px; }
QPushButton:hover { border-color: $accent; }
QPushButton:pressed { background: $panel; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $muted; }
QPushButton[main="true"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[main="true"]:disabled { background: $line; color: $muted; border-color: $line; }
QPushButton[small="true"] { padding: 2px 10px; }
QPushButton[link="true"]:hover, QPushButton[link="true"]:focus { text-decoration: underline; }
QPushButton[link="true"] { background: transparent; border: none; color: $accent; padding: 2px 0; text-align: left; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit, QTextEdit {
  background: $raised; border: 1px solid $line; border-radius: 6px; padding: 3px 8px; min-height: 20px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit { padding: 3px 5px; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus {
  border-color: $accent;
}
QAbstractSpinBox { background: $raised; border: 1px solid $line; border-radius: 6px; padding: 2px 2px 2px 6px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {
  border: none; padding: 0 0 0 6px; background: transparent; min-height: 0;
}
QAbstractSpinBox:focus { border-color: $accent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 16px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $panel; }
QAbstractSpinBox::up-arrow { image: url($icons/up.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url($icons/down.svg); width: 10px; height: 10px; }
QFrame[role="segments"] { background: $panel; border: 1px solid $line; border-radius: 7px; }
QToolButton[segment="true"] { padding: 2px 10px; border-radius: 5px; color: $muted; border: 1px solid transparent; }
QToolButton[segment="true"]:checked { background: $raised; color: $text; border-color: $line; font-weight: 600; }
QToolButton[segment="true"]:focus { border-color: $accent; }
QLineEdit[wrong="true"], QAbstractSpinBox[wrong="true"] { border-color: $problem; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url($icons/down.svg); width: 12px; height: 12px; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $muted; border-radius: 4px; background: $raised; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($icons/check.svg); }
QTableView::indicator { width: 14px; height: 14px; border: 1px solid $muted; border-radius: 4px; background: $raised; }
QTableView::indicator:hover { border-color: $accent; }
QTableView::indicator:checked { background: $accent; border-color: $accent; image: url($icons/check.svg); }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line; padding: 4px; }
QListView, QTreeView, QTableView {
  background: $panel; border: none; outline: 0; alternate-background-color: $raised;
}
QListView::item, QTreeView::item { padding: 4px 8px; border-radius: 4px; }
QListView::item:hover, QTreeView::item:hover { background: $raised; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
  background: $accent; color: $on_accent;
}
QHeaderView { background: $panel; }
QHeaderView::section {
  background: $panel; color: $muted; border: none; border-bottom: 1px solid $line; padding: 4px 11px; font-size: 11px;
  font-weight: 600;
}
QTableView { gridline-color: $line; }
QTableView::item { padding: 0 8px; }
QTableView[soft="true"]::item { padding: 0 4px; }
QTableView[soft="true"]::item:selected { background: $line; color: $text; }
QTableView[soft="true"] QHeaderView::section { padding: 4px; }
QTableView#layers::item { padding: 0 8px; }
QTableView#layers QHeaderView::section { padding: 4px 10px; }
QListView#history_panel { padding: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; min-height: 24px; min-width: 24px; margin: 1px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTreeView#contents { padding: 4px 0; }
QTreeView#contents::item { border-radius: 0; }
QListView#hits { padding: 4px; }
QTextBrowser#page { background: $raised; border: none; border-radius: 0; padding: 0; }
QPlainTextEdit[code="true"] { background: $canvas; padding: 4px 0; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal {
  width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; background: $raised; border: 2px solid
  $accent;
}
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $line; }
QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QFrame#palette_box { background: $raised; border: 1px solid $line; border-radius: 8px; }
QFrame#tour { background: $raised; border: 1px solid $accent; border-radius: 10px; }
QFrame#tools { background: $panel; border: 1px solid $line; border-radius: 8px; }
QFrame#palette_box QListView { background: $raised; }
QLabel[role="key"] { color: $muted; background: $raised; border: 1px solid $line; border-radius: 4px; padding: 0 6px; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 8px; }
QScrollArea { background: transparent; border: none; }
QLabel[role="title"] { font-size: 11px; font-weight: 600; color: $muted; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: 11px; }
QLabel[role="heading"] { font-size: 16px; font-weight: 600; }
QLabel[role="figure"] { font-size: 24px; font-weight: 600; }
QLabel[role="costly"] { font-size: 24px; font-weight: 600; color: $warning; }
QLabel[role="predicted"] { color: $muted; font-size: 11px; font-style: italic; }
QLabel[role="advice"] { color: $warning; font-size: 11px; }
QLabel[role="problem"] { color: $problem; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="refusal"] {
  background: $raised; color: $problem; border: 1px solid $problem; border-radius: 6px; padding: 3px 8px;
}
QLabel[role="coach"] {
  background: $raised; color: $text; border: 1px solid $line; border-radius: 8px; padding: 5px 12px;
}
QLineEdit[over="true"] { padding: 1px 4px; border-color: $accent; }
QLabel[role="good"] { color: $good; }
QLabel[role="network"] { color: $network; }
QLabel[role="twin"] { color: $twin; }
QFrame[role="row"] { border: none; border-left: 2px solid transparent; }
QFrame[role="row"]:hover { background: $raised; }
QFrame[role="row"]:focus { background: $raised; border-left-color: $accent; }
QFrame[role="hairline"] { background: $line; max-height: 1px; border: none; }
""")


def style_sheet(roles: Roles, icons: Path) -> str:
    """Return the style sheet in the colours of a theme; ``icons`` is the folder with its icons."""
    return _SHEET.substitute(asdict(roles), icons=icons.as_posix())
