"""What every kind of layer in a model knows about itself."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from math import prod
from typing import Any, ClassVar

from tndesigner.models.data import Data
from tndesigner.models.errors import ModelError
from tndesigner.models.isometry import Isometry
from tndesigner.models.usage import DENSE, Usage
from tndesigner.network import Network
from tndesigner.wording.text import Text

Shape = tuple[int | None, ...]
"""The shape of one example, without the batch; None for an axis of any length."""

Networks = Mapping[int, Network]
"""The networks of a design by the number that layers refer to."""


@dataclass(frozen=True, kw_only=True)
class Layer(ABC):
    """One layer of a model, as a plain value; a kind of layer is a subclass."""

    kind: ClassVar[str]
    """The name of the kind in files."""
    keras_class: ClassVar[str] = ""
    """The class of ``keras.layers`` that it is, its fields being the arguments; empty for a layer of our own."""
    network_fields: ClassVar[tuple[str, ...]] = ()
    """The fields that hold the number of a network, or None."""
    alone: ClassVar[str] = "network"
    """The field of ``network_fields`` that holds a network given without a name."""
    rivals: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    """The fields of ``network_fields`` that hold no network if another one does."""
    stands_for: ClassVar[str] = ""
    """The kind of the ordinary layer that it replaces; empty for an ordinary layer."""
    called: ClassVar[str] = ""
    """The title of the kind; empty if it follows from its name in files."""
    width_field: ClassVar[str] = ""
    """The field with the width of the output."""
    shown_fields: ClassVar[tuple[str, ...]] = ()
    """The fields that a line about the layer shows, besides its activation."""
    unchanging_fields: ClassVar[tuple[str, ...]] = ()
    """The fields that a form does not offer for change."""
    takes_tokens: ClassVar[bool] = False
    example_axes: ClassVar[int | None] = None
    """How many axes an example has; None for any number."""
    default_dataset: ClassVar[str] = ""
    """The default dataset of a new design around a layer with networks."""

    name: str = ""

    @classmethod
    def kind_words(cls) -> Text:
        """Return the title of this kind of layer."""
        return Text(cls.called or cls.kind.replace("_", " ").capitalize())

    @property
    def title(self) -> str:
        """How messages name the layer."""
        return self.name or self.kind

    @abstractmethod
    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Return the output shape for an input shape.

        Raises:
            ModelError: if this layer cannot take that shape.
        """

    def joined_shape(self, shapes: tuple[Shape, ...], networks: Networks) -> Shape:
        """Return the output shape for the shapes of all inputs; most layers take exactly one.

        Raises:
            ModelError: if this layer cannot take those shapes, or that many.
        """
        if len(shapes) != 1:
            raise ModelError("layer {0!r} takes one input, but gets {1}", self.title, len(shapes))
        return self.output_shape(shapes[0], networks)

    def parameters(self, shape: Shape, networks: Networks) -> int:
        """Count the trainable numbers, given the shape of the first input."""
        return 0

    def biases(self, shape: Shape, networks: Networks) -> int:
        """Count those of the trainable numbers that are added, not multiplied."""
        return 0

    def flops(self, shape: Shape, networks: Networks) -> int:
        """Count the operations of one example's forward pass, 2*m*n*k a matrix product, without networks."""
        return 0

    @property
    def network_numbers(self) -> tuple[int, ...]:
        """The numbers of the networks that the layer uses, in the order of ``parts``."""
        numbers = (getattr(self, name) for name in self.network_fields)
        return tuple(number for number in numbers if number is not None)

    def evaluations(self, shape: Shape) -> int:
        """Return how often its networks are evaluated for one example: at each place in a sequence or picture."""
        return size(shape[:-1])

    def parts(self, shape: Shape, networks: Networks) -> "tuple[tuple[NetworkLayer, Shape], ...]":
        """Return the networks in the layer as separate layers, each with its input shape."""
        return ()

    def twin(self, shape: Shape, networks: Networks) -> "Layer":
        """Return the layer with each network replaced by what it stands for, given the input shape."""
        return self

    def details(self) -> Iterator[str]:
        """Yield what is worth saying about the values besides the width, in a few words each."""
        activation = getattr(self, "activation", "linear")
        if activation != "linear":
            yield activation

    def template_arguments(self, shape: Shape) -> Mapping[str, object]:
        """Return the parameters of templates that follow from an ordinary layer, given its input shape."""
        return {}

    def starting_shape(self, networks: Networks) -> Shape:
        """Return an input shape that suits a layer with networks if it is alone in the stack."""
        return ()

    def stack(self, networks: Networks, data: Data) -> Iterator["Layer"]:
        """Yield a layer with networks, and the ordinary layers before and after it that make it fit the data.

        Raises:
            ModelError: if such a layer cannot learn from such data.
        """
        yield self


