"""Makes a design of a trained Keras model: its graph of layers, and a reference to its file."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from os import PathLike
from pathlib import Path

from tndesigner.document.codec import dumps
from tndesigner.document.design import Design
from tndesigner.document.errors import DocumentError
from tndesigner.document.trained.calls import is_causal, taken
from tndesigner.document.trained.exported_layers import exported_layer
from tndesigner.document.trained.kinds import MAKING
from tndesigner.document.trained.operations import layer_of_operation
from tndesigner.document.trained.own_layers import own_layer
from tndesigner.document.trained.settings import Settings
from tndesigner.models import Call, Kept, Layer, Model, ModelError, ModelInput, Shape
from tndesigner.models import keras_file as files
from tndesigner.models.keras_file import KerasFileError, KerasLayer, KerasModel, Tensor
from tndesigner.models.keras_layers.plain import trained_arguments
from tndesigner.models.last_activation import last_activation
from tndesigner.models.source import Source
from tndesigner.network import Diagram, Network
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text, message_of, shape_text

_NONSENSE: tuple[type[Exception], ...] = (ArithmeticError, LookupError, TypeError, ValueError)
"""Exceptions from settings of the wrong type."""


DRAWN = {files.OWN: own_layer, files.EXPORTS: exported_layer}
"""How layers are opened whose networks are drawn, by their modules."""


@dataclass(frozen=True, slots=True)
class OpenedModel:
    """A design made from a trained model."""

    design: Design
    reasons: Mapping[str, str]
    """By the names of layers that are kept as they are though there is a kind of that name: why."""


def open_model(path: str | PathLike[str]) -> OpenedModel:
    """Return the design of a trained model in a ``.keras`` or ``.h5`` file; its weights stay there.

    Raises:
        KerasFileError: if it cannot be opened; the message names the file and the layer, and says what to do.
    """
    model = files.read_model(path)
    with files.naming(path):
        opening = _Opening(model)
        design = opening.design()
        design.source = Source(str(Path(path).absolute()), model.sha256)
        design.experiment = replace(design.experiment, loss=_loss(design.model))
        try:
            dumps(design)
        except DocumentError as error:
            raise KerasFileError(Text("its configuration is damaged: {0}", message_of(error))) from error
    return OpenedModel(design, opening.reasons)


def _loss(model: Model) -> str:
    """Return the loss that suits the last activation: softmax gives a probability of each class, sigmoid one alone."""
    match last_activation(model):
        case "softmax":
            return "sparse_categorical_crossentropy"
        case "sigmoid":
            return "binary_crossentropy"
        case _:
            return "mean_squared_error"


class _Opening:
    """A design while it is made from a model, call by call."""

    def __init__(self, model: KerasModel) -> None:
        self._model = model
        self._records = {layer.name: layer for layer in model.layers}
        self._shapes: dict[Tensor, Shape] = {}
        self._networks: dict[int, Network] = {}
        self._layers: dict[str, Layer] = {}
        self.reasons: dict[str, str] = {}

    def design(self) -> Design:
        """Return the design."""
        inputs = tuple(self._input(tensor) for tensor in self._model.inputs)
        numbers = {tensor: number for number, tensor in enumerate(self._model.inputs)}
        calls: list[Call] = []
        for tensor in self._model.order:
            if tensor not in numbers and self._records[tensor.layer].class_name != "InputLayer":
                sources = self._call(tensor)
                places = [*self._layers]
                calls.append(Call(places.index(tensor.layer), tuple(numbers[one] for one in sources)))
                numbers[tensor] = len(inputs) + len(calls) - 1
        outputs = tuple(numbers[self._output(tensor)] for tensor in self._model.outputs)
        try:
            model = Model(inputs, tuple(self._layers.values()), calls=tuple(calls), outputs=outputs)
        except ModelError as error:
            raise KerasFileError(Text("its graph cannot be drawn: {0}", message_of(error))) from error
        return Design({number: Diagram(network) for number, network in self._networks.items()}, model)

    def _input(self, tensor: Tensor) -> ModelInput:
        shape = self._shapes[tensor] = self._model.shapes[tensor]
        return ModelInput(shape, files.dtype_of(self._records[tensor.layer].config), tensor.layer)

    def _output(self, tensor: Tensor) -> Tensor:
        if tensor.output:
            raise KerasFileError(
                Text(
                    "the model gives a result of layer {0} other than the first; a design holds layers with one result",
                    quoted(tensor.layer),
                )
            )
        return tensor

    def _call(self, tensor: Tensor) -> tuple[Tensor, ...]:
        """Add the layer of a call, unless an earlier call did, and return what it takes."""
        record = self._records[tensor.layer]
        call = record.calls[tensor.call]
        operation = record.module == "keras.ops"
        sources = call.tensors if operation else taken(record, call)
        shapes = tuple(self._shapes[one] for one in sources)
        if record.name not in self._layers:
            if operation:
                layer = layer_of_operation(record.name, record.class_name, record.config, call, shapes)
            else:
                layer = self._layer(record, shapes, sources)
            self._layers[record.name] = layer
        layer = self._layers[record.name]
        if layer.kind == "multi_head_attention":
            sources = sources[:1]
        self._shapes[tensor] = self._result(layer, record, tensor, tuple(self._shapes[one] for one in sources))
        return sources

    def _result(self, layer: Layer, record: KerasLayer, tensor: Tensor, shapes: tuple[Shape, ...]) -> Shape:
        """Return the shape of a result, which must be the one that the file tells, if it does."""
        try:
            shape = layer.joined_shape(shapes, self._networks)
        except ModelError as error:
            raise KerasFileError(message_of(error)) from error
        except _NONSENSE as error:
            raise KerasFileError(
                Text("layer {0} has settings that make no sense: {1}", quoted(record.name), message_of(error))
            ) from error
        told = self._model.shapes.get(tensor, shape)
        if not _agree(shape, told):
            raise KerasFileError(
                Text(
                    "layer {0} gives {1} by its settings, but {2} in the graph of the file",
                    quoted(record.name),
                    shape_text(shape),
                    shape_text(told),
                )
            )
        return shape

    def _layer(self, record: KerasLayer, shapes: tuple[Shape, ...], sources: tuple[Tensor, ...]) -> Layer:
        """Return a layer of a kind of its own if it can be said with it, or else the layer as it is."""
        if record.module in DRAWN:
            return self._drawn(record, shapes)
        making = MAKING.get(record.class_name)
        if making is not None:
            has = Settings(record.config)
            distinct = tuple(dict.fromkeys(sources)) if record.class_name == "MultiHeadAttention" else sources
            try:
                layer = making(record.name, has, shapes[: len(distinct)])
                has.require_no_more()
                if is_causal(record):
                    has.obstacle = Text("each place sees earlier places only (use_causal_mask)")
                reason = has.obstacle or self._misfit(layer, record, shapes[: len(distinct)])
            except _NONSENSE:
                reason = Text("its settings are of another form")
            if not reason:
                return layer
            self.reasons[record.name] = reason
        return _kept(record)

    def _drawn(self, record: KerasLayer, shapes: tuple[Shape, ...]) -> Layer:
        """Return a layer whose networks are drawn, and which has as many weights as they say."""
        layer = DRAWN[record.module](record, self._networks)
        reason = self._misfit(layer, record, shapes)
        if reason:
            raise KerasFileError(Text("layer {0} is not what its drawing says: {1}", quoted(record.name), reason))
        return layer

    def _misfit(self, layer: Layer, record: KerasLayer, shapes: tuple[Shape, ...]) -> str:
        """Return why a layer of a kind is not the trained one; empty if it is."""
        try:
            layer.joined_shape(shapes, self._networks)
            numbers = layer.parameters(shapes[0], self._networks)
        except ModelError as error:
            return error.message
        has = record.numbers
        return "" if numbers == has else Text("it has {0} weights, and a layer of that kind {1}", has, numbers)


def _kept(record: KerasLayer) -> Layer:
    try:
        arguments = trained_arguments(record.class_name, record.config)
        weights = tuple(weight.shape for weight in record.weights)
        causal = is_causal(record)
        return Kept(name=record.name, class_name=record.class_name, arguments=arguments, weights=weights, causal=causal)
    except ModelError as error:
        raise KerasFileError(Text("layer {0} cannot be opened: {1}", quoted(record.name), message_of(error))) from error
    except _NONSENSE as error:
        raise KerasFileError(
            Text("layer {0} has settings that make no sense: {1}", quoted(record.name), message_of(error))
        ) from error


def _agree(shape: Shape, told: Shape) -> bool:
    """Tell whether two shapes differ at most in lengths that one of them leaves open."""
    pairs = zip(shape, told, strict=False)
    return len(shape) == len(told) and all(one == other or None in (one, other) for one, other in pairs)
