"""The functions of scripts about drawings and designs."""

from collections.abc import Iterable, Mapping
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, overload

from tndesigner import codegen
from tndesigner.checks import CheckError, Problem, has_errors
from tndesigner.checks.check import check as check_network
from tndesigner.checks.check import check_design, check_model, require_sound
from tndesigner.datasets import Inspection, inspect_data
from tndesigner.document import Design
from tndesigner.document.model_records import layer_from_record
from tndesigner.models import FileReading, Model, ModelInput, Placed, network_layers
from tndesigner.models.tensorized_layer import record_around
from tndesigner.network import Network
from tndesigner.network.templates import make as make_diagram
from tndesigner.network.templates import make_all as make_diagrams
from tndesigner.planning.calibrations import as_on_this_machine
from tndesigner.planning.choice import plan_network
from tndesigner.planning.plan import Plan
from tndesigner.planning.ranges import Ranges, plan_ranges
from tndesigner.wording.names import quoted
from tndesigner.wording.text import joined

if TYPE_CHECKING:
    import keras


def make(template: str, **arguments: int | str | Iterable[int]) -> Network:
    """Return a network of a family, as in ``make("mpo", inputs=(4, 8, 8, 4), outputs=(4, 8, 8, 4), bond=4)``.

    ``tndesigner templates`` lists the families and their arguments; ``in`` and ``out``, which are Python keywords,
    are given as ``**{"in": 784}``. The network remembers what kind of layer the family is for: ``layer`` and ``export``
    make that kind.

    Raises:
        NetworkError: if the template or an argument is unknown, the numbers do not fit together, or the template
            draws several networks, as ``make_all`` does.
    """
    return make_diagram(template, _texts(arguments)).network


def make_all(template: str, **arguments: int | str | Iterable[int]) -> dict[str, Network]:
    """Return all networks of a family whose layer has several, by the names of the matrices that they replace.

    Raises:
        NetworkError: as ``make``.
    """
    return {name: diagram.network for name, diagram in make_diagrams(template, _texts(arguments)).items()}


def inspect(path: str | PathLike[str], reading: FileReading | None = None) -> Inspection:
    """Return how a file of one's own is read: what is proposed for each column and why, and what was odd.

    Args:
        path: a table, arrays, or a folder of pictures.
        reading: the choices; what they leave open is proposed from the data.

    Raises:
        DatasetError: if the file cannot be read at all.
    """
    return inspect_data(Path(path), reading)


def check(drawing: Network | Design) -> list[Problem]:
    """Return what is wrong with a network or a whole design: errors first, then advice."""
    if isinstance(drawing, Network):
        return check_network(drawing)
    return check_design(drawing.model, drawing.networks, drawing.experiment)


@overload
def plan(network: Network, *, batch: int) -> Plan: ...
@overload
def plan(network: Network, *, batch: None = None) -> Ranges: ...
def plan(network: Network, *, batch: int | None = None) -> Plan | Ranges:
    """Return how a network is evaluated, and what that costs; print it to see the steps.

    This is how ``layer`` evaluates it on this machine, by the rates measured here if there are any.

    Args:
        network: a network without errors.
        batch: the number of examples. If None, the result has the plans of all programs that a layer holds, and the
            batches that each is for.

    Raises:
        CheckError: if the network has errors.
    """
    with as_on_this_machine():
        return plan_ranges(network) if batch is None else plan_network(network, batch=batch).plan


def layer(
    drawn: Network | Mapping[str, Network], *, kind: str | None = None, **keras_arguments: object
) -> "keras.layers.Layer":
    """Return a network as a ``keras.layers.Layer``; TensorFlow is imported here.

    Args:
        drawn: a network without errors, or for a layer of several, such as attention, the networks by the names of
            the matrices that they replace, as ``make_all`` returns them. A network alone is the input matrix of a
            recurrent layer.
        kind: the kind of layer, as design files name it: "network_dense", "network_conv2d", "network_embedding", …
            If None, it is what the template of the network is for, or a dense layer.
        **keras_arguments: the arguments of the Keras layer that it replaces, such as activation, use_bias, strides,
            kernel_regularizer, mask_zero, name and dtype. Those for a kernel hold for each core by itself. Besides,
            ``isometry="projection"`` or ``"penalty"`` keeps the cores isometries that can be so, and
            ``frozen=("a", "b")`` names cores that are not trained.

    Raises:
        CheckError: if the network has errors.
        LayerError: if the network does not fit the kind or the arguments.
        ModelError: if there is no such kind.
        ValueError: if Keras refuses an argument.
    """
    from tndesigner.layers import make_layer

    return make_layer(drawn, kind, keras_arguments)


