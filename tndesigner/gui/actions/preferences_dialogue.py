"""The dialogue of the preferences: each choice applies at once, in all windows, and is saved."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QPushButton, QWidget

from tndesigner.gui.actions.command import Command
from tndesigner.gui.fields import NumberBox, doubling, reason_label
from tndesigner.gui.preferences.preferences import (
    MOST_EXAMPLES,
    KeptPreferences,
    LanguageChoice,
    Preferences,
    ThemeChoice,
)
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.segments import Segments
from tndesigner.gui.style.small_screens import ContentScroll, resize_on_screen
from tndesigner.gui.style.widgets import explained, label, push_button
from tndesigner.gui.training.runs_folder import usual_runs_folder
from tndesigner.gui.workspace import Workspace

WIDTH = 460
LANGUAGES = (
    (LanguageChoice.ENGLISH, "English"),
    (LanguageChoice.GERMAN, "Deutsch"),
    (LanguageChoice.CHINESE, "简体中文"),
)
"""All languages by their own names."""
USUAL_BATCH = 32
"""What the field shows when a batch size other than that of the experiment is chosen for the first time."""


def preferences_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return the command that opens the dialogue."""
    preferences = workspace.windows.preferences
    return (
        Command(
            "edit.preferences",
            "Preferences…",
            lambda: PreferencesDialogue(preferences, workspace.canvas.window()).open(),
            ("Ctrl+,",),
            "Theme, animation, snapping, the folder for runs, and more",
            menu="Edit",
            separated=True,
        ),
    )


