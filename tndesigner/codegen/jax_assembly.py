"""The exporter of functions for JAX with several matrices: attention, and a block of a Transformer."""

from string import Template

from tndesigner.codegen.activation_text import activation_text
from tndesigner.codegen.assembly import PLACES, Assembly
from tndesigner.codegen.assembly_check import assembly_reference
from tndesigner.codegen.heading import assembly_heading
from tndesigner.codegen.jax_check import jax_assembly_test
from tndesigner.codegen.jax_function import IMPORTS, NEEDS, jax_functions, network_functions
from tndesigner.codegen.jax_loading import LOAD_CORES
from tndesigner.codegen.kernel_steps import reconstruction
from tndesigner.codegen.layout import Expression, call, lines_of, page
from tndesigner.codegen.names import Names
from tndesigner.codegen.text import literal
from tndesigner.codegen.torch_assembly import dense_sizes, matrices_of, refuse_recurrent
from tndesigner.codegen.torch_module import READ_ARRAYS

_PARTS = '''\
def part(cores, place):
    """Return the cores at a place, such as "query", by their names there."""
    start = f"{place}/"
    return {
        name.removeprefix(start): core
        for name, core in cores.items()
        if name.startswith(start)
    }


def at(place, cores):
    """Return cores by their names with a place before them: "query/a"."""
    return {f"{place}/{name}": core for name, core in cores.items()}
'''

_DENSE = '''\
def start_dense(key, takes, shape, gives, dtype):
    """Return a dense kernel and a bias, in the shapes that Keras gives them."""
    bound = (6 / (takes + np.prod(gives))) ** 0.5
    kernel = jax.random.uniform(key, shape, dtype, -bound, bound)
    return {"kernel": kernel, "bias": jnp.zeros(gives, dtype)}


def dense_layer(cores, inputs, activation=None):
    """Multiply the last axis by a dense kernel, and add the bias."""
    kernel = cores["kernel"].reshape(inputs.shape[-1], -1)
    result = jnp.matmul(inputs, kernel) + cores["bias"].reshape(-1)
    return result if activation is None else activation(result)
'''

_NORM = '''\
def normalised(cores, inputs):
    """Normalise each position to mean 0 and variance 1, as Keras's LayerNormalization does."""
    centred = inputs - inputs.mean(axis=-1, keepdims=True)
    variance = jnp.square(centred).mean(axis=-1, keepdims=True)
    return centred / jnp.sqrt(variance + 0.001) * cores["gamma"] + cores["beta"]
'''

_ATTENTION = '''\
def $name(cores, query, key=None, value=None, mask=None):
    """Let each target attend to the sources, by $num_heads heads; without keys, a sequence to itself.

    Takes queries (batch, targets, $width), keys and values (batch, sources, $width); gives
    (batch, targets, $width). ``mask`` is true where a target may see a source, as in
    ``jax.nn.dot_product_attention``; it has the shape (batch, $num_heads, targets, sources), or
    broadcasts to it.
    """
    key = query if key is None else key
    value = key if value is None else value
$projected
    scores = jnp.einsum("bthn,bshn->bhts", query / $root, key)
    if mask is not None:
        scores = jnp.where(mask, scores, -jnp.inf)
    seen = jnp.einsum("bhts,bshn->bthn", jax.nn.softmax(scores), value)
    seen = seen.reshape(*seen.shape[:2], -1)
$output


def heads(data):
    """Split the last axis into $num_heads heads."""
    return data.reshape(*data.shape[:-1], $num_heads, -1)
'''

_BLOCK = '''\
$signature
    """Return the result of a block of a Transformer, normalised before each part.

    Takes and gives (batch, length, $width); ``mask`` is that of ``attention``
    (Xiong et al. 2020).
    """
    normal = normalised(part(cores, "norm1"), inputs)
    seen = inputs + attention(part(cores, "attention"), normal, mask=mask)
    hidden = normalised(part(cores, "norm2"), seen)
$expand
$contract
'''


