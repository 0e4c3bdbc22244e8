"""What another program writes: operands whose axes have labels, and the labels that are kept."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from numpy.typing import ArrayLike

from tndesigner.importing.errors import ImportingError
from tndesigner.network.indices import LARGEST_DIM, is_possible
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

Label = str
"""The name of an index; axes with one label are joined."""


@dataclass(frozen=True, slots=True)
class Operand:
    """A tensor: a name, a label for each axis, and the dimensions where they are known."""

    name: str
    labels: tuple[Label, ...]
    dims: tuple[int | None, ...]
    values: ArrayLike | None = field(default=None, compare=False)
    """Its numbers, if it came with some."""
    is_copy: bool = False
    """Whether it is not an array but a copy tensor, which joins its labels to one index."""

    @property
    def title(self) -> str:
        """Its name, or its term in an einsum string, where it has none but a number."""
        return "".join(self.labels) if self.name.isdigit() else self.name


@dataclass(frozen=True, slots=True)
class Contraction:
    """A sum of products: labels that are not kept are summed over."""

    operands: tuple[Operand, ...]
    result: tuple[Label, ...]
    """The labels that are kept, in order."""
    name: str = "network"
    is_code: bool = True
    """Whether it is code, in which an index may count examples, and not a drawing or an object of a library."""

    def uses(self) -> Counter[Label]:
        """Return how many axes of operands have each label."""
        return Counter(label for operand in self.operands for label in operand.labels)

    def result_dims(self) -> tuple[int | None, ...]:
        """Return the dimensions of the result, None where no operand says one."""
        sized = {
            label: dim
            for operand in self.operands
            for label, dim in zip(operand.labels, operand.dims, strict=True)
            if dim is not None
        }
        return tuple(sized.get(label) for label in self.result)

    def unsized(self, *, batch: Collection[Label] = ()) -> tuple[Label, ...]:
        """Return the labels whose dimension no operand says, without those of the batch, which need none."""
        sized = {
            label
            for operand in self.operands
            for label, dim in zip(operand.labels, operand.dims, strict=True)
            if dim is not None
        }
        return tuple(label for label in self.uses() if label not in sized and label not in batch)

    def sizes(self, given: Mapping[Label, int], *, batch: Collection[Label] = ()) -> dict[Label, int]:
        """Return the dimension of each label but the batch.

        Args:
            given: dimensions that somebody has typed.
            batch: the labels that count examples, which need none.

        Raises:
            ImportingError: if two places disagree, or nothing says what a dimension is.
        """
        known: dict[Label, tuple[int, str]] = {}
        for label, size, where in self._mentioned(given):
            if not is_possible(size):
                raise ImportingError(
                    Text(
                        "index {0} has dimension {1} {2}; it must be from 1 to {3}",
                        quoted(label),
                        size,
                        where,
                        LARGEST_DIM,
                    )
                )
            before, place = known.setdefault(label, (size, where))
            if before != size:
                raise ImportingError(
                    Text("index {0} has dimension {1} {2}, but {3} {4}", *(quoted(label), before, place, size, where))
                )
        if missing := [label for label in self.unsized(batch=batch) if label not in known]:
            example = ",".join(f"{label}=32" for label in missing[:3])
            one = "nothing says the dimension of {0}; give the dimension, as in --sizes {1}"
            many = "nothing says the dimensions of {0}; give the dimensions, as in --sizes {1}"
            asked = Text(one if len(missing) == 1 else many, listed(missing, most=6), example)
            raise ImportingError(asked)
        return {label: size for label, (size, _) in known.items()}

    def _mentioned(self, given: Mapping[Label, int]) -> Iterator[tuple[Label, int, str]]:
        uses = self.uses()
        for label, size in given.items():
            if label not in uses:
                raise ImportingError(Text("there is no index {0}; there are {1}", quoted(label), listed(uses, most=8)))
            yield label, size, Text("as it was given")
        for operand in self.operands:
            for label, dim in zip(operand.labels, operand.dims, strict=True):
                if dim is not None:
                    yield label, dim, Text("in {0}", quoted(operand.name))
