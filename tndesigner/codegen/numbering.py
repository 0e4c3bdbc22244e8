"""Numbers the legs of a network for ``ncon``: each index is on two tensors, or on one and the result.

A copy tensor has no array here. Its index runs through its tensors in a row instead: each tensor between the
first and the last gets the index twice, on the diagonal of a larger array.
"""

from dataclasses import dataclass

from tndesigner.codegen.subject import Subject
from tndesigner.planning import BATCH, OperandKind
from tndesigner.planning.equation import Label
from tndesigner.planning.plan import Pair
from tndesigner.planning.strategies.search import search_pairs

MOST_AXES = 6
"""Axes up to which TensorFlow takes a trace."""


@dataclass(slots=True)
class Part:
    """A tensor by the text that gives it, with an index for each axis."""

    name: str
    text: str
    labels: list[Label]
    data: bool = False


class Numbering:
    """The tensors that ``ncon`` gets, and the numbers of their legs."""

    def __init__(self, subject: Subject) -> None:
        """Number the legs of what is exported."""
        self._equation = subject.equation
        self._sizes = {**subject.equation.sizes, BATCH: subject.candidate.plan.batch}
        self.parts = _parts(subject)
        before = [tuple(part.labels) for part in self.parts]
        traces = [label for label in subject.equation.sizes if self._is_trace(label)]
        for label in subject.equation.sizes:
            if label not in traces:
                self._spread_repeats(label)
                self._close_or_chain(label)
        for label in traces:
            if max(len(part.labels) for part in self.parts if label in part.labels) > MOST_AXES:
                self._spread_repeats(label)
        same = before == [tuple(part.labels) for part in self.parts] and len(subject.widths) == 1
        self._pairs = subject.candidate.plan.pairs if same else self._search()

    def structure(self) -> list[list[int]]:
        """Return the legs of each part as ``ncon`` wants them.

        Positive numbers are summed, in the order in which they are best contracted; negative ones are the
        result, -1 the batch.
        """
        output = self._equation.output
        summed = self._order()
        number = {label: place for place, label in enumerate(summed, start=1)}
        number |= {label: -place for place, label in enumerate(output, start=1)}
        return [[number[label] for label in part.labels] for part in self.parts]

    def _is_trace(self, label: Label) -> bool:
        """Tell whether a core has both ends of an index, which ``ncon`` knows as a trace."""
        holders = [part for part in self.parts for one in part.labels if one == label]
        alone = len(holders) == 2 and holders[0] is holders[1]
        return alone and not self._is_open(label) and not holders[0].data

    def _fresh(self, like: Label) -> Label:
        label = len(self._sizes)
        self._sizes[label] = self._sizes[like]
        return label

    def _spread_repeats(self, label: Label) -> None:
        """Give an index only once to each part, joined to its other axes by unit matrices."""
        for part in list(self.parts):
            for axis in [axis for axis, one in enumerate(part.labels) if one == label][1:]:
                part.labels[axis] = self._fresh(label)
                self._add("eye", f"ops.eye({self._sizes[label]}, dtype=self.compute_dtype)", label, part.labels[axis])

    def _close_or_chain(self, label: Label) -> None:
        """See that an index has two ends."""
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
        return label in self._equation.output

    def _add(self, name: str, text: str, *labels: Label) -> None:
        self.parts.append(Part(name, text, list(labels)))

    def _search(self) -> tuple[Pair, ...]:
        terms = [tuple(one for one in part.labels if part.labels.count(one) == 1) for part in self.parts]
        return search_pairs(terms, self._equation.output, self._sizes)

    def _order(self) -> list[Label]:
        """Return the summed indices, traces first, then in the order of the pairs."""
        terms = [set(part.labels) for part in self.parts]
        order = [label for part in self.parts for label in dict.fromkeys(part.labels) if part.labels.count(label) > 1]
        for first, second in self._pairs:
            shared = terms[first] & terms[second]
            order += [label for label in sorted(shared) if not self._is_open(label)]
            terms.append(terms[first] ^ terms[second])
        return order


def _parts(subject: Subject) -> list[Part]:
    """Return the operands as parts; several inputs become one that has the legs of all."""
    data = [operand for operand in subject.equation.operands if operand.kind is OperandKind.INPUT]
    name = subject.variables[data[0].tensor] if len(data) == 1 else "data"
    parts = [Part(name, name, [BATCH, *(label for one in data for label in one.labels[1:])], data=True)]
    for operand in subject.equation.operands:
        if operand.kind is OperandKind.CORE:
            attribute = f"self.{subject.attributes[operand.tensor]}"
            parts.append(Part(subject.variables[operand.tensor], attribute, list(operand.labels)))
        elif operand.kind is OperandKind.IDENTITY:
            dim = subject.equation.sizes[operand.labels[0]]
            parts.append(Part("eye", f"ops.eye({dim}, dtype=self.compute_dtype)", list(operand.labels)))
    return parts
