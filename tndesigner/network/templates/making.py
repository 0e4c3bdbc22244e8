"""From a template's name and what a person typed to a diagram."""

from collections.abc import Mapping

from tndesigner.network.diagram import Diagram
from tndesigner.network.errors import NetworkError
from tndesigner.network.templates.arguments import read_arguments, remarks
from tndesigner.network.templates.table import TEMPLATES
from tndesigner.network.templates.template import Template
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted


def find_template(name: str) -> Template:
    """Return the template of that name.

    Raises:
        NetworkError: if there is none; the message names the nearest.
    """
    if name not in TEMPLATES:
        hint = suggestion(name, TEMPLATES, "there are {0}")
        raise NetworkError(f"there is no template {quoted(name)}; {hint}")
    return TEMPLATES[name]


def make(name: str, arguments: Mapping[str, str]) -> Diagram:
    """Draw a network of the family of that name, as ``make("mpo", {"inputs": "4,8,8,4", "bond": "4"})``.

    ``in``, ``out`` and ``cores`` may stand in the place of ``inputs`` and ``outputs``: then the widths are
    written as products here.

    Raises:
        NetworkError: if the template or an argument is unknown, or the numbers do not fit together, or the template
            draws several networks.
    """
    drawn = make_all(name, arguments)
    if len(drawn) > 1:
        raise NetworkError(
            f"template {name!r} draws {len(drawn)} networks for one layer ({', '.join(drawn)}), where one is needed"
        )
    return next(iter(drawn.values()))


def make_all(name: str, arguments: Mapping[str, str]) -> dict[str, Diagram]:
    """Draw all networks of the template of that name, by the fields of its kind of layer that take them.

    Raises:
        NetworkError: if the template or an argument is unknown, or the numbers do not fit together.
    """
    template = find_template(name)
    return template.draw(read_arguments(template, arguments))


def remarks_on(name: str, arguments: Mapping[str, str]) -> tuple[str, ...]:
    """Return what a person should know about these arguments: widths that are prime or factor badly.

    Raises:
        NetworkError: as ``make``.
    """
    return remarks(find_template(name), arguments)