def export_jax_assembly(assembly: Assembly) -> str:
    """Return the text of a file with functions for several matrices and their self-test.

    Raises:
        CodegenError: if the layer is recurrent.
    """
    refuse_recurrent(assembly, "jax")
    prefixes = _prefixes(assembly)
    what = f"functions for JAX, {assembly.stands_for} with tensor networks as matrices."
    functions = [function for subject in assembly.subjects for function in jax_functions(subject)]
    dense = any(name not in assembly.parts for name in matrices_of(assembly))
    called = {title: f"{prefix}apply" for title, prefix in prefixes.items()}
    return page(
        assembly_heading(assembly, called, what=what, needs=NEEDS),
        IMPORTS,
        *(function for place, function in enumerate(functions) if function not in functions[:place]),
        *(function for one in assembly.subjects for function in network_functions(one, prefixes[one.title])),
        _PARTS.splitlines(),
        *([_DENSE.splitlines()] if dense else []),
        _init(assembly),
        _attention(assembly),
        *([_NORM.splitlines(), _block(assembly)] if assembly.block else []),
        READ_ARRAYS.splitlines(),
        LOAD_CORES.splitlines(),
        *(reconstruction(subject, assembly.references[subject.title]) for subject in assembly.subjects),
        *assembly_reference(assembly),
        jax_assembly_test(assembly),
    )


def _prefixes(assembly: Assembly) -> dict[str, str]:
    """Return what the names of the functions of each network begin with, by its class."""
    names = Names()
    return {title: f"{names.take(name.replace('_reference', ''))}_" for title, name in assembly.references.items()}


def _init(assembly: Assembly) -> list[str]:
    """Return the function that starts all matrices as its lines."""
    names, prefixes = matrices_of(assembly), _prefixes(assembly)
    lines = [
        "def init(key, dtype=jnp.float32):",
        f'    """Return new cores by name, which start like {assembly.stands_for}."""',
        f"    keys = jax.random.split(key, {len(names)})",
        "    return {",
    ]
    entries = []
    for place, name in enumerate(names):
        if name in assembly.parts:
            made = call(f"{prefixes[assembly.parts[name].title]}init", f"keys[{place}]", "dtype", "bias=True")
        else:
            made = call("start_dense", f"keys[{place}]", *dense_sizes(assembly, name), "dtype")
        entries += lines_of("**", call("at", literal(_place(assembly, name)), made), ",", indent=8)
    if assembly.block:
        size = assembly.width
        for norm in ("norm1", "norm2"):
            entries += [
                f'        "{norm}/gamma": jnp.ones({size}, dtype),',
                f'        "{norm}/beta": jnp.zeros({size}, dtype),',
            ]
    return [*lines, *entries, "    }"]


def _place(assembly: Assembly, name: str) -> str:
    """Return the path of a matrix in the names of its cores."""
    if name not in PLACES:
        return name
    inside = "attention/" if assembly.block else ""
    return f"{inside}{_inside(assembly, name)}"


def _inside(assembly: Assembly, name: str) -> str:
    return "attention_output" if name == "output" and not assembly.has_attention else name


def _applied(assembly: Assembly, name: str, data: str, *arguments: str) -> Expression:
    """Write the call that multiplies data by a matrix."""
    drawn = assembly.parts.get(name)
    function = f"{_prefixes(assembly)[drawn.title]}apply" if drawn else "dense_layer"
    place = call("part", "cores", literal(_inside(assembly, name)))
    return call(function, place, data, *arguments)


def _attention(assembly: Assembly) -> list[str]:
    layer = assembly.attending
    projected: list[str] = []
    for name in ("query", "key", "value"):
        projected += lines_of(f"{name} = ", call("heads", _applied(assembly, name, name)), indent=4)
    values = {
        "name": "attention" if assembly.block else "apply",
        "num_heads": layer.num_heads,
        "root": f"{layer.key_dim}**0.5",
        "width": assembly.width,
        "projected": "\n".join(projected),
        "output": "\n".join(lines_of("return ", _applied(assembly, "output", "seen"), indent=4)),
    }
    return Template(_ATTENTION).substitute(values).splitlines()


def _block(assembly: Assembly) -> list[str]:
    block = assembly.block
    assert block is not None
    activation = activation_text(block.activation, "JAX")
    signature = lines_of("def ", call("apply", "cores", "inputs", "mask=None", f"activation={activation}"), ":")
    expand = _applied(assembly, "expand", "hidden", "activation=activation")
    contract = _applied(assembly, "contract", "hidden", "activation=None")
    values = {
        "signature": "\n".join(signature),
        "width": assembly.width,
        "expand": "\n".join(lines_of("hidden = ", expand, indent=4)),
        "contract": "\n".join(lines_of("return seen + ", contract, indent=4)),
    }
    return Template(_BLOCK).substitute(values).splitlines()