def model(design: Design, *, seed: int | None = None) -> "keras.Model":
    """Return the built Keras model of a design, with initial weights; TensorFlow is imported here.

    If the design was opened from a trained model, all layers but those that another network has replaced have the
    weights of that model. If its experiment starts from trained weights, the model has these.

    Args:
        design: a design without errors.
        seed: for ``keras.utils.set_random_seed``; with the seed of the experiment, the weights are those that its
            training starts from.

    Raises:
        CheckError: if the design has errors.
        KerasFileError: if the file of its trained model has moved or changed.
        LayerError: if a layer of the design does not fit the trained one of its name, or the weights that its
            experiment starts from are missing or those of another design.
    """
    from tndesigner.layers import build_model, load_source_weights, take_weights

    problems = check(design)
    if has_errors(problems):
        raise CheckError("of the design", problems)
    built = build_model(design.model, design.networks, batch=design.experiment.batch_size, seed=seed)
    if design.experiment.start:
        take_weights(design.model, built, Path(design.experiment.start))
    elif design.source:
        load_source_weights(design.model, built, design.source)
    return built


def open_model(path: str | PathLike[str]) -> Design:
    """Return the design of a trained model in a ``.keras`` or ``.h5`` file; its weights stay in the file.

    Nothing in the file is executed, and TensorFlow is not imported.

    Raises:
        KerasFileError: if it cannot be opened; the message names the file and the layer, and says what to do.
    """
    from tndesigner.document.trained import open_model

    return open_model(path).design


def export(
    drawing: Network | Mapping[str, Network] | Design,
    *,
    style: str = "keras",
    layer: int | None = None,
    kind: str | None = None,
    **settings: object,
) -> str:
    """Return the source text of a layer, of a script or of a design, that runs without tndesigner.

    A layer of several networks, such as attention, is written whole.

    Args:
        drawing: a network, several by the names of the matrices that they replace, as ``layer`` takes them, or a
            design; without errors.
        style: "keras" for a layer, "torch" for a module of PyTorch, "jax" for functions over cores, "tensornetwork" for
            a layer with ``tn.ncon``, "quimb" for a ``qtn.TensorNetwork``, "tensorkrowch" for a ``tk.TensorNetwork``,
            "numpy" for a function of each network.
        layer: the place of the layer in the model of a design, counted from 1, if several have networks.
        kind: the kind of layer that networks are exported as; if None, what their template is for, or a dense layer.
        **settings: what Keras calls activation, use_bias, strides, padding and so on; the layers of a design have
            their own. What a layer may be given when it is made, such as a regulariser, the exported class takes.

    Raises:
        CheckError: if the checks find an error.
        CodegenError: if there is no such style or layer, or the style does not support the layer.
        DocumentError: if a setting has a value that it cannot have.
        ModelError: if there is no such kind, it takes other networks, or it has no such setting.
    """
    if not isinstance(drawing, Design):
        return _export_made(drawing, kind, settings, style)
    layers = network_layers(drawing.model, drawing.networks)
    place = next(iter(layers)) if layer is None and len(layers) == 1 else layer
    if place not in layers:
        has = joined(f"{place} ({one.layer.title})" for place, one in layers.items()) or "none"
        asked = "layer must say which" if layer is None else f"layer {layer} has none"
        raise codegen.CodegenError(f"{asked}; the layers of the model that have networks: {has}")
    batch = drawing.experiment.batch_size
    return codegen.export_layer(layers[place], drawing.networks, style=style, batch=batch)


def _export_made(
    drawn: Network | Mapping[str, Network], kind: str | None, settings: Mapping[str, object], style: str
) -> str:
    """Return the source text of a layer of a script."""
    record, networks = record_around(drawn, kind, settings)
    made = layer_from_record(record, record["kind"], networks)
    for network in networks.values():
        require_sound(network)
    shape = made.starting_shape(networks)
    data = ModelInput(shape=shape, dtype="int32" if made.takes_tokens else "float32")
    stacks = all(len(network.inputs) == 1 for network in networks.values())
    problems = check_model(Model((data,), (made,)), networks) if stacks else []
    if has_errors(problems):
        raise CheckError(quoted(networks[1].name), problems)
    return codegen.export_layer(Placed(made, shape), networks, style=style)


def _texts(arguments: Mapping[str, int | str | Iterable[int]]) -> dict[str, str]:
    return {name: _text(value) for name, value in arguments.items()}


def _text(value: object) -> str:
    """Return a value as it would be typed; what cannot be one is left for the template to refuse."""
    return ",".join(map(str, value)) if isinstance(value, Iterable) and not isinstance(value, str) else str(value)
