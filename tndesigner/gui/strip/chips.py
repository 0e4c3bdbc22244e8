"""The texts of the chips: plain values, made from the design and its problems."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tndesigner.checks import Problem, Severity
from tndesigner.document import Design
from tndesigner.gui.translation import translate, translated
from tndesigner.models import Layer, Model, Networks, Shape
from tndesigner.models.gaps import layers_after
from tndesigner.models.layer import layer_title
from tndesigner.models.paths import Path
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
    branches: str = ""
    """Where ways through a graph meet or part, in a few words."""


def layer_words(layer: Layer, networks: Networks) -> tuple[str, str]:
    """Return the title of a layer's chip and the text beside it: details, and the kind if the title is a name."""
    title, kind = layer_title(layer, networks), translate(layer.kind_words().lower())
    named = title == layer.name or title in (networks[one].name for one in layer.network_numbers if one in networks)
    details = map(translated, layer.details())
    return translated(title), " ".join((kind, *details) if named else details)


def input_chip(design: Design, number: int = 0) -> ChipText:
    """Return the texts of an input."""
    one = design.model.inputs[number]
    shape = translated(shape_text(one.shape))
    tokens = one.dtype != "float32"
    tip = translate("The model reads {0} {1} per example", shape, translate("tokens" if tokens else "numbers"))
    words = (translate("tokens" if tokens else "input"), one.name, _branches(design.model, number))
    return ChipText(shape, " ".join(filter(None, words)), tip=tip)


def path_chips(design: Design, path: Path, problems: Sequence[Problem] = ()) -> tuple[ChipText, ...]:
    """Return the texts of each layer of a path, in order; in a stack, of all layers."""
    model, networks = design.model, design.networks
    shapes, calls = model.known_shapes(networks), model.all_calls
    found: list[ChipText] = []
    for position, value in zip(path.layers, path.values[1:], strict=True):
        layer, taken = model.layers[position], calls[value - len(model.inputs)].takes[0]
        problem = first_error(position, layer, networks, problems)
        before = shapes[taken] if shapes[value] is not None else None
        text = _chip(layer, before, shapes[value], networks, problem)
        found.append(replace(text, branches=_branches(model, value)))
    return tuple(found)


def _branches(model: Model, value: int) -> str:
    """Return how many values come together in one, and to how many places it leads, if there are several."""
    if model.is_stack:
        return ""
    joins = len(set(model.calls[value - len(model.inputs)].takes)) if value >= len(model.inputs) else 1
    goes_to = len(layers_after(model, value)) + model.outputs.count(value)
    words = [translate("joins {0}", joins)] if joins > 1 else []
    words += [translate("goes to {0}", goes_to)] if goes_to > 1 else []
    return ", ".join(words)


def first_error(position: int, layer: Layer, networks: Networks, problems: Sequence[Problem]) -> str:
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
