"""Which layer or network of a design a command is about."""

from dataclasses import dataclass

from tndesigner.cli.designs import placed_layers
from tndesigner.cli.errors import CommandError
from tndesigner.document import Design
from tndesigner.model import NetworkLayer, Placed, network_layers
from tndesigner.wording.lists import joined, listed, suggestion
from tndesigner.wording.names import quoted


@dataclass(frozen=True, slots=True)
class Chosen:
    """A layer that has networks, or one network as a layer of its own."""

    placed: Placed
    called: str
    """What a command says that it is."""


def choose(design: Design, path: str, *, network: str | None, place: int | None) -> Chosen:
    """Return the layer at a place of the model, or the network of a name, or the only layer that has networks.

    Raises:
        CommandError: if there is none, or several and nothing says which.
    """
    if network is not None:
        return _named(design, path, network)
    placed = network_layers(design.model, design.networks)
    layers = [(number, _whole(design, one)) for number, one in placed.items()]
    if place is not None:
        return _placed(layers, path, place)
    used = {number for layer in design.model.layers for number in layer.network_numbers}
    loose = [one.name for number, one in design.networks.items() if number not in used]
    if not layers and not loose:
        raise CommandError(f"{path}: the design has no network")
    if len(layers) + len(loose) == 1:
        return layers[0][1] if layers else _named(design, path, loose[0])
    if not layers:
        has = listed(map(quoted, loose))
        raise CommandError(
            f"{path}: the design has several networks, so --network must name one: it has {has}", status=2
        )
    choices = [f"--layer {number} ({one.called})" for number, one in layers]
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
    placed = {one.network.name: one for one in placed_layers(design)}
    if name not in placed:
        hint = suggestion(name, placed, "it has {0}")
        raise CommandError(f"{path}: the design has no network {quoted(name)}; {hint}")
    one = placed[name]
    return Chosen(Placed(one.layer, one.shape), f"network {name}")


def _placed(layers: list[tuple[int, Chosen]], path: str, place: int) -> Chosen:
    for number, one in layers:
        if number == place:
            return one
    has = joined(f"{number} ({one.called})" for number, one in layers) or "none"
    raise CommandError(f"{path}: there is no network at layer {place} of the model; layers that have any: {has}")
