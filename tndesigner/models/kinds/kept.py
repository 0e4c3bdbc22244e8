"""A built-in layer of Keras that is kept as it is."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod
from typing import Any, ClassVar

from tndesigner.models.errors import ModelError
from tndesigner.models.keras_layers.arguments import KerasArguments
from tndesigner.models.keras_layers.doors import fixed_weights, require_plain, rule_of, use_of
from tndesigner.models.layer import JoiningLayer, Networks, Shape
from tndesigner.wording.lists import listed
from tndesigner.wording.text import Text, message_of

_HELD = ("layer", "backward_layer")
"""The arguments of a wrapper that hold a layer."""


@dataclass(frozen=True, kw_only=True)
class Kept(JoiningLayer):
    """A layer of ``keras.layers`` that no network replaces, such as batch normalisation.

    Raises:
        ModelError: if the class is not one that can be kept, or an argument is an object.
    """

    kind: ClassVar[str] = "kept"
    called: ClassVar[str] = "Kept"
    unchanging_fields: ClassVar[tuple[str, ...]] = ("class_name", "arguments", "weights", "causal")

    class_name: str
    """Its class in ``keras.layers``; one of those in ``keras_layers.wrappers``."""
    arguments: KerasArguments
    """What it is made with, besides its name."""
    weights: tuple[tuple[int, ...], ...] = ()
    """The shapes of its weights, in Keras's order."""
    causal: bool = False
    """Whether each place of its sequence sees earlier places only; for layers of attention."""

    def __post_init__(self) -> None:
        """Refuse what could be code."""
        require_plain(self.class_name, self.arguments)

    def joined_shape(self, shapes: tuple[Shape, ...], networks: Networks) -> Shape:
        """Return what the rule of the class says."""
        rule = rule_of(self.class_name)
        if len(shapes) not in rule.inputs:
            complaint = "layer {0!r} ({1}) takes {2} inputs, but gets {3}"
            counts = listed(map(str, rule.inputs), "{0} or {1}")
            raise ModelError(complaint, self.title, self.class_name, counts, len(shapes))
        try:
            return rule.shape(use_of(self.arguments, shapes))
        except (ArithmeticError, LookupError, TypeError, ValueError) as error:
            why = message_of(error) if type(error) is ValueError else Text("one of its arguments is missing or wrong")
            complaint = "layer {0!r} ({1}) cannot take {2}: {3}"
            raise ModelError(complaint, self.title, self.class_name, shapes[0], why) from error

    def joined_flops(self, shapes: tuple[Shape, ...], result: Shape) -> int:
        """Count products of matrices."""
        return rule_of(self.class_name).flops(use_of(self.arguments, shapes, self.weights), result)

    def parameters(self, shape: Shape, networks: Networks) -> int:
        """Count the trained weights."""
        return sum(map(prod, self.trained_weights))

    def biases(self, shape: Shape, networks: Networks) -> int:
        """Count those of the trained weights that are no matrices."""
        return sum(prod(one) for one in self.trained_weights if len(one) < 2)

    @property
    def config(self) -> dict[str, Any]:
        """The arguments as ``from_config`` takes them: a layer in a wrapper says where its class is."""
        entries = dict(self.arguments.entries)
        for key in _HELD:
            if key in entries:
                entries[key] = {"module": "keras.layers", "registered_name": None, **entries[key]}
        return entries

    @property
    def trained_weights(self) -> tuple[tuple[int, ...], ...]:
        """The shapes of the weights that training changes."""
        if not self.arguments.entries.get("trainable", True):
            return ()
        return self.weights[: len(self.weights) - fixed_weights(self.class_name, self.arguments)]

    @property
    def takes_one_by_one(self) -> bool:
        """Whether Keras takes several inputs one by one, rather than as a list."""
        return rule_of(self.class_name).spread

    def details(self) -> Iterator[str]:
        """Yield the class, and whether it is causal."""
        yield self.class_name
        if self.causal:
            yield "causal"
