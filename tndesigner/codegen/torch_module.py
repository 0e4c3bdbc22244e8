"""The class of an exported PyTorch module."""

from math import sqrt

from tndesigner.codegen.activation_text import activation_text
from tndesigner.codegen.dialect import Dialect
from tndesigner.codegen.frame import frame_of
from tndesigner.codegen.heading import drawing, weights_line
from tndesigner.codegen.layout import Items, call, commented, indices_comment, lines_of, numbers
from tndesigner.codegen.names import Names, identifier
from tndesigner.codegen.range_methods import method_names, methods_of_ranges, passed_variables
from tndesigner.codegen.statements import DATA, Printer
from tndesigner.codegen.subject import Subject, data_arguments, tokens_of
from tndesigner.codegen.text import literal
from tndesigner.codegen.torch_initialisation import torch_isometries, torch_starts
from tndesigner.models.keras_file.built_in import words
from tndesigner.models.usage import AsConvolution, AsEmbedding
from tndesigner.planning.equation import OperandKind

CORE_MODULE = "CoreModule"
"""The name of the base class."""

OF_MODULES = words(
    """
    T_destination activation add_module apply bfloat16 bias buffers call_super_init children compile core_names cpu cuda
    double dump_patches eval extra_repr float forward get_buffer get_extra_state get_parameter get_submodule half ipu
    keep_isometries load_cores load_state_dict modules mtia named_buffers named_children named_cores named_modules
    named_parameters parameters penalty register_backward_hook register_buffer register_forward_hook
    register_forward_pre_hook register_full_backward_hook register_full_backward_pre_hook
    register_load_state_dict_post_hook register_load_state_dict_pre_hook register_module register_parameter
    register_state_dict_post_hook register_state_dict_pre_hook requires_grad_ reset_parameters set_extra_state
    set_submodule share_memory state_dict to to_empty train training type xpu zero_grad
    """
)
"""The attributes of a module, which no core and no layer can have as their name."""

BASE = '''\
class CoreModule(nn.Module):
    """A module whose parameters are cores, named as in the drawing."""

    core_names = ()
    """The names of the first parameters in files, which need not be identifiers."""

    def named_cores(self):
        """Return all parameters by their names in files, such as "a" or "query/a"."""
        own = dict(self.named_parameters(recurse=False))
        own.update(self.named_buffers(recurse=False))
        names = dict(zip(own, self.core_names))
        found = {names.get(name, name): core for name, core in own.items()}
        for place, module in self.named_children():
            inside = module.named_cores() if isinstance(module, CoreModule) else {}
            found.update({f"{place}/{name}": core for name, core in inside.items()})
        return found

    @torch.no_grad()
    def load_cores(self, path):
        """Load all parameters from an .npz or .safetensors file, or none if one does not fit."""
        arrays, cores = read_arrays(path), self.named_cores()
        for name in {**cores, **arrays}:
            ours, theirs = (
                f"has shape {tuple(held[name].shape)}" if name in held else "is missing"
                for held in (cores, arrays)
            )
            if ours != theirs:
                here = f"in {type(self).__name__}"
                raise ValueError(f"{name!r} {ours} {here}, but {theirs} in {path}")
        for name, core in cores.items():
            core.copy_(torch.from_numpy(arrays[name]))
'''

READ_ARRAYS = '''\
def read_arrays(path):
    """Return the arrays of an .npz or .safetensors file by name."""
    if str(path).endswith(".safetensors"):
        from safetensors.numpy import load_file

        return load_file(path)
    with np.load(path) as file:
        return dict(file)
'''


def attribute_names(subject: Subject) -> dict[int, str]:
    """Return the parameter of each core, by id: the name of the core, if a parameter can have it."""
    names = Names(*OF_MODULES, *subject.kernels)
    return {core.id: names.take(identifier(core.name, "core")) for core in subject.network.cores}


