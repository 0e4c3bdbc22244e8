"""Draws diagrams from the name of a template and the arguments that a user typed."""

from collections.abc import Mapping

from tndesigner.network.diagram import Diagram
from tndesigner.network.errors import NetworkError
from tndesigner.network.network import Purpose
from tndesigner.network.templates.arguments import read_arguments
from tndesigner.network.templates.table import TEMPLATES
from tndesigner.network.templates.template import Template
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


def find_template(name: str) -> Template:
    """Return the template with that name.

    Raises:
        NetworkError: if there is none; the message names the nearest.
    """
    if name not in TEMPLATES:
        hint = suggestion(name, TEMPLATES, "there are {0}")
        raise NetworkError(Text("there is no template {0}; {1}", quoted(name), hint))
    return TEMPLATES[name]


def make(name: str, arguments: Mapping[str, str]) -> Diagram:
    """Draw a network of that family, as ``make("mpo", {"inputs": "4,8,8,4", "bond": "4"})``.

    ``in``, ``out`` and ``cores`` may replace ``inputs`` and ``outputs``: then the widths are factored here.

    Raises:
        NetworkError: if the template or an argument is unknown, or the numbers do not fit together, or the template
            draws several networks.
    """
    drawn = make_all(name, arguments)
    if len(drawn) > 1:
        raise NetworkError(
            Text(
                "template {0!r} draws {1} networks for one layer ({2}); in a script, make_all returns them all",
                name,
                len(drawn),
                ", ".join(drawn),
            )
        )
    return next(iter(drawn.values()))


def make_all(name: str, arguments: Mapping[str, str]) -> dict[str, Diagram]:
    """Draw all networks of that template, keyed by the fields of its layer kind that hold them.

    Raises:
        NetworkError: if the template or an argument is unknown, or the numbers do not fit together.
    """
    template = find_template(name)
    values = read_arguments(template, arguments)
    drawn = template.draw(values)
    settings = {name: value for name, value in template.settings_in(values).items() if value is not None}
    for diagram in drawn.values():
        diagram.network.purpose = Purpose(template.layer_kind, settings)
    return drawn
