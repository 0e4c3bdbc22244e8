"""The Keras layer of a network that stands for an embedding."""

from collections.abc import Mapping
from math import prod
from typing import Any

import keras
from keras import ops

from tndesigner.layers.drawn_network import DrawnNetwork
from tndesigner.layers.errors import LayerError
from tndesigner.layers.interpreter import Tensor, run_program
from tndesigner.models import Shape
from tndesigner.models.usage import AsEmbedding
from tndesigner.network import Network
from tndesigner.wording.text import Text

LARGEST_TABLE = 2**17
"""The largest vocabulary that has a row for each token in the table that checks them; that is half a megabyte."""


@keras.saving.register_keras_serializable(package="tndesigner")
class EmbeddingNetwork(DrawnNetwork):
    """A drawn network as an embedding: the digits of a token select slices of the cores.

    ::

           f1  f2          token = v1·(length of v2) + v2
           |   |           tokens: (batch, ...) whole numbers
        v1-a---b-v2        y: (batch, ..., f1*f2)

    It replaces ``keras.layers.Embedding`` (Khrulkov et al. 2020, "Tensorized Embedding Layers", section 3.2), and
    builds the table only for so many tokens that this is the fastest way. The legs of the input may have room for more
    tokens than the vocabulary has.
    """

    weights_start = "embeddings"

    def __init__(
        self,
        network: Network | Mapping[str, Any],
        *,
        vocabulary: int | None = None,
        mask_zero: bool = False,
        **kwargs: Any,
    ) -> None:
        """Plan the network; the arguments are those of ``DrawnNetwork``, and two of ``keras.layers.Embedding``.

        Args:
            network: the drawing, or its record.
            vocabulary: the number of tokens; as many as the legs of the input have room for if None.
            mask_zero: whether token 0 fills up sequences and is masked.
            **kwargs: the other arguments of ``DrawnNetwork``.

        Raises:
            LayerError: if the legs of the input have room for fewer tokens than the vocabulary has.
        """
        super().__init__(network, **{"use_bias": False, **kwargs})
        rows = prod(self.network.inputs[0].shape)
        self.autocast = False  # tokens in numbers of a lower precision would be other tokens
        self.vocabulary, self.mask_zero = rows if vocabulary is None else vocabulary, mask_zero
        self.supports_masking = mask_zero
        if rows < self.vocabulary:
            raise LayerError(
                Text(
                    "{0!r} has room for {1} tokens, but the vocabulary has {2}; make a leg of its input larger",
                    self.network.name,
                    rows,
                    self.vocabulary,
                )
            )

    @property
    def usage(self) -> AsEmbedding:
        """How the network is used."""
        return AsEmbedding()

    def call(self, inputs: Any) -> Tensor:
        """Return the vectors (batch, ..., features) of tokens of shape (batch, ...)."""
        lead = ops.shape(inputs)
        data, cores = [ops.reshape(self._numbers(ops.cast(inputs, "int32")), (-1,))], self.cores_by_id
        result = self.evaluate(lead, lambda program: run_program(program, data, cores))
        # Keras's matmul makes float32 of float64 on PyTorch.
        return self._finish(ops.cast(ops.reshape(result, (*lead, self.units)), self.compute_dtype))

    def _numbers(self, tokens: Tensor) -> Tensor:
        """Return tokens counted from 0; one outside of the vocabulary becomes a number that no core has a slice for.

        Looking it up does what the backend does: it raises an error, or gives zero or NaN. An error tells the
        vocabulary, unless that is large, because tokens are looked up in a table of ones first. The table is filled
        from the data, so that no exported model holds it.
        """
        number = ops.mod(tokens, self.vocabulary)
        is_known = ops.equal(tokens, ops.clip(tokens, -self.vocabulary, self.vocabulary - 1))
        if self.vocabulary <= LARGEST_TABLE:
            ones = ops.broadcast_to(ops.cast(ops.any(is_known), "int32"), (self.vocabulary,))
            number = number * ops.take(ones, tokens, axis=0)
        return ops.where(is_known, number, prod(self.network.inputs[0].shape))

    def compute_mask(self, inputs: Any, mask: Any = None) -> Any:
        """Mask token 0 if it fills up sequences."""
        return ops.not_equal(inputs, 0) if self.mask_zero else None

    def compute_output_shape(self, input_shape: Any) -> Shape:
        """Add an axis for the features."""
        return (*input_shape, self.units)

    def get_config(self) -> dict[str, Any]:
        """Return the arguments to recreate the layer."""
        return {**super().get_config(), "vocabulary": self.vocabulary, "mask_zero": self.mask_zero}