class PreferencesDialogue(QDialog):
    """Shows the preferences and follows them; each choice applies at once."""

    def __init__(self, preferences: KeptPreferences, parent: QWidget) -> None:
        """Show the current preferences."""
        super().__init__(parent)
        self._preferences = preferences
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("preferences")
        self.setWindowTitle(self.tr("Preferences"))
        choices = ((ThemeChoice.SYSTEM, self.tr("System")), (ThemeChoice.LIGHT, self.tr("Light")))
        more = ((ThemeChoice.DARK, self.tr("Dark")), (ThemeChoice.CONTRAST, self.tr("High Contrast")))
        self._theme = explained(
            Segments((*choices, *more), self.tr("Theme")),
            self.tr("Light, dark, white on black, or the same as the system"),
        )
        self._language = explained(
            Segments(((LanguageChoice.SYSTEM, self.tr("System")), *LANGUAGES), self.tr("Language")),
            self.tr("The language of the window; a change takes effect at the next start"),
        )
        self._boxes: dict[str, QCheckBox] = {}
        self._own_batch = explained(
            QCheckBox(self.tr("Count savings for the batch size of the experiment")),
            self.tr("Savings are counted for the batches that the design is trained with"),
        )
        self._batch = explained(
            NumberBox(self.tr("Batch size for savings"), most=MOST_EXAMPLES, stepping=doubling),
            self.tr("The number of examples for which savings are counted"),
        )
        self._folder = label(role="muted", wrap=True)
        self._usual_folder = explained(
            push_button(self.tr("Usual Place"), lambda: preferences.change(runs="")),
            self.tr("Keep runs in the folder that tndesigner uses by itself"),
        )
        self._close = explained(
            push_button(self.tr("Close"), self.accept, kind="main"), self.tr("Close; every change holds already (Esc)")
        )
        self._column = in_column(margins=0, spacing=8)
        self._lay_out()
        self._own_batch.clicked.connect(lambda own: preferences.change(batch=0 if own else self._batch.number))
        self._batch.chosen.connect(lambda batch: preferences.change(batch=batch))
        preferences.changed.connect(self._follow)
        self._follow()

    def _lay_out(self) -> None:
        self._add_looks()
        self._add_training()
        self._title(self.tr("Files"))
        self._check(
            "recovery",
            self.tr("Keep unsaved changes against a crash"),
            self.tr("A copy is written shortly after each edit"),
        )
        usual = explained(
            push_button(self.tr("Restore Defaults"), lambda: self._preferences.put(Preferences())),
            self.tr("Set every preference as it was at the first start"),
        )
        buttons = in_row(usual, None, self._close, spacing=8)
        in_column((ContentScroll(self._column), 1), 12, buttons, of=self, margins=(24, 20, 24, 20), spacing=8)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)
        self._close.setDefault(True)
        width = max(WIDTH, self.sizeHint().width())
        self.setMinimumWidth(width)
        resize_on_screen(self, width, self.sizeHint().height())

    def _add_looks(self) -> None:
        self._theme.chosen.connect(lambda name: self._preferences.change(theme=ThemeChoice(name)))
        self._language.chosen.connect(lambda name: self._preferences.change(language=LanguageChoice(name)))
        self._title(self.tr("Look"))
        self._row(label(self.tr("Theme")), self._theme)
        self._row(label(self.tr("Language")), self._language)
        self._check("still", self.tr("Less motion"), self.tr("Move things at once, without animation"))
        self._title(self.tr("Canvas"))
        self._check(
            "snap",
            self.tr("Snap to guides and dots"),
            self.tr("During a drag; holding Alt reverses this setting"),
        )
        self._check(
            "dots", self.tr("Show the dots of the paper"), self.tr("A grid of dots, which fades when zoomed out")
        )
        self._check(
            "overview",
            self.tr("Show the overview while the drawing does not fit"),
            self.tr("A small picture of the whole drawing in a corner of the canvas"),
        )
        self._check("tools", self.tr("Show the drawing tools"), self.tr("Buttons at the left of the canvas"))
        self._check(
            "coach",
            self.tr("Suggest the next step while a network is drawn"),
            self.tr("One line at the bottom of the canvas"),
        )

    def _add_training(self) -> None:
        self._title(self.tr("Savings and training"))
        self._column.addWidget(self._own_batch)
        self._row(label(self.tr("Batch size for savings")), self._batch)
        self._column.addWidget(reason_label(self._batch))
        self._check(
            "warm",
            self.tr("Start the training process with the window"),
            self.tr("Training then starts without delay"),
        )
        choose = explained(
            push_button(self.tr("Choose…"), self._choose_folder),
            self.tr("Choose a folder for new runs; runs that exist stay where they are"),
        )
        choose.setAccessibleName(self.tr("Choose where runs are kept"))
        self._row(label(self.tr("Runs are kept in")), choose, self._usual_folder)
        self._column.addWidget(self._folder)

    def _title(self, text: str) -> None:
        if self._column.count():
            self._column.addSpacing(12)
        self._column.addWidget(label(text, "title"))

    def _check(self, name: str, text: str, tip: str) -> None:
        """Add the switch of one preference."""
        box = self._boxes[name] = QCheckBox(text)
        box.setObjectName(name)
        box.setToolTip(tip)
        box.clicked.connect(lambda on: self._preferences.change(**{name: on}))
        self._column.addWidget(box)

    def _row(self, first: QWidget, *others: QWidget) -> None:
        """Add widgets side by side: the first at the left, the others at the right."""
        self._column.addLayout(in_row(first, None, *others, spacing=8))

    def _follow(self) -> None:
        """Show the current preferences."""
        value = self._preferences.value
        self._theme.choose(value.theme)
        self._language.choose(value.language)
        for name, box in self._boxes.items():
            box.setChecked(getattr(value, name))
        self._own_batch.setChecked(not value.batch)
        self._batch.setEnabled(bool(value.batch))
        self._batch.set_number(value.batch or USUAL_BATCH)
        self._folder.setText(value.runs or str(usual_runs_folder()))
        self._usual_folder.setEnabled(bool(value.runs))

    def _choose_folder(self) -> None:
        start = self._preferences.value.runs or str(usual_runs_folder())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where Runs Are Kept"), start)
        if chosen:
            self._preferences.change(runs=str(Path(chosen)))
