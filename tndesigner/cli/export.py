"""Write a layer of a design as Python source that runs without tndesigner.

keras: a keras.layers.Layer; torch: a torch.nn.Module; jax: functions init and apply; tensornetwork: a Keras layer with
tn.ncon; quimb: a qtn.TensorNetwork; tensorkrowch: a tk.TensorNetwork; numpy: a function for each network. A layer of
several networks, such as attention, is written whole; --network writes one of its networks alone; --whole writes the
model with all of its layers, as a function that builds it (keras) or as one module (torch).
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tndesigner.cli.arguments import whole_number
from tndesigner.cli.calibration import add_measured, chosen_rates
from tndesigner.cli.designs import naming, read_sound
from tndesigner.cli.errors import CommandError
from tndesigner.cli.export_weights import read_weights, weights_file, write_weights
from tndesigner.cli.model_weights import read_model_weights
from tndesigner.codegen import EXPORTERS
from tndesigner.codegen.assembly import core_shapes
from tndesigner.codegen.exporters import planned_layer, predicting_for
from tndesigner.codegen.layers_file import WHOLE, export_model
from tndesigner.document import Design
from tndesigner.document.storage import write_text
from tndesigner.models import NetworkLayer, Placed, all_network_parts, network_layers
from tndesigner.paths import is_file
from tndesigner.training import TrainingError
from tndesigner.wording.lists import listed, suggestion
from tndesigner.wording.names import one_line, quoted
from tndesigner.wording.text import joined

MARK = "Made by tndesigner"
"""A phrase in the docstring of every exported file."""

LONGEST_HEAD = 2**16
"""The mark is among this many bytes at the start of a file."""


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("design", metavar="DESIGN.tnd")
    parser.add_argument(
        "-o", dest="output", metavar="layer.py", help="the file to write; otherwise the source is printed"
    )
    parser.add_argument("--style", default="keras", help=f"one of {', '.join(EXPORTERS)} (default: keras)")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--network", metavar="NAME", help="one network alone, by its name")
    which.add_argument(
        "--layer",
        type=whole_number(1),
        metavar="PLACE",
        help="which layer of the model, counted from 1, if several have networks",
    )
    which.add_argument("--whole", action="store_true", help="the whole model, not only a layer (style keras or torch)")
    parser.add_argument(
        "--weights", metavar="RUN", help="also write the trained cores of a run, for load_cores, beside the file"
    )
    add_measured(parser)
    parser.add_argument("--force", action="store_true", help="replace a file that tndesigner did not make")


def run(arguments: Namespace) -> int:
    """Write or print the source."""
    if arguments.style not in EXPORTERS:
        hint = suggestion(arguments.style, EXPORTERS, "there are {0}")
        raise CommandError(f"there is no style {quoted(arguments.style)}; {hint}", status=2)
    output = Path(arguments.output) if arguments.output else None
    if arguments.weights and output is None:
        raise CommandError("--weights needs -o: the numbers are written beside that file", status=2)
    if arguments.whole:
        _require_whole(arguments)
    if output and not arguments.force:
        refuse_to_replace(output)
    design = read_sound(arguments.design)
    if arguments.whole:
        return _write_whole(arguments, design, output)
    batch = design.experiment.batch_size
    with chosen_rates(measured=arguments.measured), naming(arguments.design), predicting_for(arguments.style):
        chosen = choose(design, arguments.design, network=arguments.network, place=arguments.layer)
        planned = planned_layer(chosen.placed, design.networks, batch=batch)
        source = EXPORTERS[arguments.style].write(planned)
    if output is None:
        print(source, end="")
        return 0
    files = [output]
    if arguments.weights:
        shapes = core_shapes(planned)
        files.append(_write_numbers(arguments, lambda: read_weights(arguments.weights, chosen.placed, design, shapes)))
    write_text(source, output)
    written = listed(map(str, files))
    print(one_line(f"{written} written: {chosen.called}, {len(source.splitlines())} lines"))
    return 0


def _require_whole(arguments: Namespace) -> None:
    """Refuse what does not go with a whole model.

    Raises:
        CommandError: if something else was asked for, too.
    """
    if arguments.style not in WHOLE:
        styles = listed(WHOLE, "{0} or {1}")
        raise CommandError(f"--whole supports the styles {styles}, not {quoted(arguments.style)}", status=2)
    if arguments.weights and arguments.style == "keras":
        raise CommandError("--weights is not needed here: network.keras in the run is the trained model", status=2)


def _write_whole(arguments: Namespace, design: Design, output: Path | None) -> int:
    """Write or print the whole model."""
    with chosen_rates(measured=arguments.measured), naming(arguments.design):
        source = export_model(design.model, design.networks, Path(arguments.design).stem, style=arguments.style)
    if output is None:
        print(source, end="")
        return 0
    files = [output]
    if arguments.weights:
        files.append(_write_numbers(arguments, lambda: read_model_weights(arguments.weights, design)))
    write_text(source, output)
    print(one_line(f"{listed(map(str, files))} written: the whole model, {len(source.splitlines())} lines"))
    return 0


def _write_numbers(arguments: Namespace, read: Callable[[], dict[str, Any]]) -> Path:
    """Write the trained numbers beside the source, and return the file."""
    path = weights_file(Path(arguments.output), arguments.style)
    if is_file(path) and not is_file(Path(arguments.output)) and not arguments.force:
        raise CommandError(f"{path}: it exists, and was left alone; --force replaces it")
    try:
        arrays = read()
    except TrainingError as error:
        raise CommandError(str(error)) from error
    write_weights(arrays, path)
    return path


def refuse_to_replace(output: Path) -> None:
    """Allow only earlier exports to be overwritten.

    Raises:
        CommandError: if the file exists and was not exported by tndesigner.
    """
    if not is_file(output):
        return
    with output.open("rb") as file:
        head = file.read(LONGEST_HEAD)
    if MARK.encode() not in head:
        raise CommandError(f"{output}: it exists, is no export of tndesigner, and was left alone; --force replaces it")


@dataclass(frozen=True, slots=True)
class Chosen:
    """A layer that has networks, or one network as a layer of its own."""

    placed: Placed
    called: str
    """What the output of a command calls it."""


def choose(design: Design, path: str, *, network: str | None, place: int | None) -> Chosen:
    """Return the layer at a place in the model, or the network with a name, or the only layer that has networks.

    Raises:
        CommandError: if there is none, or several to choose from.
    """
    if network is not None:
        return _named(design, path, network)
    placed = network_layers(design.model, design.networks)
    layers = {number: _whole(design, one) for number, one in placed.items()}
    if place is not None:
        return _placed(layers, path, place)
    used = {number for layer in design.model.layers for number in layer.network_numbers}
    loose = [one.name for number, one in design.networks.items() if number not in used]
    if not layers and not loose:
        raise CommandError(f"{path}: the design has no network")
    if len(layers) + len(loose) == 1:
        return next(iter(layers.values())) if layers else _named(design, path, loose[0])
    if not layers:
        has = listed(map(quoted, loose))
        raise CommandError(
            f"{path}: the design has several networks, so --network must name one: it has {has}", status=2
        )
    choices = [f"--layer {number} ({one.called})" for number, one in layers.items()]
    choices += [f"--network {quoted(name)}" for name in loose]
    raise CommandError(f"{path}: the design has several layers to choose from: {joined(choices)}", status=2)


def _whole(design: Design, placed: Placed) -> Chosen:
    """Return all of a layer."""
    layer = placed.layer
    names = [design.networks[number].name for number in dict.fromkeys(layer.network_numbers)]
    if isinstance(layer, NetworkLayer):
        return Chosen(placed, f"network {names[0]}")
    what = "networks" if len(names) > 1 else "network"
    return Chosen(placed, f"layer {layer.title} with {what} {joined(names)}")


def _named(design: Design, path: str, name: str) -> Chosen:
    parts = all_network_parts(design.model, design.networks)
    placed = {design.networks[layer.network].name: Placed(layer, shape) for layer, shape in parts}
    if name not in placed:
        hint = suggestion(name, placed, "it has {0}")
        raise CommandError(f"{path}: the design has no network {quoted(name)}; {hint}")
    return Chosen(placed[name], f"network {name}")


def _placed(layers: dict[int, Chosen], path: str, place: int) -> Chosen:
    if place in layers:
        return layers[place]
    has = joined(f"{number} ({one.called})" for number, one in layers.items()) or "none"
    raise CommandError(f"{path}: there is no network at layer {place} of the model; layers that have any: {has}")
