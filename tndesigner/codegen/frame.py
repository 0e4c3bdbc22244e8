"""What differs between the exported classes of the kinds of layer."""

from dataclasses import dataclass, field

from tndesigner.codegen.layout import Items, call, commented, indices_comment, lines_of, numbers
from tndesigner.codegen.subject import Attending, Subject
from tndesigner.codegen.text import prose
from tndesigner.models.usage import AsConvolution, AsEmbedding
from tndesigner.planning.equation import Window


@dataclass(frozen=True, slots=True)
class Frame:
    """The parts of a class that depend on how its network is used."""

    stands_for: str
    """With its article, such as "a dense layer"."""
    does: str
    """The first line of its docstring."""
    shapes: tuple[str, ...]
    """The shape of each input, as text for a reader."""
    gives: str
    """The shape of the result."""
    spec: list[str]
    """The lines that set ``input_spec``."""
    opening: list[str]
    """The first lines of ``call``."""
    lead: tuple[str, ...]
    """The leading axes of the result."""
    shape: list[str]
    """The lines of ``compute_output_shape`` after the first."""
    takes: str
    """The input shape that it is built for, as text."""
    data: tuple[str, ...]
    """The data of its self-test, one for each input; numbers are drawn from ``numbers``."""
    examples: tuple[str, ...]
    """The arguments of ``keras.Input`` for that data."""
    projections: list[str] = field(default_factory=list)
    """The lines of ``build`` before those for the cores."""

    @property
    def flow(self) -> str:
        """The sentence about the shapes of inputs and result."""
        several = len(self.shapes) > 1
        return f"Takes {'a list of ' * several}{' and '.join(self.shapes)}, gives {self.gives}."


def frame_of(subject: Subject) -> Frame:
    """Return the frame for the use of a network."""
    if subject.attending:
        return _attention(subject, subject.attending)
    match subject.usage:
        case AsEmbedding():
            return _embedding(subject)
        case AsConvolution():
            return _convolution(subject, subject.usage)
        case _:
            return _dense(subject)


def _dense(subject: Subject) -> Frame:
    several = len(subject.widths) > 1
    what = "the last axes of several tensors" if several else "the last axis of the data"
    specs = [f"keras.layers.InputSpec(min_ndim=2, axes={{-1: {width}}})" for width in subject.taken]
    variables = [subject.variables[tensor.id] for tensor in subject.network.inputs]
    first = variables[0] if several else "inputs"
    built = [f"(None, {width})" for width in subject.taken]
    return Frame(
        stands_for="a dense layer",
        does=f"Contract {what} with {_called(subject)}.",
        shapes=tuple(f"(batch, ..., {width})" for width in subject.taken),
        gives=f"(batch, ..., {subject.given})",
        spec=lines_of("self.input_spec = ", Items("[", tuple(specs), "]") if several else specs[0], indent=8),
        opening=[
            *([f"        {', '.join(variables)} = inputs"] if several else []),
            f"        lead = ops.shape({first})[:-1]",
            *_padding(subject),
        ],
        lead=("*lead",),
        shape=[f"        return (*input_shape{'[0]' * several}[:-1], {subject.given})"],
        takes=f"[{', '.join(built)}]" if several else built[0],
        data=tuple(f'numbers.normal(size=(5, {width})).astype("float32")' for width in subject.taken),
        examples=tuple(f"({width},)" for width in subject.taken),
    )


def _padding(subject: Subject) -> list[str]:
    """Write the lines that pad the data with zeros."""
    if not subject.zeros:
        return []
    pads = f"[(0, 0)] * len(lead) + [(0, {subject.zeros})]"
    return [
        f"        # {subject.takes} numbers are padded with zeros to {subject.widths[0]}",
        f"        inputs = ops.pad(inputs, {pads})",
    ]


def _called(subject: Subject) -> str:
    """Return the text for the network, or for all networks that share the class."""
    if len(subject.alike) < 2:
        return f'the network "{prose(subject.network.name)}"'
    return f'the networks "{prose(", ".join(subject.alike))}"'


