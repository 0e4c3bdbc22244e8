"""The parameters of one family as a form."""

from collections.abc import Callable
from math import prod

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from tndesigner.gui.families.fields import CountField, FactorsField, NumbersField, ParameterField, RankField
from tndesigner.gui.families.titles import title_of
from tndesigner.gui.fields import Form, Refusals
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import label
from tndesigner.gui.translation import translate, translated
from tndesigner.models.family_choices import Arguments, consequence, factor_choices, is_rank, takes_cores, usual_cores
from tndesigner.network import NetworkError
from tndesigner.network.factorisation import LARGEST_WIDTH
from tndesigner.network.templates import Parameter, ParameterKind, Template, Value, read_arguments
from tndesigner.network.templates.arguments import CORES
from tndesigner.wording.numbers import grouped

MOST_CORES = 16
Limit = Callable[[Arguments, str], int]
"""Returns the largest value of a rank's slider, given the arguments and the name of the rank."""


class FamilyForm(QWidget):
    """Has fields for the open parameters; those that the layer determines are only shown."""

    changed = Signal()
    """The arguments changed."""

    def __init__(self, template: Template, known: Arguments, start: Arguments, limit: Limit) -> None:
        """Take the arguments that are fixed, the initial ones, and the limit of ranks."""
        super().__init__()
        self._template, self._known, self._limit = template, known, limit
        self._typed: Arguments = {CORES: str(usual_cores(template))} if takes_cores(template) else {}
        self._typed |= start
        self._fields: dict[str, ParameterField] = {}
        self.wrong = Refusals(self)
        """True if a field is invalid."""
        self.wrong.changed.connect(self.changed)
        form = Form()
        if takes_cores(template):
            self._add(form, CORES, self.tr("Cores"), CountField(self.tr("Cores"), MOST_CORES))
            self._fields[CORES].setToolTip(self.tr("Into how many factors each width is split, with a core for each"))
        for name in _open_widths(template, known):
            self._add(form, name, title_of(name), CountField(title_of(name), LARGEST_WIDTH))
            self._fields[name].setToolTip(self.tr("How many features there are, as the product of the factors below"))
        for one in template.parameters:
            title = title_of(one.name)
            if one.name in known:
                fact = label(_fixed(known[one.name]))
                fact.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                form.add(title, fact)
            else:
                self._add(form, one.name, title, _field(one, title))
                self._fields[one.name].setToolTip(translate(one.help))
        in_column(form, None, of=self, margins=0)
        self._show()

    @property
    def arguments(self) -> Arguments:
        """The arguments for the template."""
        grid = self._template.grid
        return {**self._known, **{name: text for name, text in self._typed.items() if name != CORES or not grid}}

    def show_reason(self, reason: str) -> bool:
        """Show a reason below the field whose name it begins with; return whether there is one."""
        field = next((field for name, field in self._fields.items() if reason.startswith(f"{name} ")), None)
        if field is not None:
            field.show_message(translated(reason))
        return field is not None

    def _add(self, form: Form, name: str, title: str, field: ParameterField) -> None:
        self._fields[name] = field
        shown_title = form.add(title, field)
        shown_title.setContentsMargins(0, 5, 0, 0)
        form.setAlignment(shown_title, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        field.changed.connect(lambda text: self._take(name, text))
        if isinstance(field, CountField):
            self.wrong.watch(field.box)

    def _take(self, name: str, text: str) -> None:
        for one in self._template.factor_lists:
            if name == CORES or name in (*self._template.grid, *one.widths):
                self._typed.pop(one.name, None)
        self._typed[name] = text
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        """Show the values of the arguments; if they contradict each other, the fields do not change."""
        for field in self._fields.values():
            field.show_message("")
        try:
            values = read_arguments(self._template, self.arguments)
        except NetworkError:
            return
        for one in self._template.parameters:
            if one.name in self._fields:
                self._show_value(one, values[one.name])
            width = self._fields.get(one.widths[0]) if len(one.widths) == 1 else None
            if isinstance(width, CountField):
                value = values.get(one.widths[0], values[one.name])
                width.box.set_number(prod(value) if isinstance(value, tuple) else value)
        cores = self._fields.get(CORES)
        if isinstance(cores, CountField):
            lists = [values[one.name] for one in self._template.factor_lists]
            cores.box.set_number(max(len(one) if isinstance(one, tuple) else 1 for one in lists))

    def _show_value(self, parameter: Parameter, value: Value) -> None:
        field = self._fields[parameter.name]
        numbers = value if isinstance(value, tuple) else (value,)
        match field:
            case FactorsField():
                width = self._width(parameter) or prod(numbers)
                field.show_factors(numbers, factor_choices(parameter, width, len(numbers)))
                field.show_message(translated(consequence(parameter, width, numbers)), "advice")
            case RankField():
                field.show_rank(",".join(map(str, numbers)), self._limit(self.arguments, parameter.name))
            case NumbersField():
                field.line.set_name(", ".join(map(str, numbers)))
            case CountField():
                field.box.set_number(numbers[0])
            case _:
                pass

    def _width(self, parameter: Parameter) -> int:
        """Return the width that factors must give; 0 if it is unknown."""
        widths = [self.arguments.get(name, "") for name in parameter.widths]
        return prod(map(int, widths)) if all(width.isdigit() for width in widths) and widths else 0


def _fixed(argument: str) -> str:
    return grouped(int(argument)) if argument.isdigit() else argument.replace(",", "×")


def _open_widths(template: Template, known: Arguments) -> tuple[str, ...]:
    """Return the widths that can replace factors, are not parameters themselves, and are not known."""
    names = [name for one in template.factor_lists for name in one.widths]
    taken = {one.name for one in template.parameters} | known.keys()
    return tuple(name for name in names if name not in taken)


def _field(parameter: Parameter, title: str) -> ParameterField:
    if is_rank(parameter):
        return RankField(title)
    match parameter.kind:
        case ParameterKind.FACTORS:
            return FactorsField(title)
        case ParameterKind.NUMBERS:
            return NumbersField(title)
        case _:
            return CountField(title, min(parameter.most, 2**31 - 1))
