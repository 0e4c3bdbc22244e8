"""Numbers the legs of a network for ``ncon``: each index is on two tensors, or on one and the result.

A copy tensor has no array here. Its index runs through its tensors in a chain instead: each tensor between the
first and the last has the index twice, on the diagonal of a larger array.
"""

from dataclasses import dataclass

from tndesigner.codegen.subject import Subject
from tndesigner.planning.equation import BATCH, Equation, Label, OperandKind, equation_of
from tndesigner.planning.plan import Pair
from tndesigner.planning.strategies.search import search_pairs

MOST_AXES = 6
"""The largest number of axes for which TensorFlow computes a trace."""


@dataclass(slots=True)
class Part:
    """The expression for a tensor, with an index for each axis."""

    name: str
    text: str
    labels: list[Label]
    data: bool = False


class Numbering:
    """The tensors for ``ncon``, and the numbers of their legs.

    The first is the data, unless the kernel is built from the cores alone.
    """

    def __init__(self, subject: Subject, *, kernel: bool = False) -> None:
        """Number the legs of the exported network, or of the kernel of its cores: its input, then its outputs."""
        equation = equation_of(subject.network) if kernel else subject.equation
        self._sizes = {**equation.sizes, BATCH: subject.ranges.candidate.plan.batch}
        self.parts = [] if kernel else [_data_part(subject)]
        self.parts += _core_parts(subject, equation)
        self._output = self._open_input(equation) if kernel else equation.output
        before = [tuple(part.labels) for part in self.parts]
        traces = [label for label in equation.sizes if self._is_trace(label)]
        for label in equation.sizes:
            if label not in traces:
                self._spread_repeats(label)
                self._close_or_chain(label)
        for label in traces:
            if max(len(part.labels) for part in self.parts if label in part.labels) > MOST_AXES:
                self._spread_repeats(label)
        same = not kernel and before == [tuple(part.labels) for part in self.parts] and len(subject.widths) == 1
        self._pairs = subject.ranges.candidate.plan.pairs if same else self._search()

    def structure(self) -> list[list[int]]:
        """Return the legs of each part in the format of ``ncon``.

        Positive numbers are summed, in the order in which they are best contracted; negative ones are the
        result. With data, -1 is the batch.
        """
        summed = self._order()
        number = {label: place for place, label in enumerate(summed, start=1)}
        number |= {label: -place for place, label in enumerate(self._output, start=1)}
        return [[number[label] for label in part.labels] for part in self.parts]

    def _open_input(self, equation: Equation) -> tuple[Label, ...]:
        """Return the indices of a kernel; input indices without a core, or that are also outputs, get a unit matrix."""
        held = {label for part in self.parts for label in part.labels}
        rows: list[Label] = []
        for label in equation.inputs[0].labels[1:]:
            passes = label not in held or label in (*rows, *equation.output)
            rows.append(self._fresh(label) if passes else label)
            if passes:
                self._add("eye", f"ops.eye({self._sizes[label]}, dtype=self.compute_dtype)", rows[-1], label)
        return (*rows, *equation.output[1:])

    def _is_trace(self, label: Label) -> bool:
        """Tell whether a core has both ends of an index, which is a trace for ``ncon``."""
        holders = [part for part in self.parts for one in part.labels if one == label]
        alone = len(holders) == 2 and holders[0] is holders[1]
        return alone and not self._is_open(label) and not holders[0].data

    def _fresh(self, like: Label) -> Label:
        label = len(self._sizes)
        self._sizes[label] = self._sizes[like]
        return label

    def _spread_repeats(self, label: Label) -> None:
        """Keep an index only once in each part, and join its other axes by unit matrices."""
        for part in list(self.parts):
            for axis in [axis for axis, one in enumerate(part.labels) if one == label][1:]:
                part.labels[axis] = self._fresh(label)
                self._add("eye", f"ops.eye({self._sizes[label]}, dtype=self.compute_dtype)", label, part.labels[axis])

    def _close_or_chain(self, label: Label) -> None:
        """Make sure that an index has two ends."""
        holders = [part for part in self.parts if label in part.labels]
        holders.sort(key=lambda part: not part.data)
        ends = sum(part.labels.count(label) for part in holders) + self._is_open(label)
        if ends == 1 and holders:
            self._add("ones", f"ops.ones(({self._sizes[label]},), dtype=self.compute_dtype)", label)
        if ends <= 2:
            return
        before: Label | None = None
        for part in holders:
            axis = part.labels.index(label)
            last = part is holders[-1] and not self._is_open(label)
            after = label if part is holders[-1] else self._fresh(label)
            if before is None:
                part.labels[axis] = after
            elif last:
                part.labels[axis] = before
            else:
                part.text = f"diagonal({part.text}, {axis})"
                part.labels[axis] = before
                part.labels.append(after)
            before = after

    def _is_open(self, label: Label) -> bool:
        return label in self._output

    def _add(self, name: str, text: str, *labels: Label) -> None:
        self.parts.append(Part(name, text, list(labels)))

    def _search(self) -> tuple[Pair, ...]:
        terms = [tuple(one for one in part.labels if part.labels.count(one) == 1) for part in self.parts]
        return search_pairs(terms, self._output, self._sizes)

    def _order(self) -> list[Label]:
        """Return the summed indices, traces first, then in the order of the pairs."""
        terms = [set(part.labels) for part in self.parts]
        order = [label for part in self.parts for label in dict.fromkeys(part.labels) if part.labels.count(label) > 1]
        for first, second in self._pairs:
            shared = terms[first] & terms[second]
            order += [label for label in sorted(shared) if not self._is_open(label)]
            terms.append(terms[first] ^ terms[second])
        return order


def _data_part(subject: Subject) -> Part:
    """Return the data; several inputs become one part with the legs of all."""
    data = [operand for operand in subject.equation.operands if operand.kind is OperandKind.INPUT]
    name = subject.variables[data[0].tensor] if len(data) == 1 else "data"
    return Part(name, name, [BATCH, *(label for one in data for label in one.labels[1:])], data=True)


def _core_parts(subject: Subject, equation: Equation) -> list[Part]:
    """Return the cores, and the constants that the network needs."""
    parts = []
    for operand in equation.operands:
        if operand.kind is OperandKind.CORE:
            attribute = f"self.{subject.attributes[operand.tensor]}"
            parts.append(Part(subject.variables[operand.tensor], attribute, list(operand.labels)))
        elif operand.kind is OperandKind.IDENTITY:
            dim = equation.sizes[operand.labels[0]]
            parts.append(Part("eye", f"ops.eye({dim}, dtype=self.compute_dtype)", list(operand.labels)))
    return parts
