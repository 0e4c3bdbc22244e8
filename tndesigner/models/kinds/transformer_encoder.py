"""A block of a Transformer, whose matrices may be networks."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from tndesigner.models.kinds.attention import AttentionLayer
from tndesigner.models.kinds.normalising import LayerNormalization
from tndesigner.models.kinds.projections import Projection
from tndesigner.models.layer import Networks, Shape


@dataclass(frozen=True, kw_only=True)
class TransformerEncoder(AttentionLayer):
    """Attention, then a feed-forward of two matrices, each normalised before and added to what came in.

    ::

        x ─┬─ normalise ─ attention ─ + ─┬─ normalise ─ expand ─ contract ─ + ─ y
           └──────────────────────────┘  └────────────────────────────────┘

    As in Xiong et al. (2020), "On Layer Normalization in the Transformer Architecture", figure 1 (b).
    """

    kind: ClassVar[str] = "transformer_encoder"
    stands_for: ClassVar[str] = "transformer_encoder"
    network_fields: ClassVar[tuple[str, ...]] = ("query", "key", "value", "output", "expand", "contract")

    hidden: int
    """Numbers between the two matrices of the feed-forward."""
    activation: str = "relu"
    query: int | None = None
    key: int | None = None
    value: int | None = None
    output: int | None = None
    expand: int | None = None
    contract: int | None = None

    def projections(self, width: int) -> tuple[Projection, ...]:
        """Return query, key, value, output, expand and contract."""
        return (
            *AttentionLayer.projections(self, width),
            replace(self.projection("expand", width, self.hidden), activation=self.activation),
            self.projection("contract", self.hidden, width),
        )

    def parameters(self, shape: Shape, networks: Networks) -> int:
        """Count all projections and both normalisations."""
        return AttentionLayer.parameters(self, shape, networks) + 2 * LayerNormalization().parameters(shape, networks)

    def template_arguments(self, shape: Shape) -> Mapping[str, object]:
        """Return the width of the feed-forward, too."""
        return {**AttentionLayer.template_arguments(self, shape), "hidden": self.hidden}

    def twin(self, shape: Shape, networks: Networks) -> "TransformerEncoder":
        """Return the block with dense matrices."""
        dense: dict[str, Any] = dict.fromkeys(self.network_fields)
        return replace(self, **dense)
