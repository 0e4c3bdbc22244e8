"""The exporter of functions for JAX with several matrices: attention, blocks of a Transformer, recurrent layers."""

from string import Template

from tndesigner.codegen.activation_text import activation_text
from tndesigner.codegen.assembly import PLACES, Assembly
from tndesigner.codegen.assembly_check import assembly_reference
from tndesigner.codegen.drawing_record import drawing_function
from tndesigner.codegen.heading import assembly_heading
from tndesigner.codegen.jax_check import jax_assembly_test
from tndesigner.codegen.jax_function import IMPORTS, NEEDS, jax_functions, network_functions
from tndesigner.codegen.jax_loading import LOAD_CORES
from tndesigner.codegen.jax_recurrent import jax_recurrent
from tndesigner.codegen.kernel_steps import reconstruction
from tndesigner.codegen.layout import Expression, Items, call, lines_of, numbers, page
from tndesigner.codegen.names import Names
from tndesigner.codegen.recurrent_matrices import forgets_in, start_of_dense
from tndesigner.codegen.text import literal
from tndesigner.codegen.torch_assembly import dense_sizes, matrices_of
from tndesigner.codegen.torch_module import READ_ARRAYS
from tndesigner.models.kinds.projections import Projection
from tndesigner.models.kinds.recurrent import MATRICES, NetworkRecurrent

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
def start_dense(key, takes, shape, gives, dtype, *, variance=None, bias=True):
    """Return a dense kernel and perhaps a bias, in the shapes that Keras gives them."""
    if variance is None:
        variance = 2 * takes / (takes + np.prod(gives))
    bound = (3 * variance / takes) ** 0.5
    kernel = jax.random.uniform(key, shape, dtype, -bound, bound)
    return {"kernel": kernel, **({"bias": jnp.zeros(gives, dtype)} if bias else {})}


def dense_layer(cores, inputs, activation=None):
    """Multiply the last axis by a dense kernel, and add the bias."""
    result = jnp.matmul(inputs, cores["kernel"].reshape(inputs.shape[-1], -1))
    if "bias" in cores:
        result = result + cores["bias"].reshape(-1)
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
    """Return the text of a file with functions for several matrices and their self-test."""
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
        *_functions(assembly),
        READ_ARRAYS.splitlines(),
        LOAD_CORES.splitlines(),
        *drawing_function(assembly),
        *(reconstruction(subject, assembly.references[subject.title]) for subject in assembly.subjects),
        *assembly_reference(assembly),
        jax_assembly_test(assembly),
    )


def _prefixes(assembly: Assembly) -> dict[str, str]:
    """Return what the names of the functions of each network begin with, by its class."""
    names = Names()
    return {title: f"{names.take(name.replace('_reference', ''))}_" for title, name in assembly.references.items()}


def _functions(assembly: Assembly) -> list[list[str]]:
    """Return the functions that use the matrices, each as its lines."""
    layer = assembly.layer
    if isinstance(layer, NetworkRecurrent):
        return jax_recurrent(assembly, layer, {name: _function(assembly, name) for name in matrices_of(assembly)})
    return [_attention(assembly), *([_NORM.splitlines(), _block(assembly)] if assembly.block else [])]


def _function(assembly: Assembly, name: str) -> str:
    """Return the name of the function that multiplies by a matrix."""
    drawn = assembly.parts.get(name)
    return f"{_prefixes(assembly)[drawn.title]}apply" if drawn else "dense_layer"


def _init(assembly: Assembly) -> list[str]:
    """Return the function that starts all matrices as its lines."""
    layer, entries = assembly.layer, []
    projections = layer.projections(assembly.width)
    for number, one in enumerate(projections):
        start = call("at", literal(_place(assembly, one.name)), _start(assembly, one, f"keys[{number}]"))
        entries += lines_of("**", start, ",", indent=8)
    for norm in ("norm1", "norm2") if assembly.block else ():
        entries += [
            f'        "{norm}/gamma": jnp.ones({assembly.width}, dtype),',
            f'        "{norm}/beta": jnp.zeros({assembly.width}, dtype),',
        ]
    forgets = forgets_in(layer) if isinstance(layer, NetworkRecurrent) else ""
    return [
        "def init(key, dtype=jnp.float32):",
        f'    """Return new cores by name, which start like {assembly.stands_for}."""',
        f"    keys = jax.random.split(key, {len(projections)})",
        "    cores = {" if forgets else "    return {",
        *entries,
        "    }",
        *(_forgetting(layer, forgets) if isinstance(layer, NetworkRecurrent) and forgets else ()),
    ]


def _forgetting(layer: NetworkRecurrent, matrix: str) -> list[str]:
    """Write how the biases of the forget gate start at one."""
    bias = f'cores["cell/{matrix}/bias"]'
    if matrix in MATRICES:
        return [f"    {bias} = {bias}.at[{layer.units}:{2 * layer.units}].set(1)", "    return cores"]
    return [f"    {bias} = jnp.ones_like({bias})", "    return cores"]


def _start(assembly: Assembly, one: Projection, key: str) -> Expression:
    """Write how a matrix, or a part of one, starts."""
    layer, bias = assembly.layer, [] if one.use_bias else ["bias=False"]
    if one.name in assembly.parts:
        prefix = _prefixes(assembly)[assembly.parts[one.name].title]
        return call(f"{prefix}init", key, "dtype", f"bias={one.use_bias}")
    if not isinstance(layer, NetworkRecurrent):
        return call("start_dense", key, *dense_sizes(assembly, one.name), "dtype", *bias)
    start, shape = start_of_dense(layer, one), numbers((one.takes, one.gives))
    if start.gain is not None:
        kernel = call(f"jax.nn.initializers.orthogonal({start.gain!r})", key, shape, "dtype")
        biases = [f'"bias": jnp.zeros({one.gives}, dtype)'] * one.use_bias
        return Items("{", (Items(f'"kernel": {kernel.opening}', kernel.items), *biases), "}")
    variance = [] if start.variance is None else [f"variance={start.variance!r}"]
    return call("start_dense", key, str(one.takes), shape, str(one.gives), "dtype", *variance, *bias)


def _place(assembly: Assembly, name: str) -> str:
    """Return the path of a matrix in the names of its cores."""
    if isinstance(assembly.layer, NetworkRecurrent):
        return f"cell/{name}"
    if name not in PLACES:
        return name
    inside = "attention/" if assembly.block else ""
    return f"{inside}{_inside(assembly, name)}"


def _inside(assembly: Assembly, name: str) -> str:
    return "attention_output" if name == "output" and not assembly.has_attention else name


def _applied(assembly: Assembly, name: str, data: str, *arguments: str) -> Expression:
    """Write the call that multiplies data by a matrix."""
    place = call("part", "cores", literal(_inside(assembly, name)))
    return call(_function(assembly, name), place, data, *arguments)


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