@dataclass(frozen=True, kw_only=True)
class JoiningLayer(Layer):
    """The base class of layers that take several inputs."""

    @abstractmethod
    def joined_shape(self, shapes: tuple[Shape, ...], networks: Networks) -> Shape:
        """Return the output shape for the shapes of all inputs.

        Raises:
            ModelError: if this layer cannot take those shapes, or that many.
        """

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Return the output shape for a single input."""
        return self.joined_shape((shape,), networks)

    def joined_flops(self, shapes: tuple[Shape, ...], result: Shape) -> int:
        """Count the operations of one example's forward pass, given all shapes."""
        return 0

    @property
    def takes_one_by_one(self) -> bool:
        """Whether Keras takes several inputs one by one, rather than as a list."""
        return False


@dataclass(frozen=True, kw_only=True)
class NetworkLayer(Layer):
    """A network that replaces an ordinary layer."""

    network_fields: ClassVar[tuple[str, ...]] = ("network",)

    network: int
    """The number of the network in the design."""
    isometry: Isometry | None = None
    """What keeps its cores isometries; None if they are free."""

    def parts(self, shape: Shape, networks: Networks) -> "tuple[tuple[NetworkLayer, Shape], ...]":
        """Return the layer itself."""
        return ((self, shape),)

    def parameters(self, shape: Shape, networks: Networks) -> int:
        """Count the weights of all cores and the biases."""
        return count_weights(self.network_in(networks)) + self.biases(shape, networks)

    @property
    def usage(self) -> Usage:
        """How it uses its network."""
        return DENSE

    def network_in(self, networks: Networks) -> Network:
        """Return the layer's network.

        Raises:
            ModelError: if the design does not have it.
        """
        if self.network not in networks:
            raise ModelError(
                "layer {0!r} refers to network {1}, which the design does not have", self.title, self.network
            )
        return networks[self.network]

    @abstractmethod
    def twin(self, shape: Shape, networks: Networks) -> Layer:
        """Return the ordinary layer that the network stands for, given the input shape."""


def input_width(network: Network) -> int:
    """Return the length of the data's last axis: the product of the legs of the inputs."""
    return prod(prod(tensor.shape) for tensor in network.inputs)


def output_width(network: Network) -> int:
    """Return the length of the result's last axis: the product of the output legs."""
    return prod(network.leg(leg).dim for leg in network.outputs)


def count_weights(network: Network) -> int:
    """Count the numbers in all cores."""
    return network.weights


def shared_values(layer: Layer, kind: type[Layer]) -> dict[str, Any]:
    """Return the values of a layer for the fields that another kind has, too."""
    names = {one.name for one in fields(kind)}
    return {one.name: getattr(layer, one.name) for one in fields(layer) if one.name in names}


def last_axis(layer: Layer, shape: Shape) -> int:
    """Return the length of the last axis.

    Raises:
        ModelError: if there is none, or it may have any length.
    """
    if not shape or shape[-1] is None:
        raise ModelError("layer {0!r} needs a last axis of known length, but gets {1}", layer.title, shape)
    return shape[-1]


def size(shape: Shape) -> int:
    """Return how many numbers a shape holds; axes of any length count once."""
    return prod(dim for dim in shape if dim is not None)


def layer_title(layer: Layer, networks: Networks) -> str:
    """Return the name of a layer or of its only network; without one, its kind and width, as in "Dense 1,024"."""
    held = [networks[number].name for number in layer.network_numbers if number in networks]
    if layer.name or len(held) == 1:
        return layer.name or held[0]
    if not layer.width_field:
        return layer.kind_words()
    return Text("{0} {1}", layer.kind_words(), getattr(layer, layer.width_field))
