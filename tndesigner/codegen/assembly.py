"""What is exported for a layer with several matrices, each of which is a network or dense."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from types import MappingProxyType

from tndesigner.codegen.core_layer import CORE_LAYER
from tndesigner.codegen.identity import identity_of, subject_identity
from tndesigner.codegen.names import Names, class_name, identifier
from tndesigner.codegen.subject import Subject, shapes_of
from tndesigner.models import Layer, TransformerEncoder
from tndesigner.models.kinds.attention import AttentionLayer
from tndesigner.models.kinds.recurrent import NetworkRecurrent

ATTENTION, CELL = "Attention", "Cell"

OF_RECURRENT = ("Step", "Walk")
"""The names of the classes that a recurrent layer needs."""

OF_MODULES = ("CoreModule", "Dense", "Norm")
"""The names of the classes that a module of PyTorch needs."""

MATRICES = "MATRICES"
"""The name of a table in exported files: the function that multiplies by the matrix of each network."""

PLACES = {"query": "attention/query", "key": "attention/key", "value": "attention/value", "output": "attention/output"}
"""The paths of the matrices inside the attention of a block."""


@dataclass(frozen=True)
class Assembly:
    """A layer with several matrices to be exported; its networks are planned."""

    layer: AttentionLayer | NetworkRecurrent
    width: int
    """The number of features at each place of the input sequence."""
    parts: Mapping[str, Subject]
    """The networks by the names of their matrices; equal networks share a class."""
    names: Mapping[str, str]
    """The names of the networks by the names of their matrices."""
    counts: tuple[int, int]
    """Parameters of the layer and of its dense twin."""
    title: str
    """The name of the exported class."""
    attention: str = ATTENTION
    """The name of the class for the attention inside a block."""
    cell: str = CELL
    """The name of the class for one step of a recurrent layer."""

    @property
    def block(self) -> TransformerEncoder | None:
        """The layer if it is a block of a Transformer; None if it is attention alone."""
        return self.layer if isinstance(self.layer, TransformerEncoder) else None

    @property
    def attending(self) -> AttentionLayer:
        """The layer, which is attention or a block."""
        assert isinstance(self.layer, AttentionLayer)
        return self.layer

    @property
    def stands_for(self) -> str:
        """The name of the layer, with its article."""
        if isinstance(self.layer, NetworkRecurrent):
            return f"a recurrent layer, {self.layer.ordinary.keras_class},"
        return "a block of a Transformer" if self.block else "attention"

    @property
    def has_attention(self) -> bool:
        """Whether there is a class for attention: not if all of its projections are dense."""
        return any(name in self.parts for name in PLACES)

    @property
    def attention_cores(self) -> tuple[str, ...]:
        """The names of all cores in the attention, such as "query/a"."""
        return _core_names({name: subject for name, subject in self.parts.items() if name in PLACES})

    @property
    def cores(self) -> tuple[str, ...]:
        """The names of all cores in the layer, such as "attention/query/a" in a block."""
        return _core_names(self.placed)

    @property
    def placed(self) -> dict[str, Subject]:
        """The networks by the paths of their matrices."""
        if isinstance(self.layer, NetworkRecurrent):
            return {f"cell/{name}": subject for name, subject in self.parts.items()}
        places = PLACES if self.block else {}
        return {places.get(name, name): subject for name, subject in self.parts.items()}

    @property
    def attention_identity(self) -> str:
        """The name under which Keras registers the class of the attention."""
        layer = self.attending
        sizes = {"num_heads": layer.num_heads, "key_dim": layer.key_dim, "width": self.width}
        if layer.numbers_of_values != layer.key_dim:
            sizes["value_dim"] = layer.numbers_of_values
        networks = {name: subject_identity(subject) for name, subject in self.parts.items() if name in PLACES}
        title = self.attention if self.block else self.title
        return identity_of(title, {"name": self.layer.name, **sizes, "networks": networks})

    @property
    def identity(self) -> str:
        """The name under which Keras registers the class of the layer."""
        if isinstance(self.layer, NetworkRecurrent):
            networks = {name: subject_identity(subject) for name, subject in self.parts.items()}
            sizes = {"kind": self.layer.stands_for, "units": self.layer.units, "width": self.width}
            return identity_of(self.title, {"name": self.layer.name, **sizes, "networks": networks})
        if not self.block:
            return self.attention_identity
        content = {
            "attention": self.attention_identity,
            "networks": {name: subject_identity(subject) for name, subject in self.parts.items()},
            "hidden": self.block.hidden,
            "activation": self.block.activation,
        }
        return identity_of(self.title, content)

    @property
    def inner(self) -> int:
        """The size of the values of all heads together."""
        return self.attending.num_heads * self.attending.numbers_of_values

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """The networks with a class of their own, in the order of their first matrices."""
        return tuple({subject.title: subject for subject in self.parts.values()}.values())

    @cached_property
    def references(self) -> dict[str, str]:
        """The name of the function that reconstructs each network, by the class of the network."""
        names = Names()
        prefixes = {one.title: identifier(" ".join(one.alike), "network") for one in self.subjects}
        return {title: names.take(f"{prefix}_reference") for title, prefix in prefixes.items()}

    def table(self, places: Mapping[str, str] = MappingProxyType({})) -> list[str]:
        """Return the lines of the table of functions that multiply by the matrices, under other names if given."""
        rows = (f'    "{places.get(name, name)}": {self.references[one.title]},' for name, one in self.parts.items())
        opened = [f"{MATRICES} = {{", *rows, "}"] if self.parts else [f"{MATRICES} = {{}}"]
        return [*opened, '"""The function that multiplies by the matrix of each network, by name."""']

    def dense_units(self, matrix: str) -> int:
        """Return the number of outputs of a dense matrix."""
        return next(one.gives for one in self.layer.projections(self.width) if one.name == matrix)


def core_shapes(exported: Subject | Assembly) -> dict[str, tuple[int, ...]]:
    """Return the shape of each core by its name in the layer and in files of numbers."""
    if isinstance(exported, Subject):
        return shapes_of(exported)
    placed = ((place, shapes_of(subject)) for place, subject in exported.placed.items())
    return {f"{place}/{name}": shape for place, shapes in placed for name, shape in shapes.items()}


def assemble(
    layer: AttentionLayer | NetworkRecurrent, width: int, parts: Mapping[str, Subject], counts: tuple[int, int]
) -> Assembly:
    """Return a layer to be exported; networks that differ only in their names share a class."""
    names = Names(MATRICES, CORE_LAYER, *OF_RECURRENT, *OF_MODULES)
    title = names.take(class_name(layer.name, "Layer") if layer.name else _kind(layer))
    inner = names.take(ATTENTION), names.take(CELL)
    groups: list[tuple[object, list[str]]] = []
    for matrix, subject in parts.items():
        content = class_content(subject)
        alike = next((matrices for other, matrices in groups if other == content), None)
        if alike is None:
            groups.append((content, [matrix]))
        else:
            alike.append(matrix)
    shared: dict[str, Subject] = {}
    for _, matrices in groups:
        called = tuple(dict.fromkeys(parts[matrix].network.name for matrix in matrices))
        class_title = names.take(class_name(" ".join(called), "Network"))
        one = replace(parts[matrices[0]], activation=None, alike=called, given_title=class_title, content=None)
        shared.update(dict.fromkeys(matrices, one))
    called_as = {matrix: subject.network.name for matrix, subject in parts.items()}
    return Assembly(layer, width, {matrix: shared[matrix] for matrix in parts}, called_as, counts, title, *inner)


def _core_names(parts: Mapping[str, Subject]) -> tuple[str, ...]:
    return tuple(f"{place}/{name}" for place, subject in parts.items() for name in subject.weights.values())


def _kind(layer: Layer) -> str:
    if isinstance(layer, NetworkRecurrent):
        return layer.ordinary.keras_class
    return "TransformerEncoder" if isinstance(layer, TransformerEncoder) else "MultiHeadAttention"


def class_content(subject: Subject) -> tuple[object, ...]:
    """Return everything in the class of a network except the name of the network."""
    cores = tuple((core.name, core.shape) for core in subject.network.cores)
    tables = (subject.indices, subject.variables, subject.attributes)
    programs = tuple((one.most, one.candidate.program) for one in subject.ranges.ranges)
    return (cores, programs, subject.variance, *(tuple(table.items()) for table in tables))
