"""What an exported file tells about its drawing: tndesigner draws it again from the source or from a saved model."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tndesigner.codegen.assembly import Assembly
from tndesigner.codegen.layout import Expression, Items, lines_of
from tndesigner.codegen.subject import Subject
from tndesigner.codegen.text import literal
from tndesigner.document.contents import network_content
from tndesigner.document.encoding import encoded
from tndesigner.models import Layer
from tndesigner.network import Network


@dataclass(frozen=True, slots=True)
class Drawn:
    """A network under the name that it has in the design; empty if several networks share a class."""

    name: str
    network: Network

    @property
    def content(self) -> dict[str, object]:
        """The network without the ids of its elements."""
        return {"name": self.name, **network_content(self.network)}


def layer_content(layer: Layer) -> dict[str, object]:
    """Return the kind of a layer and its values without its name and the numbers of its networks."""
    left_out = ("name", *layer.network_fields)
    return {"kind": layer.kind, **{name: value for name, value in encoded(layer).items() if name not in left_out}}


def drawing_method(exported: Subject | Assembly) -> list[str]:
    """Write the last method of an exported Keras layer; nothing for a part of a larger layer."""
    record = _record(exported)
    return ["", "    def drawing(self):", *_returned(record, indent=8)] if record else []


def drawing_function(exported: Subject | Assembly) -> list[list[str]]:
    """Write the function of a file in which no class tells its drawing."""
    record = _record(exported)
    does = '    """Return what is drawn; `tndesigner import` draws it again from this file."""'
    return [["def drawing():", does, *_returned(record, indent=4)]] if record else []


def _returned(record: Mapping[str, object], *, indent: int) -> list[str]:
    return lines_of("return ", expression_of(record), indent=indent)


def _record(exported: Subject | Assembly) -> dict[str, object]:
    """Return the layer, its networks (equal ones only once), and which of them each field has."""
    if isinstance(exported, Assembly):
        content: Mapping[str, object] | None = layer_content(exported.layer)
        drawn = {field: Drawn(name, exported.parts[field].network) for field, name in exported.names.items()}
    else:
        content = exported.content
        name = "" if len(exported.alike) > 1 else exported.network.name
        drawn = {"network": Drawn(name, exported.network)}
    if content is None:
        return {}
    contents: list[dict[str, object]] = []
    places = {}
    for field, one in drawn.items():
        if one.content not in contents:
            contents.append(one.content)
        places[field] = contents.index(one.content)
    return {"layer": content, "networks": contents, "places": places}


def expression_of(value: Any, key: str = "") -> Expression:  # noqa: ANN401  # anything that JSON can hold
    """Write a value that JSON can hold as a formatter writes it, after its key if it has one."""
    start = f"{literal(key)}: " if key else ""
    match value:
        case Mapping():
            return Items(f"{start}{{", tuple(expression_of(item, one) for one, item in value.items()), "}")
        case list() | tuple():
            return Items(f"{start}[", tuple(map(expression_of, value)), "]")
        case str():
            return f"{start}{literal(value)}"
        case _:
            return f"{start}{value!r}"