def torch_class(subject: Subject, *, inside: bool = False) -> list[str]:
    """Return the lines of the class.

    Args:
        subject: what is exported.
        inside: whether it is part of a larger module; its docstring then has the drawing.
    """
    names = [*(kernel.removesuffix("_kernel") for kernel in subject.kernels), *subject.weights.values()]
    return [
        f"class {subject.title}({CORE_MODULE}):",
        *_docstring(subject, drawn=inside),
        "",
        *lines_of("core_names = ", Items("(", tuple(map(literal, names))), indent=4),
        "",
        *_constructor(subject),
        "",
        *_start(subject),
        *torch_isometries(subject, attribute_names(subject)),
        "",
        *_forward(subject),
    ]


_ARGUMENTS = """
    Args:
        activation: a function or module that is applied to the result, or None.
        bias: whether there is a bias.
        device, dtype: of the parameters, as in every module of PyTorch.
    \"""
"""


def _docstring(subject: Subject, *, drawn: bool) -> list[str]:
    more = ["", *drawing(subject, indent=8), "", f"    {weights_line(subject)}"] if drawn else []
    return [f'    """{frame_of(subject).does}', "", f"    {_flow(subject)}", *more, *_ARGUMENTS.splitlines()]


def _flow(subject: Subject) -> str:
    """Return the sentences about the shapes of inputs and result."""
    frame = frame_of(subject)
    if isinstance(subject.usage, AsConvolution):
        taken = frame.shapes[0].rpartition(" ")[2].rstrip(")")
        takes, gives = (f"(batch, {channels}, height, width)" for channels in (taken, subject.units))
        return f"Takes {takes}, gives {gives}, as nn.Conv2d does."
    return f"Takes {' and '.join(frame.shapes)}, gives {frame.gives}."


def _constructor(subject: Subject) -> list[str]:
    """Write ``__init__``, with the activation and the bias of the design as defaults."""
    attributes = attribute_names(subject)
    activation = activation_text(subject.activation, "PyTorch")
    arguments = ["self", f"activation={activation}", f"bias={subject.use_bias}", "device=None", "dtype=None"]
    lines = [
        *lines_of("def ", call("__init__", *arguments), ":", indent=4),
        "        super().__init__()",
        "        self.activation = activation",
        '        made = {"device": device, "dtype": dtype}',
    ]
    for kernel, shape in subject.kernels.items():
        lines += lines_of(f"self.{kernel} = ", _parameter(shape), indent=8)
    for core in subject.network.cores:
        made = lines_of(f"self.{attributes[core.id]} = ", _parameter(core.shape), indent=8)
        lines += commented(made, indices_comment(subject.legs(core)), indent=8)
    return [
        *lines,
        f"        bias = nn.Parameter(torch.empty({subject.given}, **made)) if bias else None",
        '        self.register_parameter("bias", bias)',
        "        self.reset_parameters()",
    ]


def _parameter(shape: tuple[int, ...]) -> Items:
    return call("nn.Parameter", call("torch.empty", numbers(shape), "**made"))


def _start(subject: Subject) -> list[str]:
    return [
        "    @torch.no_grad()",
        "    def reset_parameters(self):",
        f'        """Start like {frame_of(subject).stands_for}."""',
        *(
            f"        self.{kernel}.uniform_(-{sqrt(3 / shape[0])!r}, {sqrt(3 / shape[0])!r})"
            for kernel, shape in subject.kernels.items()
        ),
        *torch_starts(subject, attribute_names(subject)),
        "        if self.bias is not None:",
        "            self.bias.zero_()",
    ]


def _forward(subject: Subject) -> list[str]:
    masks = ["key_padding_mask=None"] if subject.attending else []
    pictures = isinstance(subject.usage, AsConvolution)
    several = len(subject.ranges.ranges) > 1
    final = ["result = result.permute(0, 3, 1, 2)"] if pictures else []
    return [
        *_methods(subject),
        *lines_of("def ", call("forward", "self", *data_arguments(subject), *masks), ":", indent=4),
        *_opening(subject),
        *(_choice(subject) if several else _printer(subject).lines()),
        *([f"        result = result[..., :{subject.gives}]"] if subject.gives else []),
        "        if self.bias is not None:",
        "            result = result + self.bias",
        "        if self.activation is not None:",
        "            result = self.activation(result)",
        *(f"        {line}" for line in final),
        "        return result",
    ]


