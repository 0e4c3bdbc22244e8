"""Prints a program as statements: one assignment for each operation, with the indices of its result in a comment."""

from collections import Counter

from tndesigner.codegen.axes import Axes, axes_of_values
from tndesigner.codegen.dialect import Dialect
from tndesigner.codegen.layout import Expression, commented, indices_comment, lines_of, numbers
from tndesigner.codegen.names import Names
from tndesigner.codegen.subject import LOCALS, Subject
from tndesigner.planning.equation import OperandKind
from tndesigner.planning.program import Convolve, Digits, Operation, Reshape, Take, Value, sources

LONGEST_JOINED = 16
"""The longest name made from the names of contracted cores; a longer one becomes ``CORES``."""

CORES = "cores"
TABLE = "table"

DATA = (OperandKind.INPUT, OperandKind.TOKENS)
"""The operands that differ from example to example."""


class Printer:
    """Writes one program.

    A value keeps the name of its source: data stays ``x`` through all operations, and a core that is
    reshaped stays ``a``. Contracted cores get a new name.
    """

    lead: tuple[str, ...] = ("*lead",)
    """The leading axes of the result."""
    target = "result = "
    """What the last statement begins with."""
    again = False
    """Whether the statements that need no data are kept apart, in ``preparing``."""

    def __init__(self, subject: Subject, dialect: Dialect, operands: dict[Value, str], *, indent: int) -> None:
        """Start without lines; ``operands`` has the expressions for inputs and cores where they are first read."""
        self._subject, self._dialect, self._indent = subject, dialect, indent
        self._program = subject.ranges.candidate.program
        self._axes = axes_of_values(self._program)
        self._readers = Counter(source for operation in self._program.operations for source in sources(operation))
        self._names = Names(*LOCALS, *subject.variables.values())
        self._written = dict(operands)
        self._base: dict[Value, str] = {}
        self._members: list[frozenset[Value]] = []
        self._lines: list[str] = []
        self.preparing: list[str] = []
        """The statements that need no data, if they are kept apart."""
        self.prepared: dict[str, None] = {}
        """The variables that ``lines`` reads of them."""

    def lines(self) -> list[str]:
        """Return the statements; the last one gives the result, with the leading axes of the data."""
        program = self._program
        for value in range(len(program.equation.operands)):
            self._start(value)
        for value, operation in enumerate(program.operations, len(program.equation.operands)):
            read = sources(operation)
            self._note_prepared(read)
            self._members.append(frozenset[Value]().union(*(self._members[source] for source in read)))
            if value == program.result and isinstance(operation, Reshape):
                self._written[value] = self._written[operation.source]
            else:
                written = self._dialect.operation(operation, [self._written[source] for source in read])
                target = ", picture" if isinstance(operation, Convolve) else ""
                self._assign(value, self._name_of(operation, read, value), written, target)
        shape = numbers((*self.lead, self._subject.units))
        result = self._dialect.call("reshape", self._written[program.result], shape)
        return [*self._lines, *lines_of(self.target, result, indent=self._indent)]

    def _note_prepared(self, read: tuple[Value, ...]) -> None:
        """Note which variables an operation on data reads that need no data."""
        if self.again and any(map(self._has_data, read)):
            made = (str(self._written[one]) for one in read if not self._has_data(one))
            self.prepared |= {name: None for name in made if name.isidentifier()}

    def _has_data(self, value: Value) -> bool:
        operands = self._program.equation.operands
        return any(operands[member].kind in DATA for member in self._members[value])

    def _start(self, value: Value) -> None:
        """Merge the leading axes of an input, unless it is reshaped next anyway; or make a constant."""
        operand = self._program.equation.operands[value]
        self._members.append(frozenset({value}))
        if operand.tensor:
            self._base[value] = self._subject.variables[operand.tensor]
        if operand.kind is OperandKind.IDENTITY:
            unit_matrix = self._dialect.unit_matrix(self._program.equation.sizes[operand.labels[0]])
            self._assign(value, self._names.take("eye"), unit_matrix)
        elif operand.kind is OperandKind.INPUT and not self._is_reshaped_first(value):
            width = self._program.equation.width(self._program.values[value])
            flattened = self._dialect.call("reshape", self._written[value], numbers((-1, width)))
            self._assign(value, self._base[value], flattened)
        elif operand.kind is OperandKind.TOKENS:
            self._assign(value, self._base[value], self._dialect.call("reshape", self._written[value], numbers((-1,))))

    def _is_reshaped_first(self, value: Value) -> bool:
        readers = [operation for operation in self._program.operations if value in sources(operation)]
        return len(readers) == 1 and isinstance(readers[0], Reshape)

    def _assign(self, value: Value, name: str, expression: Expression, beside: str = "") -> None:
        self._written[value] = self._base[value] = name
        lines = lines_of(f"{name}{beside} = ", expression, indent=self._indent)
        kept = self.preparing if self.again and not self._has_data(value) else self._lines
        kept += commented(lines, self._comment(self._axes[value]), indent=self._indent)

    def _name_of(self, operation: Operation, read: tuple[Value, ...], value: Value) -> str:
        """Return the variable for a result: a slice keeps the name of its core, and its index gets a new name."""
        if isinstance(operation, Digits):
            return self._names.take("index")
        if isinstance(operation, Take) and self._base[read[0]] == TABLE:
            return "rows"
        return self._name(read[:1] if isinstance(operation, Take) else read, value)

    def _name(self, read: tuple[Value, ...], value: Value) -> str:
        """Return the variable for a result: that of its source or its data, or a new one for contracted cores."""
        operands = self._program.equation.operands
        data = [one for one in read if any(operands[member].kind in DATA for member in self._members[one])]
        heirs = data or read
        if len(heirs) == 1:
            name = self._base[heirs[0]]
            return name if self._readers[heirs[0]] == 1 else self._names.take(name)
        constants = [one for one, operand in enumerate(operands) if operand.kind not in DATA]
        if self._members[value].issuperset(constants) and not data:
            return TABLE if self._program.equation.digits else "kernel"
        joined = "_".join(self._base[one] for one in heirs)
        if len(joined) > LONGEST_JOINED or CORES in joined:
            joined = "data" if data else CORES
        return self._names.take(joined)

    def _comment(self, axes: Axes) -> str:
        names = self._subject.indices
        return indices_comment("*".join(names[label] for label in axis) or "1" for axis in axes)
