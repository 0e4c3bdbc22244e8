"""The dialogue of families: choose one and its numbers, and see the drawing and the savings."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QListWidget, QScrollArea, QWidget

from tndesigner.document import DocumentError
from tndesigner.drawing.changes.family_task import Made, Task, made_of
from tndesigner.gui.analysis import Analysis
from tndesigner.gui.canvas.picture import DiagramPicture
from tndesigner.gui.families.family_form import FamilyForm
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.savings.headline import Headline
from tndesigner.gui.savings.legend import Legend
from tndesigner.gui.savings.row_widget import RowWidget
from tndesigner.gui.style import Theme
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.segments import Segments
from tndesigner.gui.style.small_screens import resize_on_screen
from tndesigner.gui.style.widgets import explained, hairline, label, push_button, set_role
from tndesigner.gui.translation import reason_of_error, translate, translated
from tndesigner.models.family_choices import Arguments, known_arguments, largest_worthwhile, ranks_that_save
from tndesigner.planning.figures import Comparison
from tndesigner.planning.savings_text import QUANTITIES, Row, rows_of
from tndesigner.wording.numbers import grouped

LIST_WIDTH, FORM_WIDTH = 204, 344


class FamilyDialogue(QDialog):
    """Previews each choice in the document, so that the whole window shows it; makes one undo step or none."""

    def __init__(self, document: OpenDocument, analysis: Analysis, theme: Theme, task: Task, parent: QWidget) -> None:
        """Start with the first family."""
        super().__init__(parent)
        self._document, self._analysis, self._task = document, analysis, task
        self._before = document.shown
        self._made: Made | None = None
        self._savers = savers(task)
        self._form: FamilyForm | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("family_dialogue")
        self.setWindowTitle(translated(task.title))
        self._families = QListWidget()
        self._families.setAccessibleName(self.tr("Families"))
        self._families.setWhatsThis(self.tr("The families of networks; each has a page in the manual"))
        self._families.setFixedWidth(LIST_WIDTH)
        self._families.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._families.addItems([translate(template.title) for template in task.families])
        self._picture = DiagramPicture(theme, QSize(176, 160))
        self._summary, self._source = label(role="muted", wrap=True), label(role="small", wrap=True)
        self._savings = SavingsView(theme)
        self._problem = label(role="problem", wrap=True)
        modes = [(name, translated(text)) for name, text in task.modes]
        self._modes = (
            explained(
                Segments(modes, self.tr("How")), self.tr("Draw the network instead of what is there, or beside it")
            )
            if modes
            else None
        )
        self._place = QScrollArea(widgetResizable=True)
        self._ok = explained(
            push_button(translated(task.verb), self.accept, kind="main"), self.tr("Take the network over (Enter)")
        )
        self._ok.setDefault(True)
        self._lay_out()
        self._families.currentRowChanged.connect(lambda _row: self._choose())
        analysis.figures_changed.connect(self._follow_figures)
        if self._modes:
            self._modes.chosen.connect(lambda _mode: self._follow())
        self._families.setCurrentRow(self._first_that_saves())
        resize_on_screen(self, 980, 620)

    def choose(self, family: str) -> None:
        """Select the family of that name, if it is in the list."""
        names = [template.name for template in self._task.families]
        if family in names:
            self._families.setCurrentRow(names.index(family))

    @property
    def mode(self) -> str:
        """The chosen mode of the task; empty if it has none."""
        return self._modes.choice if self._modes else ""

    def accept(self) -> None:
        """Make one undo step."""
        if self._made is None:
            return
        made, self._made = self._made, None
        self._document.do(self._task.title, self._task.edit(made, self.mode))
        self._document.show(self._task.shown(made))
        super().accept()

    def reject(self) -> None:
        """Restore the document."""
        self._made = None
        self._document.try_out(None)
        self._document.show(self._before)
        super().reject()

    def _lay_out(self) -> None:
        self._place.setFixedWidth(FORM_WIDTH)
        self._place.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        middle = in_column((self._picture, 1), self._summary, self._source, spacing=8)
        modes = (self._modes,) if self._modes else ()
        right = in_column(*modes, (self._place, 1), hairline(), self._savings, spacing=12)
        columns = in_row(self._families, (middle, 1), right, spacing=16)
        buttons = in_row(
            (self._problem, 1),
            explained(push_button(self.tr("Cancel"), self.reject), self.tr("Leave everything as it was (Esc)")),
            self._ok,
        )
        in_column(
            label(translated(self._task.title), "heading"),
            label(translated(self._task.sentence), "muted"),
            (columns, 1),
            buttons,
            of=self,
            margins=16,
            spacing=12,
        )

    def _choose(self) -> None:
        """Show the form of another family."""
        template = self._task.families[self._families.currentRow()]
        known = known_arguments(template, self._task.widths)
        start = known_arguments(template, self._task.start) | (self._savers.get(template.name) or {})
        self._form = FamilyForm(template, known, start, self._limit)
        self._form.changed.connect(self._follow)
        self._place.setWidget(self._form)
        self._summary.setText(translate(template.summary))
        self._source.setText(template.source)
        self._follow()

    def _limit(self, arguments: dict[str, str], name: str) -> int:
        """Return the largest rank of a slider, above which nothing is saved."""
        template = self._task.families[self._families.currentRow()]
        made = made_of(template, arguments)
        return 1 if isinstance(made, str) else largest_worthwhile(template, arguments, name, self._task.dense(made))

    def _follow(self) -> None:
        """Show the network for the arguments, or why there is none."""
        if self._form is None:
            return
        template = self._task.families[self._families.currentRow()]
        made = made_of(template, self._form.arguments)
        objection = made if isinstance(made, str) else self._try(made)
        in_form = isinstance(made, str) and self._form.show_reason(objection)
        set_role(self._problem, "problem" if objection else "advice")
        self._problem.setText("" if in_form else translated(objection) or self._advice(made))
        self._made = None if objection or isinstance(made, str) or self._form.wrong else made
        self._ok.setEnabled(self._made is not None)
        if self._made is None:
            self._document.try_out(None)

    def _first_that_saves(self) -> int:
        """Return the row of the first family that makes the layer smaller; the first one if none does."""
        saving = (row for row, one in enumerate(self._task.families) if self._savers.get(one.name) is not None)
        return next(saving, 0)

    def _advice(self, made: Made | str) -> str:
        """Return what to do if the network is no smaller than the layer that it would replace."""
        if isinstance(made, str) or not self._savers or made.weights < (dense := self._task.dense(made)):
            return ""
        saving = [one.title for one in self._task.families if self._savers.get(one.name) is not None]
        if not saving:
            text = self.tr("Nothing is saved here: the layer has only {0} numbers, and no family does with fewer.")
            return text.format(grouped(dense))
        if self._savers.get(made.template.name) is not None:
            return self.tr("This saves nothing; smaller ranks would.")
        return self.tr("This family saves nothing here; {0} would.").format(saving[0])

    def _try(self, made: Made) -> str:
        """Show a network, in the document too if that is possible; return why it is not."""
        self._picture.show_diagram(next(iter(made.drawn.values())))
        self._savings.show_parameters(made.weights, self._task.dense(made), more_to_come=len(made.drawn) == 1)
        objection = translated(self._task.objection(made))
        if objection:
            return objection
        try:
            number = self._task.shown(made)
            self._document.try_out(self._task.edit(made, self.mode))
        except DocumentError as error:
            return reason_of_error(error)
        self._document.show(number)
        return ""

    def _follow_figures(self) -> None:
        figures = self._analysis.figures
        if self._made is not None and self._analysis.current and figures and figures.layer:
            self._savings.show_comparison(figures.layer.comparison)


def savers(task: Task) -> dict[str, Arguments | None]:
    """Return for each family the ranks with which it is smaller than the layer that it replaces; None if it never is.

    There are none if no layer is replaced.
    """
    found: dict[str, Arguments | None] = {}
    for template in task.families if task.fixed else ():
        known = known_arguments(template, task.widths)
        made = made_of(template, known)
        found[template.name] = None if isinstance(made, str) else ranks_that_save(template, known, task.dense(made))
    return found


class SavingsView(QWidget):
    """A big figure at once, and bars as soon as they are counted."""

    def __init__(self, theme: Theme) -> None:
        """Show nothing yet."""
        super().__init__()
        self._headline = Headline()
        self._rows = {one.name: RowWidget(one, theme) for one in QUANTITIES[:3]}
        self._legend = Legend(theme)
        in_column(self._headline, self._legend, *self._rows.values(), of=self, margins=0, spacing=8)

    def show_parameters(self, network: int, twin: int, *, more_to_come: bool) -> None:
        """Show both numbers of parameters; later figures are greyed out, or hidden if none will come."""
        row = Row(QUANTITIES[0], network, twin)
        self._headline.show_row(row)
        self._legend.show_row(row, self.tr("dense"))
        self._rows[QUANTITIES[0].name].show_row(row, self.tr("dense"))
        for other in list(self._rows.values())[1:]:
            other.setVisible(more_to_come)
            other.set_stale(True)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show the figures that were counted."""
        for row in rows_of(comparison)[1:3]:
            widget = self._rows[row.quantity.name]
            widget.show_row(row, self.tr("dense"))
            widget.set_stale(False)
