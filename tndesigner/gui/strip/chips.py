"""The texts of the chips: plain values, made from the design and its problems."""

from collections.abc import Sequence
from dataclasses import dataclass

from tndesigner.checks import Problem, Severity
from tndesigner.document import Design
from tndesigner.gui.translation import translate, translated
from tndesigner.models import Layer, ModelError, Networks, Shape
from tndesigner.models.layer import layer_title
from tndesigner.wording.numbers import short
from tndesigner.wording.text import shape_text


@dataclass(frozen=True, slots=True)
class ChipText:
    """The texts of one layer."""

    title: str
    detail: str = ""
    shape: str = "?"
    """The output shape; "?" if it is unknown."""
    parameters: str = ""
    """Their number in a few characters; empty for none."""
    tip: str = ""
    problem: str = ""
    """Why the layer is invalid; empty if it is valid."""
    networks: tuple[int, ...] = ()
    """The numbers of its networks."""


def layer_words(layer: Layer, networks: Networks) -> tuple[str, str]:
    """Return the title of a layer's chip and the text beside it: details, and the kind if the title is a name."""
    title, kind = layer_title(layer, networks), translated(layer.kind_words())
    named = title == layer.name or title in (networks[one].name for one in layer.network_numbers if one in networks)
    details = map(translated, layer.details())
    return translated(title), " ".join((kind.lower(), *details) if named else details)


def input_chip(design: Design) -> ChipText:
    """Return the texts of the input."""
    model = design.model
    shape = translated(shape_text(model.input_shape))
    tokens = model.input_dtype != "float32"
    tip = translate("The model reads {0} {1} per example", shape, translate("tokens" if tokens else "numbers"))
    return ChipText(shape, translate("tokens" if tokens else "input"), tip=tip)


def layer_chips(design: Design, problems: Sequence[Problem] = ()) -> tuple[ChipText, ...]:
    """Return the texts of each layer, in order."""
    networks = design.networks
    shape: Shape | None = design.model.input_shape
    found: list[ChipText] = []
    for position, layer in enumerate(design.model.layers):
        before, shape = shape, _shape_after(layer, shape, networks)
        problem = _first_error(position, layer, networks, problems)
        found.append(_chip(layer, before if shape is not None else None, shape, networks, problem))
    return tuple(found)


def _shape_after(layer: Layer, shape: Shape | None, networks: Networks) -> Shape | None:
    try:
        return None if shape is None else layer.output_shape(shape, networks)
    except (ModelError, KeyError):
        return None


def _first_error(position: int, layer: Layer, networks: Networks, problems: Sequence[Problem]) -> str:
    """Return the first error about a layer itself, or about one of its networks.

    An empty network is not an error of the stack.
    """
    if _nothing_drawn(layer, networks):
        return ""
    errors = [one for one in problems if one.severity is Severity.ERROR]
    own = [one.message for one in errors if one.layer == position]
    inner = [one.message for one in errors if one.network is not None and one.network in layer.network_numbers]
    return translated(next(iter(own + inner), ""))


def _nothing_drawn(layer: Layer, networks: Networks) -> bool:
    own = [networks[number] for number in layer.network_numbers if number in networks]
    return bool(own) and not any(network.tensors for network in own)


def _chip(layer: Layer, before: Shape | None, after: Shape | None, networks: Networks, problem: str) -> ChipText:
    title, detail = layer_words(layer, networks)
    if _nothing_drawn(layer, networks):
        detail = translate("nothing drawn yet")
    count = 0 if before is None else layer.parameters(before, networks)
    lines = [f"{translated(layer.kind_words())}{f' “{layer.name}”' if layer.name else ''}"]
    if after is not None:
        lines += [translate("Gives {0}", after), translate("{0} parameters", count)]
    if problem:
        lines = [problem]
    return ChipText(
        title,
        detail,
        shape="?" if after is None else translated(shape_text(after)),
        parameters=short(count) if count else "",
        tip="\n".join(lines),
        problem=problem,
        networks=layer.network_numbers,
    )
