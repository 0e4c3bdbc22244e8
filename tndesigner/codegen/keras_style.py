"""The exporter of a Keras layer that runs the same operations as the trained layer."""

from tndesigner.codegen.assembly import Assembly
from tndesigner.codegen.convolution_text import convolution_functions
from tndesigner.codegen.dialect import Dialect
from tndesigner.codegen.frame import frame_of
from tndesigner.codegen.initialisation_text import start_functions
from tndesigner.codegen.layer_file import LayerStyle, layer_file
from tndesigner.codegen.layout import Items, lines_of
from tndesigner.codegen.range_methods import choice_of_method, methods_of_ranges, range_functions
from tndesigner.codegen.statements import DATA, Printer
from tndesigner.codegen.subject import Subject
from tndesigner.models.usage import AsConvolution, AsEmbedding
from tndesigner.planning.equation import OperandKind

DIALECT = Dialect("ops", "self.compute_dtype")


def export_keras(exported: Subject | Assembly) -> str:
    """Return the text of a file with the layer and its self-test."""
    return layer_file(exported, _STYLE)


def _contraction(subject: Subject) -> list[str]:
    frame = frame_of(subject)
    if len(subject.ranges.ranges) == 1:
        printer = _printer(subject)
        lines = printer.lines()
        lines = [*_prepared(printer), *lines]
    else:
        lines = choice_of_method(subject)
    return [*frame.opening, *lines, *(_CAST if isinstance(subject.usage, AsEmbedding) else ())]


def _methods(subject: Subject) -> list[str]:
    """Write the methods that ``call`` needs: one for each program, or the one that does what needs cores alone."""
    if len(subject.ranges.ranges) == 1:
        return _preparation(subject)
    return methods_of_ranges(subject, _printer)


def _printer(subject: Subject) -> Printer:
    printer = Printer(subject, DIALECT, _operands(subject), indent=8)
    printer.lead, printer.again = frame_of(subject).lead, subject.again
    return printer


def _prepared(printer: Printer) -> list[str]:
    """Write the line of ``call`` that takes what was prepared."""
    if not printer.prepared:
        return []
    taken = " = self.prepare() if self.ready is None else self.ready"
    return lines_of("", Items("(", tuple(printer.prepared)), taken, indent=8)


def _preparation(subject: Subject) -> list[str]:
    """Write the method that does what needs the cores alone, for a network that is evaluated again and again."""
    printer = _printer(subject)
    printer.lines()
    if not printer.prepared:
        return []
    returned = lines_of("return ", Items("(", tuple(printer.prepared)), indent=8)
    return [*_PREPARE.splitlines(), *printer.preparing, *returned, ""]


_PREPARE = '''\
    ready = None
    """What ``prepare`` has returned, while a sequence is read; None at other times."""

    def prepare(self):
        """Compute what depends on the cores alone."""
'''


def _functions(subject: Subject) -> list[list[str]]:
    choosing = range_functions(subject)
    match subject.usage:
        case AsConvolution():
            return [*start_functions(subject), *choosing, *convolution_functions(subject.usage)]
        case AsEmbedding():
            return [*start_functions(subject), *choosing, _KNOWN_TOKENS.splitlines()]
        case _:
            return [*start_functions(subject), *choosing]


_CAST = (
    "        # On PyTorch, Keras's matmul makes float32 of float64.",
    "        result = ops.cast(result, self.compute_dtype)",
)
_KNOWN_TOKENS = '''\
def known_tokens(tokens, vocabulary, rows):
    """Return tokens counted from 0; one outside of the vocabulary becomes ``rows``.

    No core has a slice for that number, so the backend does what it does for a token
    outside of a table: it raises an error, or gives zero or NaN. An error tells the
    vocabulary, unless that is large, because tokens are looked up in a table of ones
    first. It is filled from the data, so that no model that is exported holds it.
    """
    tokens = ops.cast(tokens, "int32")
    number = ops.mod(tokens, vocabulary)
    known = ops.equal(tokens, ops.clip(tokens, -vocabulary, vocabulary - 1))
    if vocabulary <= 131072:
        ones = ops.broadcast_to(ops.cast(ops.any(known), "int32"), (vocabulary,))
        number = number * ops.take(ones, tokens, axis=0)
    return ops.where(known, number, rows)
'''


def _operands(subject: Subject) -> dict[int, str]:
    """Return the expressions for the data and the cores in the layer."""
    written = {}
    for value, operand in enumerate(subject.equation.operands):
        if operand.kind in DATA:
            written[value] = "inputs" if len(subject.widths) == 1 else subject.variables[operand.tensor]
        elif operand.kind is OperandKind.CORE:
            written[value] = f"self.{subject.attributes[operand.tensor]}"
    return written


_STYLE = LayerStyle(
    what="a Keras layer",
    needs="Needs Keras 3; run this file to check the layer.",
    imports=("import keras", "import numpy as np", "from keras import ops"),
    contraction=_contraction,
    functions=_functions,
    methods=_methods,
)
