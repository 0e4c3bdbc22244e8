"""Find: cores, legs and layers of the whole design by a few letters of their names."""

from collections.abc import Callable, Iterator
from functools import partial

from tndesigner.gui.actions.palette import Entry, Palette, Wording
from tndesigner.gui.files import DesignWindow
from tndesigner.gui.strip import ModelStrip
from tndesigner.gui.strip.chips import layer_words
from tndesigner.gui.workspace import Workspace
from tndesigner.network import ElementId, Network, Tensor
from tndesigner.wording.numbers import grouped
from tndesigner.wording.text import shape_text

Reveal = Callable[[int, ElementId], None]
"""Shows an element of the diagram with a number."""


def open_finder(window: DesignWindow, workspace: Workspace) -> None:
    """Offer everything in the design that has a name; what is chosen is shown and selected."""
    wording = Wording(
        window.tr("Find"), window.tr("Name of a core, a leg or a layer"), window.tr("Nothing has that name")
    )
    Palette(window, [*_layers(window, workspace), *_elements(workspace)], wording, workspace.theme).open()


def _layers(window: DesignWindow, workspace: Workspace) -> Iterator[Entry]:
    strip = window.findChild(ModelStrip)
    if not isinstance(strip, ModelStrip):
        return
    design = workspace.document.design
    for position, layer in enumerate(design.model.layers):
        title, detail = layer_words(layer, design.networks)
        where = window.tr("Layer {0}").format(position + 1)
        yield Entry(title, partial(_show_layer, strip, workspace, position), where, detail)


def _show_layer(strip: ModelStrip, workspace: Workspace, position: int) -> None:
    if position < len(workspace.document.design.model.layers):
        strip.focus_on(position)
        strip.controller.show(position)


def _elements(workspace: Workspace) -> Iterator[Entry]:
    """Yield the tensors of all networks, the one that is shown first, then their legs."""
    document = workspace.document
    networks = sorted(document.design.networks.items(), key=lambda one: (one[0] != document.shown, one[0]))

    def reveal(number: int, element: ElementId) -> None:
        document.show(number)
        document.select((element,))
        workspace.canvas.reveal((element,))
        workspace.canvas.setFocus()

    for number, network in networks:
        where = network.name if len(networks) > 1 else ""
        for tensor in network.tensors:
            yield Entry(tensor.name, partial(reveal, number, tensor.id), where, shape_text(tensor.shape))
    for number, network in networks:
        for tensor in network.tensors:
            yield from _legs(tensor, number, network, (reveal, len(networks) > 1))


def _legs(tensor: Tensor, number: int, network: Network, how: tuple[Reveal, bool]) -> Iterator[Entry]:
    reveal, several = how
    for leg in tensor.legs:
        bond = network.bond_at(leg.id)
        target = bond.id if bond else leg.id
        title, where = f"{tensor.name}.{leg.name}", network.name if several else ""
        yield Entry(title, partial(reveal, number, target), where, grouped(leg.dim))
