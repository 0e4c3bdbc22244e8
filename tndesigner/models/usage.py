"""How a network is used: what its input holds, and thus what the legs of the input mean."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AsDense:
    """The input is the last axis of the data, reshaped into the legs."""


@dataclass(frozen=True, slots=True)
class AsEmbedding:
    """The input is a token: its legs are the digits of the token's number, the last leg changing fastest.

    The token stands for the row of zeros with a single one that a dense layer would take; summing over it takes a
    slice of each core that has a digit, so the table of all tokens is never built.
    """


@dataclass(frozen=True, slots=True)
class AsConvolution:
    """The input is a patch of a picture: its first two legs are the rows and columns of the kernel, the rest channels.

    As in ``keras.layers.Conv2D`` with channels last.
    """

    strides: tuple[int, int] = (1, 1)
    padding: str = "valid"
    dilation: tuple[int, int] = (1, 1)


Usage = AsDense | AsEmbedding | AsConvolution

DENSE = AsDense()
