"""The lines of an exported file that check a layer with several matrices: forward and gradient against plain numpy."""

from string import Template

from tndesigner.codegen.assembly import PLACES, Assembly
from tndesigner.codegen.recurrent_check import recurrent_reference
from tndesigner.codegen.self_check import COMPARE_GRADIENTS, REPORT, STEP
from tndesigner.models.kinds.recurrent import NetworkRecurrent

_DENSE = '''\
def dense(data, kernel):
    """Multiply by a dense kernel; an axis for the heads is merged."""
    return data @ kernel.reshape(data.shape[-1], -1)
'''

_PROJECT = '''\
def project(data, weights, name):
    """Multiply the last axis by the matrix with that name, and add its bias."""
    *kernel, bias = [weights[key] for key in weights if key.startswith(f"{name}/")]
    flat = data.reshape(-1, data.shape[-1])
    result = MATRICES.get(name, dense)(flat, *kernel)
    return result.reshape(*data.shape[:-1], -1) + bias.reshape(-1)
'''

_ATTEND = '''\
def attend(data, weights):
    """Let each place of a sequence attend to all places."""
    heads = (*data.shape[:2], $num_heads, -1)
    query = project(data, weights, "$query").reshape(heads)
    key = project(data, weights, "$key").reshape(heads)
    value = project(data, weights, "$value").reshape(heads)
    scores = np.einsum("bihd,bjhd->bhij", query, key) / np.sqrt($key_dim)
    shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shares = shares / shares.sum(axis=-1, keepdims=True)
    seen = np.einsum("bhij,bjhd->bihd", shares, value)
    seen = seen.reshape(*data.shape[:2], $inner)
    return project(seen, weights, "$output")
'''

_NORMALISE = '''\
def normalise(data, weights, name):
    """Bring each place to mean 0 and variance 1, as Keras's LayerNormalization does."""
    centred = data - data.mean(axis=-1, keepdims=True)
    deviation = np.sqrt(np.square(centred).mean(axis=-1, keepdims=True) + 0.001)
    return centred / deviation * weights[f"{name}/gamma"] + weights[f"{name}/beta"]
'''

_ATTENTION_RESULT = '''\
def reference(data, weights):
    """Return the layer's result with numpy alone; ``weights`` holds each by its name."""
    return attend(data, weights)
'''

_BLOCK_RESULT = '''\
def reference(data, weights):
    """Return the result without activation, with numpy alone, from the weights by name."""
    seen = data + attend(normalise(data, weights, "norm1"), weights)
    hidden = project(normalise(seen, weights, "norm2"), weights, "expand")
    return seen + project(hidden, weights, "contract")
'''

_SELF_TEST = Template(
    '''\
def self_test():
    """Print how much the layer differs from its reconstruction, and whether it is right.

    A step of gradient descent gives the gradient of each weight. Its derivative along a
    direction is compared with the difference quotient of the reconstruction.
    """
    keras.utils.set_random_seed(1)
    numbers = np.random.default_rng(1)
    inputs = keras.Input((7, $width))
    layer = $title($arguments)
    model = keras.Model(inputs, layer(inputs))
    for weight in layer.weights:
        if len(weight.shape) == 1:  # biases start as zeros, which would test nothing
            weight.assign(numbers.normal(size=weight.shape))
    names = weight_names(layer)
    weights = dict(zip(names, map(np.float64, layer.get_weights())))
    data = numbers.normal(size=(5, 7, $width)).astype("float32")

    expected = reference(data, weights)
'''
    + STEP
    + """\
    after = dict(zip(names, map(np.float64, layer.get_weights())))
    gradients = {
        name: (weights[name] - after[name]) / 1000.0 * target[..., 0].size
        for name in names
    }
"""
    + COMPARE_GRADIENTS
    + REPORT
)


def assembly_reference(assembly: Assembly) -> list[list[str]]:
    """Return the functions that compute the layer's result with numpy alone, each as its lines."""
    if isinstance(assembly.layer, NetworkRecurrent):
        return recurrent_reference(assembly, assembly.layer)
    inside = assembly.block is not None
    places = PLACES if inside else {name: name for name in PLACES}
    if not assembly.has_attention:
        places = {**places, "output": f"{'attention/' if inside else ''}attention_output"}
    layer = assembly.attending
    sizes = {"num_heads": layer.num_heads, "key_dim": layer.key_dim, "inner": assembly.inner}
    attend = Template(_ATTEND).substitute(sizes, **places)
    functions = [_DENSE, _PROJECT, attend, *([_NORMALISE, _BLOCK_RESULT] if inside else [_ATTENTION_RESULT])]
    return [assembly.table(places), *(function.splitlines() for function in functions)]


def assembly_test(assembly: Assembly) -> list[str]:
    """Return the lines of the comparison and of the call that runs it."""
    arguments = "activation=None" if assembly.block else ""
    text = _SELF_TEST.substitute(title=assembly.title, width=assembly.width, arguments=arguments)
    return text.splitlines()
