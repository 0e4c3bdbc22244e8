"""What the exported classes of the kinds of layer differ in."""

from dataclasses import dataclass

from tndesigner.codegen.layout import Items, lines_of
from tndesigner.codegen.subject import Subject
from tndesigner.codegen.text import prose
from tndesigner.planning import AsConvolution, AsEmbedding
from tndesigner.planning.equation import Window


@dataclass(frozen=True, slots=True)
class Frame:
    """The parts of a class that depend on what its network is used as."""

    stands_for: str
    """With its article, as in "a dense layer"."""
    does: tuple[str, str]
    """The lines of its docstring: what it does, and what it takes and gives."""
    spec: list[str]
    """The lines that say which data fits."""
    opening: list[str]
    """The first lines of ``call``."""
    lead: tuple[str, ...]
    """The leading axes of the result."""
    shape: list[str]
    """The lines of ``compute_output_shape`` after its first."""
    data: str
    """The data of its self-test, for one input; numbers are drawn from ``numbers``."""
    example: str
    """The arguments of ``keras.Input`` for that data."""


def frame_of(subject: Subject) -> Frame:
    """Return the frame for what a network is used as."""
    match subject.usage:
        case AsEmbedding():
            return _embedding(subject)
        case AsConvolution():
            return _convolution(subject, subject.usage)
        case _:
            return _dense(subject)


def _dense(subject: Subject) -> Frame:
    name = prose(subject.network.name)
    shapes = [f"(batch, ..., {width})" for width in subject.widths]
    several = len(shapes) > 1
    data = "a list of " + " and ".join(shapes) if several else shapes[0]
    what = "the last axes of several tensors" if several else "the last axis of the data"
    specs = [f"keras.layers.InputSpec(min_ndim=2, axes={{-1: {width}}})" for width in subject.widths]
    variables = [subject.variables[tensor.id] for tensor in subject.network.inputs]
    first = variables[0] if several else "inputs"
    return Frame(
        stands_for="a dense layer",
        does=(f'Contract {what} with the network "{name}".', f"Takes {data}, gives (batch, ..., {subject.units})."),
        spec=lines_of("self.input_spec = ", Items("[", tuple(specs), "]") if several else specs[0], indent=8),
        opening=[
            *([f"        {', '.join(variables)} = inputs"] if several else []),
            f"        lead = ops.shape({first})[:-1]",
        ],
        lead=("*lead",),
        shape=[f"        return (*input_shape{'[0]' * several}[:-1], {subject.units})"],
        data=f'numbers.normal(size=(5, {subject.widths[0]})).astype("float32")',
        example=f"({subject.widths[0]},)",
    )


def _embedding(subject: Subject) -> Frame:
    name, rows = prose(subject.network.name), subject.widths[0]
    return Frame(
        stands_for="an embedding",
        does=(
            f'Take the slices of the network "{name}" that tokens choose.',
            f"Takes (batch, ...) tokens below {rows}, gives (batch, ..., {subject.units}).",
        ),
        spec=[],
        opening=[
            '        inputs = ops.cast(inputs, "int32")',
            "        lead = ops.shape(inputs)",
        ],
        lead=("*lead",),
        shape=[f"        return (*input_shape, {subject.units})"],
        data=f'numbers.integers(0, {rows}, size=(5, 4)).astype("int32")',
        example='(4,), dtype="int32"',
    )


def _convolution(subject: Subject, moves: AsConvolution) -> Frame:
    name, window = prose(subject.network.name), kernel_size(subject)
    channels = subject.widths[0] // (window[0] * window[1])
    sizes = [(length - 1) * reach + 4 for length, reach in zip(window, moves.dilation, strict=True)]
    return Frame(
        stands_for="a convolution",
        does=(
            f'Move the network "{name}" over pictures.',
            f"Takes (batch, height, width, {channels}), gives (batch, ..., {subject.units}).",
        ),
        spec=[f"        self.input_spec = keras.layers.InputSpec(ndim=4, axes={{-1: {channels}}})"],
        opening=["        picture = ops.shape(inputs)[1:3]"],
        lead=("-1", "*picture"),
        shape=[
            f"        window = zip(input_shape[1:3], {window}, {moves.strides}, {moves.dilation})",
            "        lengths = [moved(*each) for each in window]",
            f"        return (input_shape[0], *lengths, {subject.units})",
        ],
        data=f'numbers.normal(size=(5, {sizes[0]}, {sizes[1]}, {channels})).astype("float32")',
        example=f"({sizes[0]}, {sizes[1]}, {channels})",
    )


def kernel_size(subject: Subject) -> tuple[int, int]:
    """Return rows and columns of the kernel of a convolution."""
    window: Window | None = subject.equation.window
    assert window is not None
    rows, columns = (subject.equation.sizes[label] for label in window.labels)
    return rows, columns
