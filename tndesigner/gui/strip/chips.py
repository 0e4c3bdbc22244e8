"""What the chips say: pure values, found from the design and its problems."""

from collections.abc import Sequence
from dataclasses import dataclass

from tndesigner.checks import Problem, Severity
from tndesigner.document import Design
from tndesigner.gui.translation import say, spoken
from tndesigner.model import Layer, ModelError, Networks, Shape
from tndesigner.model.layer import layer_title
from tndesigner.wording.numbers import short
from tndesigner.wording.text import shape_text


@dataclass(frozen=True, slots=True)
class ChipText:
    """The words of one layer."""

    title: str
    detail: str = ""
    shape: str = "?"
    """What comes out; "?" where that is not known."""
    parameters: str = ""
    """How many, in few signs; empty for none."""
    tip: str = ""
    wrong: str = ""
    """Why the layer cannot be as it is; empty where it can."""
    networks: tuple[int, ...] = ()
    """The numbers of its networks."""


def layer_words(layer: Layer, networks: Networks) -> tuple[str, str]:
    """Return the title of a layer's chip, and what is beside it: the kind where the title is a name, and details."""
    title, kind = layer_title(layer, networks), spoken(layer.kind_words())
    named = title == layer.name or title in (networks[one].name for one in layer.network_numbers if one in networks)
    details = map(spoken, layer.details())
    return spoken(title), " ".join((kind.lower(), *details) if named else details)


def input_chip(design: Design) -> ChipText:
    """Return the words of the input."""
    model = design.model
    shape = spoken(shape_text(model.input_shape))
    tokens = model.input_dtype != "float32"
    tip = say("What the model reads: {0} {1} for each example", shape, say("tokens" if tokens else "numbers"))
    return ChipText(shape, say("tokens" if tokens else "input"), tip=tip)


def layer_chips(design: Design, problems: Sequence[Problem] = ()) -> tuple[ChipText, ...]:
    """Return the words of each layer, in their order."""
    networks = design.networks
    shape: Shape | None = design.model.input_shape
    found: list[ChipText] = []
    for position, layer in enumerate(design.model.layers):
        taken, shape = shape, _shape_after(layer, shape, networks)
        wrong = _complaint(position, layer, networks, problems)
        found.append(_chip(layer, taken if shape is not None else None, shape, networks, wrong))
    return tuple(found)


def _shape_after(layer: Layer, shape: Shape | None, networks: Networks) -> Shape | None:
    try:
        return None if shape is None else layer.output_shape(shape, networks)
    except (ModelError, KeyError):
        return None


def _complaint(position: int, layer: Layer, networks: Networks, problems: Sequence[Problem]) -> str:
    """Return the first error about a layer itself, or about one of its networks.

    What is missing from a network in which nothing is drawn yet is no complaint about the stack.
    """
    if _nothing_drawn(layer, networks):
        return ""
    errors = [one for one in problems if one.severity is Severity.ERROR]
    own = [one.message for one in errors if one.layer == position]
    inner = [one.message for one in errors if one.network is not None and one.network in layer.network_numbers]
    return spoken(next(iter(own + inner), ""))


def _nothing_drawn(layer: Layer, networks: Networks) -> bool:
    own = [networks[number] for number in layer.network_numbers if number in networks]
    return bool(own) and not any(network.tensors for network in own)


def _chip(layer: Layer, taken: Shape | None, given: Shape | None, networks: Networks, wrong: str) -> ChipText:
    title, detail = layer_words(layer, networks)
    if _nothing_drawn(layer, networks):
        detail = say("nothing drawn yet")
    count = 0 if taken is None else layer.parameters(taken, networks)
    lines = [f"{spoken(layer.kind_words())}{f' “{layer.name}”' if layer.name else ''}"]
    if given is not None:
        lines += [say("Gives {0}", given), say("{0} parameters", count)]
    if wrong:
        lines = [wrong]
    return ChipText(
        title,
        detail,
        shape="?" if given is None else spoken(shape_text(given)),
        parameters=short(count) if count else "",
        tip="\n".join(lines),
        wrong=wrong,
        networks=layer.network_numbers,
    )
