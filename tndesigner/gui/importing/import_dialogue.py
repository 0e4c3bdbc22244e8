"""Asks for the text of a network and what its indices become, and shows the drawing at once."""

from dataclasses import replace
from functools import partial
from math import prod
from pathlib import Path

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QWidget

from tndesigner.document import Design, DocumentError
from tndesigner.gui.canvas.picture import DiagramPicture
from tndesigner.gui.fields import ChoiceBox, Form, Refusals
from tndesigner.gui.files.background import wait_for
from tndesigner.gui.importing.index_table import IndexTable
from tndesigner.gui.style import Theme, code_font
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.small_screens import resize_on_screen
from tndesigner.gui.style.widgets import explained, label, push_button, set_role
from tndesigner.gui.translation import reason_of_error, translate
from tndesigner.importing import ImportingError
from tndesigner.importing.designing import imported_design
from tndesigner.importing.exported import exported_design
from tndesigner.importing.roles import Roles, propose_roles
from tndesigner.importing.source import Source, lines_to_choose_from, read_text, text_of_file
from tndesigner.wording.lists import listed
from tndesigner.wording.numbers import grouped
from tndesigner.wording.sentences import sentence

DELAY_MS = 200
WIDTH, HEIGHT = 720, 640
TEXT_HEIGHT, PICTURE = 84, QSize(320, 120)
LONGEST_SHOWN = 200_000
"""The characters of a text that is shown; of a longer file, only the name is."""
OPEN_LEGS = "\n"
"""The choice of open legs in place of an operand; no operand has such a name."""