def _methods(subject: Subject) -> list[str]:
    """Write a method for each program, if there are several."""
    if len(subject.ranges.ranges) == 1:
        return []
    return methods_of_ranges(subject, _printer)


def _choice(subject: Subject) -> list[str]:
    """Write the lines that choose the program for the batch; a program that is exported for any batch is the usual."""
    lead = "inputs.shape[:1]" if subject.attending or isinstance(subject.usage, AsConvolution) else "lead"
    places = " * picture.numel()" if isinstance(subject.usage, AsConvolution) else ""
    usual = str(subject.ranges.usual)
    lines = [
        "        exporting = torch.compiler.is_exporting()  # for a batch of any size",
        f"        examples = {usual} if exporting else {lead}.numel(){places}",
    ]
    for place, (name, one) in enumerate(zip(method_names(subject), subject.ranges.ranges, strict=True)):
        start = "else" if one.most is None else f"{'elif' if place else 'if'} examples <= {one.most}"
        made = call(f"self.{name}", *passed_variables(subject))
        lines += [f"        {start}:", *lines_of("result = ", made, indent=12)]
    return lines


def _printer(subject: Subject) -> Printer:
    attributes, data = attribute_names(subject), data_arguments(subject)
    written = {}
    for value, operand in enumerate(subject.equation.operands):
        if operand.kind in DATA:
            single = len(subject.widths) == 1
            written[value] = "inputs" if single else subject.variables[operand.tensor]
        elif operand.kind is OperandKind.CORE:
            written[value] = f"self.{attributes[operand.tensor]}"
    like = f"self.{next(iter(attributes.values()))}" if attributes else data[0]
    dialect = Dialect("torch", f"{like}.dtype, device={like}.device")
    printer = Printer(subject, dialect, written, indent=8)
    printer.lead = frame_of(subject).lead
    return printer


def _opening(subject: Subject) -> list[str]:
    """Write the first lines of ``forward``, which refuse other shapes and read that of the data."""
    if subject.attending:
        shape = (subject.length, subject.attending.features)
        return [*_refusal("inputs", "shape[1:]", shape, "the shape of an example must be"), *_projected(subject)]
    match subject.usage:
        case AsConvolution():
            channels = int(frame_of(subject).shapes[0].rpartition(" ")[2].rstrip(")"))
            return [
                *_refusal("inputs", "shape[1]", channels, "the number of channels must be"),
                "        inputs = inputs.permute(0, 2, 3, 1)",
                "        picture = inputs.shape[1:3]",
            ]
        case AsEmbedding():
            rows = tokens_of(subject)
            return [f"        inputs = known_tokens(inputs, {rows})", "        lead = inputs.shape"]
        case _:
            checks = [
                line
                for name, width in zip(data_arguments(subject), subject.taken, strict=True)
                for line in _refusal(name, "shape[-1]", width, "the last axis must have length")
            ]
            padded = [f"        inputs = nn.functional.pad(inputs, (0, {subject.zeros}))"] if subject.zeros else []
            return [*checks, f"        lead = {data_arguments(subject)[0]}.shape[:-1]", *padded]


def _refusal(name: str, part: str, needed: object, told: str) -> list[str]:
    """Write the lines that refuse data of another shape."""
    message = f'f"{told} {needed}, but the data has shape {{tuple({name}.shape)}}"'
    return [f"        if {name}.{part} != {needed}:", *lines_of("raise ", call("ValueError", message), indent=12)]


def _projected(subject: Subject) -> list[str]:
    """Write how queries, keys and values come from the data; places that are left out give zeros."""
    lines, joined = [], []
    for tensor, kernel in zip(subject.network.inputs, subject.kernels, strict=True):
        joined.append(subject.variables[tensor.id])
        lines.append(f"        {joined[-1]} = torch.matmul(inputs, self.{kernel})")
    return [
        *lines,
        "        if key_padding_mask is not None:  # True where there is nothing",
        "            left_out = key_padding_mask.unsqueeze(-1)",
        *(f"            {one} = {one}.masked_fill(left_out, 0.0)" for one in joined[1:]),
    ]
