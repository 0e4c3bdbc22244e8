"""The class of an exported file that is the whole model as one module of PyTorch."""

from collections.abc import Iterator, Mapping

from tndesigner.codegen.errors import CodegenError
from tndesigner.codegen.layout import Expression, call, flat, lines_of
from tndesigner.codegen.model_script import ScriptCall, layer_variable, script_of
from tndesigner.codegen.names import Names
from tndesigner.codegen.torch_kept import torch_kept
from tndesigner.codegen.torch_layers import TorchLayer, torch_layer
from tndesigner.codegen.torch_module import OF_MODULES
from tndesigner.models import (
    GRU,
    LSTM,
    Called,
    Kept,
    Layer,
    Model,
    MultiHeadAttention,
    NetworkAttention,
    NetworkConv2D,
    NetworkGRU,
    NetworkLSTM,
    Networks,
    NetworkSimpleRNN,
    Placed,
    Shape,
    SimpleRNN,
    TransformerEncoder,
)
from tndesigner.models.layer import shared_values
from tndesigner.wording.text import Text

MODEL = "Model"
"""The name of the class."""

HELPERS = ("BatchNorm", "Convolution", "Dense", "Embedding", "Norm", "PositionEmbedding")
"""The names of the classes of ordinary layers."""

OF_MATRICES: dict[type[Layer], type[Layer]] = {
    MultiHeadAttention: NetworkAttention,
    TransformerEncoder: TransformerEncoder,
    LSTM: NetworkLSTM,
    GRU: NetworkGRU,
    SimpleRNN: NetworkSimpleRNN,
}
"""The kinds that are written like those with networks, all of their matrices being dense."""

MASKING = ("Masking",)
"""The classes of kept layers that tell later ones what to leave out."""


def torch_model(model: Model, networks: Networks, classes: Mapping[int, str]) -> str:
    """Return the definitions of a file: the classes of ordinary layers, and that of the model.

    Args:
        model: the graph.
        networks: the networks by number.
        classes: the names of the exported classes, by the positions of the layers.

    Raises:
        CodegenError: if PyTorch has no counterpart of a layer.
    """
    called: dict[int, Called] = {}
    for given, one in zip(model.all_calls, model.called(networks), strict=True):
        called.setdefault(given.layer, one)
    written = {position: _written(called[position]) for position in sorted(called) if position not in classes}
    definitions = dict.fromkeys(text.rstrip() for one in written.values() for text in one.definitions)
    for position, name in classes.items():
        _require_no_mask(called[position])
        written[position] = TorchLayer(call(name, "**made"), result=None)
    return "\n\n\n".join([*definitions, "\n".join(_class(model, networks, written))]) + "\n"


def torch_layers_of(model: Model, networks: Networks) -> Mapping[int, Placed]:
    """Return the layers that get a class of their own, by position: those with networks, or with several matrices."""
    found = {}
    for position, (layer, shape) in enumerate(model.placed(networks)):
        kind = OF_MATRICES.get(type(layer))
        if layer.network_numbers or kind:
            found[position] = Placed(kind(**shared_values(layer, kind)) if kind else layer, shape)
    return found


def module_names(model: Model, networks: Networks) -> tuple[str, ...]:
    """Return the attribute of each layer, which its parameters have before their names: "hidden/a"."""
    names = Names(*OF_MODULES)
    return tuple(names.take(layer_variable(layer, networks)) for layer in model.layers)


def _written(called: Called) -> TorchLayer:
    _require_no_mask(called)
    layer = called.layer
    return torch_kept(layer, called.shapes) if isinstance(layer, Kept) else torch_layer(layer, called.shapes)


def _require_no_mask(called: Called) -> None:
    """Refuse layers whose masks Keras hands on to later layers."""
    layer = called.layer
    if getattr(layer, "mask_zero", False) or (isinstance(layer, Kept) and layer.class_name in MASKING):
        raise CodegenError(
            Text(
                "the style torch cannot pass masks between layers, as layer {0!r} requires; use --style keras",
                layer.title,
            )
        )


def _class(model: Model, networks: Networks, written: Mapping[int, TorchLayer]) -> Iterator[str]:
    """Yield the lines of the class."""
    names, script = module_names(model, networks), script_of(model, networks, Names("self"))
    shapes = model.shapes(networks)
    yield f"class {MODEL}(CoreModule):"
    yield '    """The whole model, in the shapes of the design: pictures have their channels at the end.'
    yield ""
    taken = (_batch(one.shape) for one in model.inputs)
    yield f"    Takes {' and '.join(taken)}; gives {' and '.join(_batch(shapes[one]) for one in model.all_outputs)}."
    yield ""
    yield "    Args:"
    yield "        device, dtype: of the parameters, as in every module of PyTorch."
    yield '    """'
    yield ""
    yield "    def __init__(self, device=None, dtype=None):"
    yield "        super().__init__()"
    yield '        made = {"device": device, "dtype": dtype}'
    for position in sorted(written):
        module = written[position].module
        if module is not None:
            yield from lines_of(f"self.{names[position]} = ", module, indent=8)
    yield ""
    yield from lines_of("def ", call("forward", "self", *script.inputs), ":", indent=4)
    for one in script.calls:
        result = _result(one, names[one.position], written[one.position])
        if flat(result) != one.gives:
            yield from lines_of(f"{one.gives} = ", result, indent=8)
    yield f"        return {script.result}"


def _batch(shape: Shape) -> str:
    """Write the shape of a batch."""
    return f"({', '.join(['batch', *('length' if dim is None else str(dim) for dim in shape)])})"


def _result(one: ScriptCall, name: str, written: TorchLayer) -> Expression:
    """Write what a call gives."""
    if written.result is not None:
        return written.result(one.takes)
    if isinstance(one.layer, NetworkConv2D):
        return f"self.{name}({one.takes[0]}.movedim(-1, 1)).movedim(1, -1)"
    return call(f"self.{name}", *one.takes)
