"""What differs between the exported classes of the kinds of layer."""

from dataclasses import dataclass, field
from string import Template

from tndesigner.codegen.layout import Expression, Items, call, commented, indices_comment, lines_of, numbers
from tndesigner.codegen.masks_text import JOINED_MASKS
from tndesigner.codegen.subject import Attending, Subject, tokens_of
from tndesigner.codegen.text import literal, prose
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
    """The last lines of ``__init__``, such as those that set ``input_spec``."""
    opening: list[str]
    """The first lines of ``call``."""
    lead: tuple[str, ...]
    """The leading axes of the result."""
    shape: list[str]
    """The lines of ``compute_output_shape`` after the first."""
    takes: Expression
    """The input shape that it is built for."""
    data: tuple[str, ...]
    """The data of its self-test, one for each input, with "{count}" for the number of examples; numbers are drawn
    from ``numbers``."""
    examples: tuple[str, ...]
    """The arguments of ``keras.Input`` for that data."""
    places: int = 1
    """How many of the batch one example of the self-test makes."""
    check: list[str] = field(default_factory=list)
    """The lines of ``build`` that refuse a shape."""
    projections: list[str] = field(default_factory=list)
    """The lines of ``build`` before those for the cores."""
    arguments: dict[str, str] = field(default_factory=dict)
    """The arguments of ``__init__`` that only this kind has, and their defaults as text."""
    masks: tuple[str, ...] = ()
    """The arguments of ``call`` after the inputs."""
    result: list[str] = field(default_factory=list)
    """The last lines of ``call``; empty if only the activation is applied."""
    methods: list[str] = field(default_factory=list)
    """The methods that only this kind has, with an empty line before each."""

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
        spec=[
            _MASKING,
            *lines_of("self.input_spec = ", Items("[", tuple(specs), "]") if several else specs[0], indent=8),
        ],
        check=_check(
            "[shape[-1] for shape in input_shape]" if several else "input_shape[-1]",
            "the last axes" if several else "the last axis",
            *subject.taken,
        ),
        methods=JOINED_MASKS.splitlines() if several else [],
        opening=[
            *([f"        {', '.join(variables)} = inputs"] if several else []),
            f"        lead = ops.shape({first})[:-1]",
            *_padding(subject),
        ],
        lead=("*lead",),
        shape=[f"        return (*input_shape{'[0]' * several}[:-1], {subject.given})"],
        takes=Items("(", tuple(built)) if several else built[0],
        data=tuple(f'numbers.normal(size=({{count}}, {width})).astype("float32")' for width in subject.taken),
        examples=tuple(f"({width},)" for width in subject.taken),
    )


_MASKING = "        self.supports_masking = True"

_MASK_ZERO = """
    def compute_mask(self, inputs, mask=None):
        return ops.not_equal(inputs, 0) if self.mask_zero else None
"""


def _check(found: str, axis: str, *lengths: int) -> list[str]:
    """Write the lines of ``build`` that refuse an axis of another or of unknown length."""
    needed = " and ".join(map(str, lengths))
    message = f'f"{axis} must have length {needed}, but the shape is {{input_shape}}"'
    length = list(lengths) if len(lengths) > 1 else lengths[0]
    return [f"        if {found} != {length}:", *lines_of("raise ", call("ValueError", message), indent=12)]


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
    opening, projections, joined = [], [], []
    for tensor, (kernel, size) in zip(subject.network.inputs, subject.kernels.items(), strict=True):
        variable, legs = subject.variables[tensor.id], subject.legs(tensor)
        product = lines_of(f"{variable} = ", call("ops.matmul", "inputs", f"self.{kernel}"), indent=8)
        opening += commented(product, indices_comment(("batch", legs[0], "*".join(legs[1:]))), indent=8)
        role = literal(kernel.removesuffix("_kernel"))
        made = call("self.add_core", role, numbers(size), "keras.initializers.LecunUniform()")
        projections += lines_of(f"self.{kernel} = ", made, indent=8)
        joined.append(variable)
    return Frame(
        stands_for="attention",
        does=f"Join queries, keys and values of sequences by {_called(subject)}.",
        shapes=(f"(batch, {shape[0]}, {shape[1]})",),
        gives=f"(batch, {shape[0]}, {subject.units})",
        spec=[_MASKING, f"        self.input_spec = keras.layers.InputSpec(shape=(None, {shape[0]}, {shape[1]}))"],
        check=_check("input_shape[-1]", "the last axis", attending.features),
        masks=("mask=None",),
        opening=[*opening, *_masked(*joined[1:])],
        lead=("-1", str(shape[0])),
        shape=[f"        return (*input_shape[:-1], {subject.units})"],
        takes=f"(None, {shape[0]}, {shape[1]})",
        data=(f'numbers.normal(size=({{count}}, {shape[0]}, {shape[1]})).astype("float32")',),
        examples=(str(shape),),
        projections=projections,
    )


