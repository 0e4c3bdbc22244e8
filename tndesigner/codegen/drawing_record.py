"""What an exported class tells about its drawing, so that tndesigner can draw it again from a saved model."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tndesigner.codegen.layout import Expression, Items, lines_of
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


def drawing_lines(layer: Mapping[str, object], drawn: Mapping[str, Drawn]) -> list[str]:
    """Write the last method of an exported class.

    Args:
        layer: what ``layer_content`` gave.
        drawn: the networks by the fields of the layer; equal ones are written once.
    """
    contents: list[dict[str, object]] = []
    places = {}
    for field, one in drawn.items():
        content = one.content
        if content not in contents:
            contents.append(content)
        places[field] = contents.index(content)
    record = {"layer": layer, "networks": contents, "places": places}
    return ["    def drawing(self):", *lines_of("return ", expression_of(record), indent=8)]


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
