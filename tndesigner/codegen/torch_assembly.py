"""The exporter of PyTorch modules with several matrices: attention, blocks of a Transformer, recurrent layers."""

from string import Template

from tndesigner.codegen.activation_text import activation_text
from tndesigner.codegen.assembly import PLACES, Assembly
from tndesigner.codegen.assembly_check import assembly_reference
from tndesigner.codegen.drawing_record import drawing_function
from tndesigner.codegen.heading import assembly_heading
from tndesigner.codegen.kernel_steps import reconstruction
from tndesigner.codegen.layout import Expression, call, lines_of, numbers, page
from tndesigner.codegen.torch_check import torch_assembly_test
from tndesigner.codegen.torch_functions import IMPORTS, NEEDS, torch_functions
from tndesigner.codegen.torch_module import BASE, READ_ARRAYS, torch_class
from tndesigner.codegen.torch_recurrent import torch_recurrent
from tndesigner.models.kinds.recurrent import NetworkRecurrent

DENSE = '''\
class Dense(CoreModule):
    """A dense matrix with a bias, in the shapes that Keras gives them."""

    def __init__(
        self, takes, shape, gives, activation=None, bias=True, device=None, dtype=None
    ):
        super().__init__()
        self.takes = takes
        self.activation = activation
        made = {"device": device, "dtype": dtype}
        self.kernel = nn.Parameter(torch.empty(shape, **made))
        bias = nn.Parameter(torch.empty(gives, **made)) if bias else None
        self.register_parameter("bias", bias)
        self.reset_parameters()

    @torch.no_grad()
    def reset_parameters(self):
        bound = (6 / (self.takes + self.kernel.numel() // self.takes)) ** 0.5
        self.kernel.uniform_(-bound, bound)
        if self.bias is not None:
            self.bias.zero_()

    def forward(self, inputs):
        result = torch.matmul(inputs, self.kernel.reshape(self.takes, -1))
        if self.bias is not None:
            result = result + self.bias.flatten()
        return result if self.activation is None else self.activation(result)
'''

NORM = '''\
class Norm(CoreModule):
    """Normalises each position to mean 0 and variance 1, as Keras's LayerNormalization does."""

    def __init__(self, width, device=None, dtype=None):
        super().__init__()
        self.gamma = nn.Parameter(torch.ones(width, device=device, dtype=dtype))
        self.beta = nn.Parameter(torch.zeros(width, device=device, dtype=dtype))

    def forward(self, inputs):
        shape = self.gamma.shape
        return nn.functional.layer_norm(inputs, shape, self.gamma, self.beta, eps=0.001)
'''

_ATTENTION = '''\
def additive(mask, dtype):
    """Return a mask as numbers to add to scores, given one in which True excludes a position."""
    if mask is None or mask.dtype != torch.bool:
        return mask
    zeros = torch.zeros(mask.shape, dtype=dtype, device=mask.device)
    return zeros.masked_fill(mask, -torch.inf)


class $title(CoreModule):
    """Multi-head attention, $num_heads heads of $key_dim numbers each$values.

    Takes queries (batch, targets, $width) and, if they differ, keys and values
    (batch, sources, $width); gives (batch, targets, $width). Masks are those of
    ``nn.MultiheadAttention``: True excludes a position, numbers are added to scores.

    Args:
        dropout: the share of attention weights that are dropped in training.
        device, dtype: of the parameters, as in every module of PyTorch.
    """

    def __init__(self, dropout=0.0, device=None, dtype=None):
        super().__init__()
        self.dropout = dropout
        made = {"device": device, "dtype": dtype}
$matrices

    def forward(
        self,
        query,
        key=None,
        value=None,
        key_padding_mask=None,
        attn_mask=None,
        is_causal=False,
    ):
        """Let each target attend to the sources; without keys, a sequence to itself.

        ``key_padding_mask`` is (batch, sources), ``attn_mask`` (targets, sources) or
        (batch * $num_heads, targets, sources). If ``is_causal``, no target sees a later source.
        """
        key = query if key is None else key
        value = key if value is None else value
        (batch, targets), sources = query.shape[:2], key.shape[1]
        query = self.heads(self.query(query))  # (batch, head, targets, number)
        key = self.heads(self.key(key))  # (batch, head, sources, number)
        value = self.heads(self.value(value))  # (batch, head, sources, number)
        mask = additive(attn_mask, query.dtype)
        if mask is not None and mask.ndim == 3:
            mask = mask.reshape(batch, $num_heads, targets, sources)
        if key_padding_mask is not None:
            padding = additive(key_padding_mask, query.dtype)[:, None, None, :]
            mask = padding if mask is None else mask + padding
        if is_causal and mask is not None:
            later = torch.ones(targets, sources, dtype=torch.bool, device=mask.device)
            mask = mask + additive(later.triu(1), query.dtype)
        seen = nn.functional.scaled_dot_product_attention(
            query,
            key,
            value,
            attn_mask=mask,
            dropout_p=self.dropout if self.training else 0.0,
            is_causal=is_causal and mask is None,
        )
        return self.$output(seen.transpose(1, 2).flatten(2))

    def heads(self, data):
        """Split the last axis into $num_heads heads."""
        return data.unflatten(-1, ($num_heads, -1)).transpose(1, 2)
'''

