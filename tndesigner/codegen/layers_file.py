"""One exported file with all layers of a model that have networks."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from string import Template
from typing import NamedTuple

from tndesigner import __version__
from tndesigner.codegen.assembly import Assembly, class_content
from tndesigner.codegen.core_layer import CORE_LAYER
from tndesigner.codegen.errors import CodegenError
from tndesigner.codegen.exporters import EXPORTERS, planned_layer, predicting_for
from tndesigner.codegen.heading import weights_line
from tndesigner.codegen.joining import Joined, names_in
from tndesigner.codegen.model_text import POSITIONS, exported_layers, keras_model
from tndesigner.codegen.names import Names, class_name, identifier
from tndesigner.codegen.subject import Subject
from tndesigner.codegen.text import prose
from tndesigner.codegen.torch_functions import NEEDS
from tndesigner.codegen.torch_model import HELPERS, MODEL, torch_layers_of, torch_model
from tndesigner.codegen.torch_module import CORE_MODULE
from tndesigner.models import Model, Networks, Placed, network_layers
from tndesigner.wording.text import Text

_TESTS = '''\
def self_test():
    """Check all layers one after another, and return whether they are right."""
    right = True
    for name, test in SELF_TESTS.items():
        print(name)
        right = test() and right
    return right


if __name__ == "__main__":
$main
'''

_OF_LAYER = ("reference", "drawing", "self_test")
"""The functions of a file that are named after the layer where several layers share a file."""


@dataclass(frozen=True, slots=True)
class LayersFile:
    """The text of a file, and the name of the class of each layer by its position."""

    text: str
    classes: dict[int, str]


def export_model(model: Model, networks: Networks, title: str, *, style: str = "keras") -> str:
    """Return a file with the layers of a model that have networks, and the whole model.

    Args:
        model: the graph.
        networks: the networks by number, without errors.
        title: what the model is called.
        style: a name from ``WHOLE``.

    Raises:
        CheckError: if the checks find an error in a network.
        CodegenError: if the model has no network, or a layer for which there is no code.
        ModelError: if a layer does not fit.
    """
    layers = {place - 1: placed for place, placed in network_layers(model, networks).items()}
    if not layers:
        raise CodegenError(Text("no layer of the model has a network"))
    target = WHOLE[style]
    joined = _JoinedLayers(style)
    joined.add(target.layers(model, networks), networks)
    joined.file.add(target.write(model, networks, joined.classes), {})
    first = f"The model {prose(title)}, with layers that are tensor networks."
    return joined.text(first, "Each network is drawn where it is defined below.", target.told)


def export_layers(layers: Mapping[int, Placed], networks: Networks, title: str) -> LayersFile:
    """Return a file with the Keras layers of a model; those that differ only in names share a class.

    Args:
        layers: the layers with networks and the shapes of their inputs, by position.
        networks: the networks by number.
        title: what the model is called.

    Raises:
        CheckError: if the checks find an error in a network.
    """
    joined = _JoinedLayers("keras")
    joined.add(layers, networks)
    first = f"The layers of {prose(title)} that are tensor networks."
    return LayersFile(joined.text(first, "Each network is drawn where it is defined below."), joined.classes)


class Whole(NamedTuple):
    """How whole models are written in one style."""

    layers: Callable[[Model, Networks], Mapping[int, Placed]]
    """Returns the layers that get a class of their own, by position."""
    write: Callable[[Model, Networks, Mapping[int, str]], str]
    """Writes the definitions of the model, given the names of those classes."""
    told: str
    """The sentence about the model."""
    reserved: tuple[str, ...]
    """The names that no class of a layer may have."""
    needs: str
    main: str
    """What running the file does."""


WHOLE = {
    "keras": Whole(
        exported_layers,
        keras_model,
        "``build_model`` returns the model.",
        (CORE_LAYER, POSITIONS, "build_model"),
        "Needs Keras 3; run this file to check the layers.",
        """\
    with keras.device("cpu"):  # a GPU may round to fewer digits
        raise SystemExit(0 if self_test() else 1)""",
    ),
    "torch": Whole(
        torch_layers_of,
        torch_model,
        "``Model`` is the whole model.",
        (CORE_MODULE, MODEL, *HELPERS),
        NEEDS.replace("the module", "the layers"),
        "    raise SystemExit(0 if self_test() else 1)",
    ),
}
"""The styles in which whole models are written: a new one is a row here."""


class _JoinedLayers:
    """The classes of layers in one file."""

    def __init__(self, style: str) -> None:
        """Start without a layer."""
        self.style, self.target = style, WHOLE[style]
        self.file, self.classes = Joined(), dict[int, str]()
        self._tests, self._rows = dict[str, str](), list[str]()

    def add(self, layers: Mapping[int, Placed], networks: Networks) -> None:
        """Write the classes of layers, by their positions."""
        with predicting_for(self.style):
            groups = _groups({position: planned_layer(one, networks) for position, one in layers.items()})
        names = Names(*self.target.reserved)
        exported = [_titled(group[0][1], [one for _, one in group], names) for group in groups]
        texts = [EXPORTERS[self.style].write(one) for one in exported]
        taken = Names("build_model", *names_in(texts))
        for group, one, text in zip(groups, exported, texts, strict=True):
            start = identifier(one.title.lower(), "layer")
            of_layer = [name for name in _OF_LAYER if f"\ndef {name}(" in text]
            called = {name: taken.take(f"{start}_{name}") for name in of_layer}
            title_here = self.file.add(text, called).get(one.title, one.title)
            self._tests[title_here] = called["self_test"]
            self._rows.append(f"    {title_here}: {_saved(one)}")
            self.classes.update(dict.fromkeys((position for position, _ in group), title_here))

    def text(self, first: str, *sentences: str) -> str:
        """Return the file.

        Args:
            first: the first line of its docstring.
            sentences: what the docstring says after the list of layers.
        """
        table = ["SELF_TESTS = {", *(f'    "{name}": {test},' for name, test in self._tests.items()), "}"]
        tests = Template(_TESTS).substitute(main=self.target.main).rstrip()
        made = f"Made by tndesigner {__version__}. {self.target.needs}"
        head = [f'"""{first}', "", *self._rows, "", *sentences, "", made, '"""', "", *self.file.imports]
        return "\n\n\n".join(["\n".join(head), *self.file.definitions.values(), "\n".join(table), tests]) + "\n"


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
    if isinstance(one, Assembly) and not one.parts:
        return f"{one.stands_for} with dense matrices, {one.counts[0]:,} parameters."
    if isinstance(one, Assembly):
        what = one.stands_for.removesuffix(",")
        return f"{what}, {one.counts[0]:,} parameters instead of {one.counts[1]:,}."
    return f"{prose(', '.join(one.alike))}, {weights_line(one)}"