def _attention(subject: Subject, attending: Attending) -> Frame:
    shape = (subject.length, attending.features)
    opening, projections = [], []
    for tensor, (kernel, size) in zip(subject.network.inputs, subject.kernels.items(), strict=True):
        variable, legs = subject.variables[tensor.id], subject.legs(tensor)
        product = lines_of(f"{variable} = ", call("ops.matmul", "inputs", f"self.{kernel}"), indent=8)
        opening += commented(product, indices_comment(("batch", legs[0], "*".join(legs[1:]))), indent=8)
        projections += [
            f"        self.{kernel} = self.add_weight(",
            *lines_of("shape=", numbers(size), ",", indent=12),
            "            initializer=keras.initializers.LecunUniform(),",
            f'            name="{kernel.removesuffix("_kernel")}",',
            "        )",
        ]
    return Frame(
        stands_for="attention",
        does=f"Join queries, keys and values of sequences by {_called(subject)}.",
        shapes=(f"(batch, {shape[0]}, {shape[1]})",),
        gives=f"(batch, {shape[0]}, {subject.units})",
        spec=[f"        self.input_spec = keras.layers.InputSpec(shape=(None, {shape[0]}, {shape[1]}))"],
        opening=opening,
        lead=("-1", str(shape[0])),
        shape=[f"        return (*input_shape[:-1], {subject.units})"],
        takes=f"(None, {shape[0]}, {shape[1]})",
        data=(f'numbers.normal(size=(5, {shape[0]}, {shape[1]})).astype("float32")',),
        examples=(str(shape),),
        projections=projections,
    )


def _embedding(subject: Subject) -> Frame:
    rows = subject.widths[0]
    return Frame(
        stands_for="an embedding",
        does=f"Take the slices of {_called(subject)} that tokens choose.",
        shapes=(f"(batch, ...), tokens below {rows}",),
        gives=f"(batch, ..., {subject.units})",
        spec=[],
        opening=[
            '        inputs = ops.cast(inputs, "int32")',
            "        lead = ops.shape(inputs)",
        ],
        lead=("*lead",),
        shape=[f"        return (*input_shape, {subject.units})"],
        takes="(None, None)",
        data=(f'numbers.integers(0, {rows}, size=(5, 4)).astype("int32")',),
        examples=('(4,), dtype="int32"',),
    )


def _convolution(subject: Subject, moves: AsConvolution) -> Frame:
    window = kernel_size(subject)
    channels = subject.widths[0] // (window[0] * window[1])
    sizes = [(length - 1) * reach + 4 for length, reach in zip(window, moves.dilation, strict=True)]
    return Frame(
        stands_for="a convolution",
        does=f"Move {_called(subject)} over pictures.",
        shapes=(f"(batch, height, width, {channels})",),
        gives=f"(batch, height, width, {subject.units})",
        spec=[f"        self.input_spec = keras.layers.InputSpec(ndim=4, axes={{-1: {channels}}})"],
        opening=["        picture = ops.shape(inputs)[1:3]"],
        lead=("-1", "*picture"),
        shape=[
            f"        window = zip(input_shape[1:3], {window}, {moves.strides}, {moves.dilation})",
            "        lengths = [moved(*each) for each in window]",
            f"        return (input_shape[0], *lengths, {subject.units})",
        ],
        takes=f"(None, None, None, {channels})",
        data=(f'numbers.normal(size=(5, {sizes[0]}, {sizes[1]}, {channels})).astype("float32")',),
        examples=(f"({sizes[0]}, {sizes[1]}, {channels})",),
    )


def kernel_size(subject: Subject) -> tuple[int, int]:
    """Return the rows and columns of the kernel of a convolution."""
    window: Window | None = subject.equation.window
    assert window is not None
    rows, columns = (subject.equation.sizes[label] for label in window.labels)
    return rows, columns