def _masked(*variables: str) -> list[str]:
    """Write the lines that make keys and values zero where the sequence is masked."""
    return [
        '        check_mask("mask", mask, *inputs.shape[:2])',
        "        if mask is not None:",
        f"            mask = ops.cast(ops.expand_dims(mask, -1), {variables[0]}.dtype)",
        *(f"            {one} = ops.multiply({one}, mask)" for one in variables),
    ]


def _embedding(subject: Subject) -> Frame:
    rows = tokens_of(subject)
    return Frame(
        stands_for="an embedding",
        does=f"Take the slices of {_called(subject)} that tokens choose.",
        shapes=(f"(batch, ...), tokens below {rows}",),
        gives=f"(batch, ..., {subject.units})",
        spec=["        self.mask_zero = self.supports_masking = mask_zero"],
        arguments={"mask_zero": str((subject.content or {}).get("mask_zero", False))},
        methods=_MASK_ZERO.splitlines(),
        opening=[
            f"        inputs = known_tokens(inputs, {rows}, {subject.widths[0]})",
            "        lead = ops.shape(inputs)",
        ],
        lead=("*lead",),
        shape=[f"        return (*input_shape, {subject.units})"],
        takes="(None, None)",
        data=(f'numbers.integers(0, {rows}, size=({{count}}, 4)).astype("int32")',),
        examples=('(4,), dtype="int32"',),
        places=4,
    )


_MOVES = """\
        # Conv2D refuses what a convolution cannot do.
        ordinary = keras.layers.Conv2D(
            1,
            1,
            strides=strides,
            padding=padding,
            data_format=data_format,
            dilation_rate=dilation_rate,
        )
        moves = (ordinary.strides, ordinary.padding, ordinary.dilation_rate)
        if moves != $moves:
            raise ValueError(
                "strides, padding and dilation_rate are $told "
                f"in this file, not {moves}; export the layer again"
            )
        self.strides, self.padding, self.dilation_rate = moves
        self.data_format = ordinary.data_format
        if self.data_format == "channels_first":
            self.takes = (None, $channels, None, None)
        self.channels_axis = self.takes.index($channels)
        axes = {self.channels_axis: $channels}
        self.input_spec = keras.layers.InputSpec(ndim=4, axes=axes)
"""

CHANNELS_LAST = """\
        if self.channels_axis == 1:
            inputs = ops.transpose(inputs, (0, 2, 3, 1))
"""
"""The first lines of ``call`` in a convolution: what follows has the channels at the end."""

_PICTURES = """\
        result = self.activation(result)
        if self.channels_axis == 1:
            result = ops.transpose(result, (0, 3, 1, 2))
        return result
"""


def _convolution(subject: Subject, moves: AsConvolution) -> Frame:
    window = kernel_size(subject)
    channels = subject.widths[0] // (window[0] * window[1])
    sizes = [(length - 1) * reach + 4 for length, reach in zip(window, moves.dilation, strict=True)]
    arguments = {
        "strides": str(moves.strides),
        "padding": literal(moves.padding),
        "dilation_rate": str(moves.dilation),
        "data_format": "None",
    }
    ordinary = call("keras.layers.Conv2D", str(subject.units), str(window), *(f"{one}=self.{one}" for one in arguments))
    return Frame(
        stands_for="a convolution",
        does=f"Move {_called(subject)} over pictures.",
        shapes=(f"(batch, height, width, {channels})",),
        gives=f"(batch, height, width, {subject.units})",
        spec=_moves(moves, channels),
        arguments=arguments,
        check=_check("input_shape[self.channels_axis]", "the channels", channels),
        opening=[*CHANNELS_LAST.splitlines(), "        picture = ops.shape(inputs)[1:3]"],
        lead=("-1", "*picture"),
        result=_PICTURES.splitlines(),
        shape=[
            *lines_of("ordinary = ", ordinary, indent=8),
            "        return ordinary.compute_output_shape(input_shape)",
        ],
        takes=f"(None, None, None, {channels})",
        data=(f'numbers.normal(size=({{count}}, {sizes[0]}, {sizes[1]}, {channels})).astype("float32")',),
        examples=(f"({sizes[0]}, {sizes[1]}, {channels})",),
        places=sizes[0] * sizes[1],
    )


def _moves(moves: AsConvolution, channels: int) -> list[str]:
    """Write the lines of ``__init__`` that check how the kernel moves."""
    fixed = f"({moves.strides}, {literal(moves.padding)}, {moves.dilation})"
    told = f"{moves.strides}, '{moves.padding}' and {moves.dilation}"
    return Template(_MOVES).substitute(moves=fixed, told=told, channels=channels).splitlines()


def kernel_size(subject: Subject) -> tuple[int, int]:
    """Return the rows and columns of the kernel of a convolution."""
    window: Window | None = subject.equation.window
    assert window is not None
    rows, columns = (subject.equation.sizes[label] for label in window.labels)
    return rows, columns
