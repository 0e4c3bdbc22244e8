"""What a stack must know about the data that it learns from, as plain values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Data:
    """The examples and answers of a dataset."""

    dataset: str
    input_shape: tuple[int, ...]
    """The shape of one example."""
    output_size: int
    """How many numbers answer one example, or one place in a sequence."""
    activation: str
    """Of the layer that gives the answer."""
    vocabulary_size: int | None = None
    """How many tokens there are; None for numbers."""
    are_pictures: bool = False
    answers_each_place: bool = False
    """Whether each place in a sequence has its own answer."""