class ImportDialogue(QDialog):
    """Reads the text after each change; can be accepted only if it makes a drawing."""

    imported = Signal(object)
    """The design that was made; its only layer has the network."""

    def __init__(self, theme: Theme, parent: QWidget, text: str = "", folder: Path | None = None) -> None:
        """Start with a text, and with the folder in which files are looked for."""
        super().__init__(parent)
        self._folder = folder or Path()
        self._long = ""
        """The text of a file that is too long to be shown."""
        self._source: Source | None = None
        self._roles = Roles()
        self._design: Design | None = None
        self._refusals = Refusals(self)
        self._text = QPlainTextEdit(text)
        self._line, self._data = (
            explained(ChoiceBox(self.tr("Contraction")), self.tr("Which of the contractions in the source is meant")),
            explained(ChoiceBox(self.tr("Data")), self.tr("Which tensor is the input")),
        )
        self._table: IndexTable | None = None
        self._picture = DiagramPicture(theme, PICTURE)
        self._result = label(role="muted", wrap=True)
        self._accept_button = explained(
            push_button(self.tr("Import"), self.accept, kind="main"),
            self.tr("Open the network as a new design (Enter)"),
        )
        self._soon = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._lay_out()
        self._connect()
        self._text.setFocus()
        self._read()

    def accept(self) -> None:
        """Close, and hand over the design."""
        if self._design is not None:
            super().accept()
            self.imported.emit(self._design)

    def done(self, result: int) -> None:
        self._soon.stop()
        super().done(result)

    def open_file(self) -> None:
        """Let the user choose a file, and read it."""
        kinds = translate("Python source and Tensor-Network-Editor (*.py *.json *.txt);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import"), str(self._folder), kinds)
        if name:
            self.show_file(Path(name))

    def show_file(self, path: Path) -> None:
        """Read a file."""
        self._folder = path.parent
        try:
            text = wait_for(partial(text_of_file, path))
        except (ImportingError, DocumentError) as error:
            self._refuse(f"{path}: {reason_of_error(error)}")
            return
        self._long = text if len(text) > LONGEST_SHOWN else ""
        self._text.setPlainText("" if self._long else text)
        self._text.setPlaceholderText(str(path))
        self._read()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Import"))
        self.setObjectName("import")
        self._text.setObjectName("import_text")
        self._text.setAccessibleName(self.tr("Text of the network"))
        self._text.setWhatsThis(self.tr("An einsum string, or Python source with contractions"))
        self._text.setFont(code_font(12))
        self._text.setFixedHeight(TEXT_HEIGHT)
        self._text.setTabChangesFocus(True)
        self._text.setPlaceholderText(
            self.tr(
                "Type or paste an einsum string, such as nij,iar,jbr->nab, Python source with einsum, tensordot, @, "
                "ncon or tn.Node, or JSON of Tensor-Network-Editor"
            )
        )
        self._form = Form((self.tr("Contraction"), self._line), (self.tr("Data"), self._data))
        self._table_place = in_column(margins=0)
        heading = in_row(
            label(self.tr("Import"), "heading"),
            None,
            explained(push_button(self.tr("Open File…"), self.open_file), self.tr("Read a file instead of the text")),
        )
        column = in_column(heading, self._text, self._form, of=self, margins=(24, 16, 24, 16), spacing=10)
        column.addLayout(self._table_place, 1)
        column.addWidget(self._picture, 1)
        column.addWidget(self._result)
        column.addLayout(
            in_row(
                None,
                explained(push_button(self.tr("Cancel"), self.reject), self.tr("Close without a network (Esc)")),
                self._accept_button,
            )
        )
        self._accept_button.setDefault(True)
        resize_on_screen(self, WIDTH, HEIGHT)

    def _connect(self) -> None:
        self._soon.timeout.connect(self._read)
        self._text.textChanged.connect(self._read_soon)
        self._line.chosen.connect(lambda _line: self._read_line())
        self._data.chosen.connect(self._propose)
        self._refusals.changed.connect(self._build)

    def _read_soon(self) -> None:
        """Accept nothing until the changed text is read."""
        self._long = self._long if not self._text.toPlainText() else ""
        self._accept_button.setEnabled(False)
        self._soon.start()

    def _read(self) -> None:
        """Read the text, and offer the contractions in it."""
        self._soon.stop()
        lines: tuple[int, ...] = ()
        if self._content:
            try:
                lines = wait_for(partial(lines_to_choose_from, self._content))
            except (ImportingError, DocumentError) as error:
                self._form.show_row(self._line, visible=False)
                self._refuse(reason_of_error(error))
                return
        self._form.show_row(self._line, visible=bool(lines))
        shown = [(str(line), self.tr("in line {0}").format(line)) for line in lines]
        kept = self._line.choice if self._line.choice in dict(shown) else str(lines[-1]) if lines else ""
        self._line.show_choices(shown, kept)
        self._read_line()

    @property
    def _content(self) -> str:
        return self._long or self._text.toPlainText()

    def _read_line(self) -> None:
        """Read the chosen contraction, and offer its operands as the data."""
        if not self._content.strip():
            self._refuse("")
            return
        line = int(self._line.choice) if self._line.choice else None
        try:
            if exported := wait_for(partial(exported_design, self._content, line=line)):
                self._show_exported(exported)
                return
            self._source = wait_for(partial(read_text, self._content, line=line))
            proposed = propose_roles(self._source.contraction)
        except (ImportingError, DocumentError) as error:
            self._refuse(reason_of_error(error))
            return
        titles = {one.name: one.title for one in self._source.contraction.operands if not one.is_copy}
        several = [proposed.data] if len(proposed.data) > 1 else []
        possible = (*several, *((name,) for name in titles))
        offered = [("\n".join(data), listed(titles[name] for name in data)) for data in possible]
        offered.append((OPEN_LEGS, self.tr("none of these; open legs take the data")))
        self._data.show_choices(offered, "\n".join(proposed.data) or OPEN_LEGS)
        self._form.show_row(self._data, visible=True)
        self._ask(proposed)

    def _show_exported(self, design: Design) -> None:
        """Show a design of which the text says everything."""
        self._refuse("")
        self._show(design, self.tr("An export of tndesigner: {0}.").format(listed(_names_of(design), most=4)))

    def _propose(self, data: str) -> None:
        """Propose what the open legs become, with other data."""
        if self._source is None:
            return
        try:
            roles = propose_roles(self._source.contraction, data=None if data == OPEN_LEGS else data.split("\n"))
        except ImportingError as error:
            self._refuse(reason_of_error(error))
            return
        self._ask(roles)

    def _ask(self, roles: Roles) -> None:
        """Offer dimensions and uses of the indices."""
        assert self._source is not None
        self._roles = roles
        self._clear_table()
        self._table = IndexTable(self._source.contraction, roles, self._refusals)
        self._table.changed.connect(self._build)
        self._table_place.addWidget(self._table, 1)
        self._build()

    def _build(self) -> None:
        """Make the design with the choices, and show it."""
        if self._source is None or self._table is None:
            return
        inputs = () if self._roles.data else self._table.inputs
        roles = replace(self._roles, inputs=inputs, outputs=self._table.outputs)
        try:
            design = imported_design(self._source, roles, self._table.sizes)
        except ImportingError as error:
            self._show(None, reason_of_error(error))
            return
        (network,) = design.networks.values()
        parameters = sum(prod(core.shape) for core in network.cores)
        gives = prod(network.leg(leg).dim for leg in network.outputs)
        sizes = map(grouped, (len(network.cores), parameters, prod(network.inputs[0].shape), gives))
        text = self.tr("Cores: {0}; parameters: {1}; takes {2} numbers and gives {3}.").format(*sizes)
        if self._source.left_out is not None:
            text += "\n" + self.tr("Not imported: {0}").format(reason_of_error(self._source.left_out))
        self._show(None if self._refusals else design, text)

    def _refuse(self, reason: str) -> None:
        """Show that there is nothing to import, and why."""
        self._source = None
        self._clear_table()
        self._form.show_row(self._data, visible=False)
        self._show(None, reason)

    def _clear_table(self) -> None:
        if self._table is not None:
            self._table_place.removeWidget(self._table)
            self._table.deleteLater()
            self._table = None

    def _show(self, design: Design | None, text: str) -> None:
        self._design = design
        self._accept_button.setEnabled(design is not None)
        self._picture.show_diagram(next(iter(design.diagrams.values())) if design else None)
        set_role(self._result, "muted" if design else "problem")
        self._result.setText(sentence(text) if text else "")


def _names_of(design: Design) -> list[str]:
    return [network.name for network in design.networks.values()]
