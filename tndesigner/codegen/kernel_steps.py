"""Writes the plain reconstruction that an exported layer is compared with: einsums of two arrays at a time."""

from dataclasses import dataclass
from math import prod
from string import ascii_letters

from tndesigner.codegen.frame import kernel_size
from tndesigner.codegen.layout import call, lines_of
from tndesigner.codegen.names import Names
from tndesigner.codegen.subject import LOCALS, Subject
from tndesigner.codegen.text import literal
from tndesigner.models.usage import DENSE, AsConvolution, AsDense, AsEmbedding
from tndesigner.planning.equation import BATCH, Label, Operand, OperandKind, equation_of
from tndesigner.planning.strategies.search import search_pairs

LARGEST_KERNEL = 2**22
"""The largest dense kernel to build, in elements; above, the data is contracted with the cores instead."""


_DESCRIPTIONS = {
    AsDense: "data times the dense kernel",
    AsEmbedding: "rows of the table",
    AsConvolution: "convolution with the kernel",
}
"""How each use of a kernel is described."""


@dataclass(frozen=True, slots=True)
class Term:
    """The expression for an array, and its indices without those of length 1."""

    text: str
    labels: tuple[Label, ...]


def reconstruction(subject: Subject, function: str = "reference") -> list[str]:
    """Return the lines of a function that computes the network's result with numpy alone, from data and weights."""
    variables = subject.variables
    data = ["inputs", *subject.kernels] if subject.attending else [variables[one.id] for one in subject.network.inputs]
    names = [*data, *(variables[core.id] for core in subject.network.cores)]
    small = len(subject.widths) == 1 and subject.widths[0] * subject.units <= LARGEST_KERNEL
    dense = small or subject.usage != DENSE
    description = f"{_DESCRIPTIONS[type(subject.usage)]} of the cores" if dense else "einsum of data and cores"
    return [
        *lines_of("def ", call(function, *names), ":"),
        f'    """Return the layer\'s result without bias: {description}."""',
        *(_dense(subject) if dense else _direct(subject)),
    ]


def _dense(subject: Subject) -> list[str]:
    """Contract the cores to the kernel, then use the kernel as the layer does."""
    equation = equation_of(subject.network)
    operand = equation.inputs[0]
    terms = [_term(subject, one) for one in equation.operands if one.kind is not OperandKind.INPUT]
    sizes = dict(equation.sizes)
    held = {label for term in terms for label in term.labels}
    result: list[Label] = []
    for label in _long(subject, operand.labels[1:]):
        if label in held and label not in (*result, *equation.output):
            result.append(label)
            continue
        result.append(len(sizes) + 1)
        sizes[result[-1]] = sizes[label]
        terms.append(Term(f"np.eye({sizes[label]})", (result[-1], label)))
    result += _long(subject, equation.output[1:])
    data = subject.variables[operand.tensor]
    return [
        *_einsums(subject, "kernel = ", terms, tuple(result), sizes),
        f"    return {_used(subject, data)}",
    ]


def _used(subject: Subject, data: str) -> str:
    """Write the expression in which a layer uses its kernel."""
    shape = (subject.widths[0], subject.units)
    match subject.usage:
        case AsEmbedding():
            return f"kernel.reshape{shape}[{data}]"
        case AsConvolution():
            window = kernel_size(subject)
            return f"convolution({data}, kernel.reshape{(*window, shape[0] // prod(window), shape[1])})"
        case _:
            part = f"[:{subject.taken[0]}, :{subject.given}]" if subject.takes or subject.gives else ""
            return f"{data} @ kernel.reshape{shape}{part}"


def _direct(subject: Subject) -> list[str]:
    """Contract the data with the cores."""
    equation = subject.equation
    terms = [_term(subject, operand) for operand in equation.operands]
    result = _long(subject, equation.output)
    sizes = {**equation.sizes, BATCH: 1}
    shape = (-1, subject.length, subject.units) if subject.attending else (-1, subject.units)
    data = subject.variables[equation.inputs[0].tensor]
    return [
        *([f"    {data} = np.pad({data}, [(0, 0), (0, {subject.zeros})])"] if subject.zeros else []),
        *_einsums(subject, "result = ", terms, result, sizes),
        f"    return result.reshape{shape}{f'[:, :{subject.gives}]' if subject.gives else ''}",
    ]


def _term(subject: Subject, operand: Operand) -> Term:
    labels = _long(subject, operand.labels)
    if operand.kind is OperandKind.IDENTITY:
        return Term(f"np.eye({subject.equation.sizes[operand.labels[0]]})", operand.labels)
    name = subject.variables[operand.tensor]
    if operand.kind is OperandKind.INPUT:
        if subject.attending:
            place = [tensor.id for tensor in subject.network.inputs].index(operand.tensor)
            name = f"(inputs @ {[*subject.kernels][place]})"
        shape = ", ".join(str(size) for size in (-1, *(subject.equation.sizes[label] for label in labels[1:])))
        return Term(f"{name}.reshape({shape})", labels)
    return Term(name if labels == operand.labels else f"np.squeeze({name})", labels)


def _long(subject: Subject, labels: tuple[Label, ...]) -> tuple[Label, ...]:
    return tuple(label for label in labels if label == BATCH or subject.equation.sizes[label] != 1)


def _einsums(
    subject: Subject, target: str, terms: list[Term], result: tuple[Label, ...], sizes: dict[Label, int]
) -> list[str]:
    """Write the einsums that contract terms to a result, in an order with few FLOPs."""
    names = Names(*LOCALS, *subject.variables.values())
    todo: list[Term | None] = list(terms)
    distinct = [tuple(dict.fromkeys(term.labels)) for term in terms]
    pairs = search_pairs(distinct, result, sizes)
    lines: list[str] = []
    for step, pair in enumerate(pairs, start=1):
        both = [term for number in pair if (term := todo[number])]
        todo[pair[0]] = todo[pair[1]] = None
        if step == len(pairs):
            return [*lines, *_einsum(target, both, result)]
        kept = set(result).union(*(term.labels for term in todo if term))
        labels = tuple(dict.fromkeys(label for term in both for label in term.labels if label in kept))
        name = names.take(f"step{step}")
        lines += _einsum(f"{name} = ", both, labels)
        todo.append(Term(name, labels))
    return _einsum(target, terms, result)


def _einsum(target: str, terms: list[Term], result: tuple[Label, ...]) -> list[str]:
    letters: dict[Label, str] = {}
    for term in terms:
        for label in term.labels:
            letters.setdefault(label, ascii_letters[len(letters)])
    inside = ",".join("".join(letters[label] for label in term.labels) for term in terms)
    equation = f"{inside}->{''.join(letters[label] for label in result)}"
    arguments = [literal(equation), *(term.text for term in terms), "optimize=True"]
    return lines_of(target, call("np.einsum", *arguments), indent=4)