_BLOCK = '''\
class $title(CoreModule):
    """A block of a Transformer, normalised before each part (Xiong et al. 2020).

    Takes and gives (batch, length, $width). It is called like
    ``nn.TransformerEncoderLayer``, with its masks.

    Args:
        activation: a function or module between the matrices, or None.
        dropout: the share of attention weights that are dropped in training.
        device, dtype: of the parameters, as in every module of PyTorch.
    """

$constructor
        super().__init__()
        made = {"device": device, "dtype": dtype}
        self.norm1 = Norm($width, **made)
        self.attention = $attention(dropout, **made)
        self.norm2 = Norm($width, **made)
$matrices

    def forward(self, src, src_mask=None, src_key_padding_mask=None, is_causal=False):
        seen = src + self.attention(
            self.norm1(src),
            key_padding_mask=src_key_padding_mask,
            attn_mask=src_mask,
            is_causal=is_causal,
        )
        return seen + self.contract(self.expand(self.norm2(seen)))
'''


def export_torch_assembly(assembly: Assembly) -> str:
    """Return the text of a file with a module of several matrices and its self-test."""
    subjects = assembly.subjects
    what = f"a PyTorch module, {assembly.stands_for} with tensor networks as matrices."
    functions = [function for subject in subjects for function in torch_functions(subject)]
    dense = set(matrices_of(assembly)) - set(assembly.parts)
    return page(
        assembly_heading(assembly, {one.title: one.title for one in subjects}, what=what, needs=NEEDS),
        IMPORTS,
        *(function for place, function in enumerate(functions) if function not in functions[:place]),
        READ_ARRAYS.splitlines(),
        BASE.splitlines(),
        *(torch_class(one, inside=True) for one in subjects),
        *([DENSE.splitlines()] if dense else []),
        *_classes(assembly),
        *drawing_function(assembly),
        *(reconstruction(subject, assembly.references[subject.title]) for subject in subjects),
        *assembly_reference(assembly),
        torch_assembly_test(assembly),
    )


def matrices_of(assembly: Assembly) -> tuple[str, ...]:
    """Return the names of all matrices."""
    return tuple(one.name for one in assembly.layer.projections(assembly.width))


def _classes(assembly: Assembly) -> list[list[str]]:
    """Return the classes that use the matrices, each as its lines."""
    if isinstance(assembly.layer, NetworkRecurrent):
        return torch_recurrent(assembly, assembly.layer)
    return [_attention(assembly), *([NORM.splitlines(), _block(assembly)] if assembly.block else [])]


def _attention(assembly: Assembly) -> list[str]:
    layer = assembly.attending
    lines: list[str] = []
    for name in PLACES:
        place = _output_name(assembly) if name == "output" else name
        lines += _made(assembly, name, place)
    return _filled(
        _ATTENTION,
        assembly,
        title=assembly.attention if assembly.block else assembly.title,
        matrices="\n".join(lines),
        output=_output_name(assembly),
        num_heads=str(layer.num_heads),
        key_dim=str(layer.key_dim),
        values=f", {layer.numbers_of_values} for values" if layer.numbers_of_values != layer.key_dim else "",
    )


def _output_name(assembly: Assembly) -> str:
    """Return the name of the last matrix of attention; a block whose matrices there are dense has Keras's attention."""
    return "output" if assembly.has_attention else "attention_output"


def _block(assembly: Assembly) -> list[str]:
    block = assembly.block
    assert block is not None
    activation = activation_text(block.activation, "PyTorch")
    arguments = ("self", f"activation={activation}", "dropout=0.0", "device=None", "dtype=None")
    lines = [
        *_made(assembly, "expand", "expand", "activation"),
        *_made(assembly, "contract", "contract"),
    ]
    return _filled(
        _BLOCK,
        assembly,
        title=assembly.title,
        constructor="\n".join(lines_of("def ", call("__init__", *arguments), ":", indent=4)),
        attention=assembly.attention,
        matrices="\n".join(lines),
    )


def _made(assembly: Assembly, name: str, place: str, activation: str = "None") -> list[str]:
    """Write the statement that makes a matrix: the module of its network, or a dense one."""
    arguments = ("**made",) if activation == "None" else (f"activation={activation}", "**made")
    if name in assembly.parts:
        made = call(assembly.parts[name].title, *(arguments if len(arguments) > 1 else ("activation=None", "**made")))
    else:
        made = call("Dense", *dense_sizes(assembly, name), *arguments)
    return lines_of(f"self.{place} = ", made, indent=8)


def dense_sizes(assembly: Assembly, name: str) -> tuple[str, Expression, Expression]:
    """Write the number of inputs, and the shapes of kernel and bias; those in Keras's attention have axes for heads."""
    layer, block = assembly.attending, assembly.block
    longer = {"output": assembly.inner, **({"contract": block.hidden} if block else {})}
    takes = longer.get(name, assembly.width)
    heads = {"query": layer.key_dim, "key": layer.key_dim, "value": layer.numbers_of_values}
    if name in PLACES and not assembly.has_attention:
        if name == "output":
            shape = (layer.num_heads, layer.numbers_of_values, assembly.width)
            return str(takes), numbers(shape), numbers((assembly.width,))
        split = (layer.num_heads, heads[name])
        return str(takes), numbers((takes, *split)), numbers(split)
    gives = assembly.dense_units(name)
    return str(takes), numbers((takes, gives)), numbers((gives,))


def _filled(text: str, assembly: Assembly, **values: str) -> list[str]:
    return Template(text).substitute(values, width=assembly.width).splitlines()
