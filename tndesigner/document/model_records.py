"""The model as a record."""

from collections.abc import Collection

from tndesigner.document.decoding import fields_reader, items, members, reader, tag
from tndesigner.document.encoding import encoded
from tndesigner.document.errors import DocumentError
from tndesigner.document.records import Record
from tndesigner.document.values import value_title
from tndesigner.models import LAYER_KINDS, Call, Layer, Model, ModelError, ModelInput
from tndesigner.wording.lists import listed, suggestion
from tndesigner.wording.text import Text, message_of


def model_record(model: Model) -> Record:
    """Return a model as a record; calls and outputs are left out for a stack."""
    graph = {} if model.is_stack else {"calls": encoded(model.calls), "outputs": list(model.outputs)}
    return {
        "inputs": encoded(model.inputs),
        "layers": [{"kind": layer.kind, **encoded(layer)} for layer in model.layers],
        **graph,
    }


def model_from_record(value: object, place: str, numbers: Collection[int]) -> Model:
    """Return the model of a record.

    Args:
        value: what ``model_record`` gave, or the same from a file.
        place: the place of the record in messages.
        numbers: the numbers of the networks that the design has.

    Raises:
        DocumentError: if it is not the record of a model; the message names the place in it.
    """
    entries = members(value, place, ("inputs", "layers"), ("calls", "outputs"))
    inputs: tuple[ModelInput, ...] = reader(tuple[ModelInput, ...])(entries["inputs"], f"{place}.inputs")
    if not inputs:
        raise DocumentError(Text("{0}.inputs is empty; a model has at least one input", place))
    layers = tuple(
        layer_from_record(item, where, numbers) for item, where in items(entries["layers"], f"{place}.layers")
    )
    calls: tuple[Call, ...] = reader(tuple[Call, ...])(entries.get("calls", []), f"{place}.calls")
    outputs: tuple[int, ...] = reader(tuple[int, ...])(entries.get("outputs", []), f"{place}.outputs")
    try:
        return Model(inputs, layers, calls=calls, outputs=outputs)
    except ModelError as error:
        raise DocumentError(Text("{0}.{1}", place, message_of(error))) from error


def layer_from_record(value: object, place: str, numbers: Collection[int]) -> Layer:
    """Return the layer of a record, as ``model_from_record`` its layers."""
    kind = tag(value, place, "kind")
    if not isinstance(kind, str) or kind not in LAYER_KINDS:
        hint = suggestion(kind, LAYER_KINDS)
        raise DocumentError(Text("{0}.kind is {1}; {2}", place, value_title(kind), hint))
    layer: Layer = fields_reader(LAYER_KINDS[kind], "kind")(value, place)
    for number in layer.network_numbers:
        if number not in numbers:
            has = listed(map(str, numbers)) or Text("none")
            raise DocumentError(
                Text("{0} refers to network {1}, which is not there; the design has {2}", place, str(number), has)
            )
    return layer
