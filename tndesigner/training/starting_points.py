"""What the gallery shows: the examples and the families, each with a title and a sentence."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from tndesigner.document import Design, load
from tndesigner.models import Model
from tndesigner.models.tensorized_layer import layer_of
from tndesigner.network.templates import TEMPLATES, Template, read_arguments
from tndesigner.resources import resource_path


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to start from."""

    name: str
    title: str
    sentence: str
    design: Callable[[], Design]
    """Makes the design; raises a DocumentError if its file is damaged."""


def example_entries() -> tuple[Entry, ...]:
    """Return the examples in the order of the manifest; those that it does not name come last."""
    rows = json.loads(resource_path("examples", "gallery.json").read_text(encoding="utf-8"))["examples"]
    listed = {row["file"]: row for row in rows}
    files = {path.name: path for path in sorted(resource_path("examples").glob("*.tnd"))}
    order = [*(name for name in listed if name in files), *(name for name in files if name not in listed)]
    entries = ((files[name], listed.get(name, {})) for name in order)
    return tuple(
        Entry(path.stem, row.get("title", path.stem), row.get("sentence", ""), partial(load, path))
        for path, row in entries
    )


def family_entries() -> tuple[Entry, ...]:
    """Return the families of networks, each as its template draws it by default."""
    families = TEMPLATES.values()
    return tuple(Entry(one.name, one.title, one.summary, partial(family_design, one)) for one in families)


def family_design(template: Template) -> Design:
    """Return a design whose only layer is what a template draws by default, with an input that fits."""
    values = read_arguments(template, {})
    drawn = template.draw(values)
    layer = layer_of(template, values, drawn)
    design = Design(dict(enumerate(drawn.values(), 1)))
    shape = layer.starting_shape(design.networks)
    design.model = Model(shape, (layer,), "int32" if layer.takes_tokens else "float32")
    return design
