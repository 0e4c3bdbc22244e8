"""One exported file with all layers of a model that have networks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from tndesigner import __version__
from tndesigner.codegen.assembly import Assembly, class_content
from tndesigner.codegen.core_layer import CORE_LAYER
from tndesigner.codegen.errors import CodegenError
from tndesigner.codegen.exporters import EXPORTERS, planned_layer
from tndesigner.codegen.heading import weights_line
from tndesigner.codegen.joining import Joined, names_in
from tndesigner.codegen.model_text import POSITIONS, model_sections
from tndesigner.codegen.names import Names, class_name, identifier
from tndesigner.codegen.subject import Subject
from tndesigner.codegen.text import prose
from tndesigner.models import Model, Networks, Placed, network_layers

_TESTS = '''\
def self_test():
    """Check all layers one after another, and return whether they are right."""
    right = True
    for name, test in SELF_TESTS.items():
        print(name)
        right = test() and right
    return right


if __name__ == "__main__":
    with keras.device("cpu"):  # a GPU may round to fewer digits
        raise SystemExit(0 if self_test() else 1)
'''


@dataclass(frozen=True, slots=True)
class LayersFile:
    """The text of a file, and the name of the class of each layer by its position."""

    text: str
    classes: dict[int, str]


def export_model(model: Model, networks: Networks, title: str) -> str:
    """Return a file with the Keras layers of a model that have networks, and a function that builds the whole model.

    Args:
        model: the graph.
        networks: the networks by number, without errors.
        title: what the model is called.

    Raises:
        CheckError: if the checks find an error in a network.
        CodegenError: if the model has no network, or a layer for which there is no code.
        ModelError: if a layer does not fit.
    """
    layers = {place - 1: placed for place, placed in network_layers(model, networks).items()}
    if not layers:
        raise CodegenError("no layer of the model has a network")
    return export_layers(layers, networks, title, whole=model).text


def export_layers(
    layers: Mapping[int, Placed], networks: Networks, title: str, *, whole: Model | None = None
) -> LayersFile:
    """Return a file with the Keras layers of a model; those that differ only in names share a class.

    Args:
        layers: the layers with networks and the shapes of their inputs, by position.
        networks: the networks by number.
        title: what the model is called.
        whole: the model, if the file is also to build it.

    Raises:
        CheckError: if the checks find an error in a network.
        CodegenError: if there is no code for a layer of the whole model.
    """
    groups = _groups({position: planned_layer(one, networks) for position, one in layers.items()})
    names = Names(CORE_LAYER, POSITIONS)
    exported = [_titled(group[0][1], [one for _, one in group], names) for group in groups]
    texts = [EXPORTERS["keras"].write(one) for one in exported]
    joined, taken = Joined(), Names("build_model", *names_in(texts))
    classes, tests, rows = dict[int, str](), dict[str, str](), []
    for group, one, text in zip(groups, exported, texts, strict=True):
        start = identifier(one.title.lower(), "layer")
        called = {name: taken.take(f"{start}_{name}") for name in ("reference", "self_test")}
        title_here = joined.add(text, called).get(one.title, one.title)
        tests[title_here] = called["self_test"]
        rows.append(f"    {title_here}: {_saved(one)}")
        classes.update(dict.fromkeys((position for position, _ in group), title_here))
    table = ["SELF_TESTS = {", *(f'    "{name}": {test},' for name, test in tests.items()), "}"]
    building = model_sections(whole, classes) if whole else []
    sections = [*joined.definitions.values(), *building, "\n".join(table), _TESTS.rstrip()]
    head = "\n".join([*_heading(title, rows, whole=whole is not None), "", *joined.imports])
    return LayersFile("\n\n\n".join([head, *sections]) + "\n", classes)


def _groups(planned: Mapping[int, Subject | Assembly]) -> list[list[tuple[int, Subject | Assembly]]]:
    """Return layers by position, those together that may share a class."""
    groups: list[tuple[object, list[tuple[int, Subject | Assembly]]]] = []
    for position, one in planned.items():
        content = _content(one) if isinstance(one, Subject) else None
        alike = next((group for other, group in groups if content is not None and other == content), None)
        if alike is None:
            groups.append((content, [(position, one)]))
        else:
            alike.append((position, one))
    return [group for _, group in groups]


def _content(subject: Subject) -> tuple[object, ...]:
    """Return everything in the class of a layer except the name of its network."""
    lengths = (subject.takes, subject.gives, subject.vocabulary)
    made = (subject.activation, subject.use_bias, subject.usage, subject.isometry, subject.attending)
    return (*class_content(subject), *made, *lengths, subject.content)


def _titled(first: Subject | Assembly, alike: Sequence[Subject | Assembly], names: Names) -> Subject | Assembly:
    """Return what is exported for a group, with a title that no other one has."""
    if isinstance(first, Assembly):
        return replace(first, title=names.take(first.title))
    called = tuple(dict.fromkeys(one.network.name for one in alike if isinstance(one, Subject)))
    return replace(first, alike=called, given_title=names.take(class_name(called[0], "Network")))


def _saved(one: Subject | Assembly) -> str:
    if isinstance(one, Assembly):
        return f"{one.stands_for}, {one.counts[0]:,} parameters instead of {one.counts[1]:,}."
    return f"{prose(', '.join(one.alike))}, {weights_line(one)}"


def _heading(title: str, rows: Sequence[str], *, whole: bool) -> list[str]:
    named = prose(title)
    first = f"The model {named}, with layers that are" if whole else f"The layers of {named} that are"
    return [
        f'"""{first} tensor networks.',
        "",
        *rows,
        "",
        "Each network is drawn where it is defined below.",
        *(["``build_model`` returns the model."] if whole else []),
        "",
        f"Made by tndesigner {__version__}. Needs Keras 3; run this file to check the layers.",
        '"""',
    ]
