"""The request to cut trained cores down."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Truncate:
    """Cut the trained cores at a bond down to a smaller dimension; the answer is ``Truncated``, or ``Failed``.

    The cores that come out are written as a Keras model of the smaller design; what was trained stays as it is.
    """

    kind: ClassVar[str] = "truncate"

    design: str
    """The text of a ``.tnd`` file: what was trained."""
    weights: str
    """The Keras model that came out of training."""
    network: int
    """The number of the network in the design."""
    bond: int
    dim: int
    """What the bond is to have."""
    target: str
    """The wish for the file that is written; where there is one already, the next free name is taken."""
