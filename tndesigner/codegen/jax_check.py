"""The lines of an exported file that check its functions for JAX: forward and gradient against the reconstruction."""

from string import Template

from tndesigner.codegen.assembly import Assembly
from tndesigner.codegen.self_check import COMPARE_GRADIENTS, report_of
from tndesigner.codegen.subject import Subject
from tndesigner.codegen.torch_check import compared_counts, drawn_data

_END = (
    report_of("The functions are", "1e-4")
    + """\


if __name__ == "__main__":
    jax.config.update("jax_enable_x64", True)
    with jax.default_matmul_precision("highest"):
        raise SystemExit(0 if self_test() else 1)
"""
)

_SELF_TEST = Template(
    '''\
def self_test():
    """Print how much the result differs from the reconstruction, and whether it is right.

    The result is linear in each core, so its derivative along a direction is the
    reconstruction with that direction instead of the core.
    """
    numbers = np.random.default_rng(1)
    cores = init(jax.random.key(1), jnp.result_type(float), bias=True)
    cores["bias"] = jnp.asarray(numbers.normal(size=$units), cores["bias"].dtype)
    *others, bias = [np.asarray(core, np.float64) for core in cores.values()]
    worst = {}

    @jax.jit
    def compare(cores, data, target):
        result = apply(cores, *data, activation=None)
        return jnp.sum(result * target), result

    for count in $counts:
$data
        expected = reference(*data, *others) + bias
        target = numbers.normal(size=expected.shape)
        differ = jax.value_and_grad(compare, has_aux=True)
        (_, result), gradients = differ(cores, data, target)
        difference = np.abs(result - expected).max()
        worst[f"forward, batch of {count}"] = difference / np.abs(expected).max()
        for place, name in enumerate([*cores][:-1]):
            direction = numbers.normal(size=others[place].shape)
            changed = [*others[:place], direction, *others[place + 1 :]]
            expected = np.sum(target * reference(*data, *changed))
            difference = np.abs(np.sum(gradients[name] * direction) - expected)
            size = np.linalg.norm(gradients[name])
            worst[f"gradient of {name!a}, batch of {count}"] = difference / size

'''
    + _END
)

_ASSEMBLY_TEST = Template(
    '''\
def self_test():
    """Print how much the result differs from the reconstruction, and whether it is right.

    The derivative along a direction is compared with the difference quotient of the
    reconstruction.
    """
    numbers = np.random.default_rng(1)
    cores = init(jax.random.key(1), jnp.result_type(float))
    for name, core in cores.items():
        if core.ndim == 1:  # biases start as zeros, which would test nothing
            cores[name] = jnp.asarray(numbers.normal(size=core.shape), core.dtype)
    weights = {name: np.asarray(core, np.float64) for name, core in cores.items()}
    data = numbers.normal(size=(5, 7, $width))
    expected = reference(data, weights)
    target = numbers.normal(size=expected.shape)

    @jax.jit
    def compare(cores):
        result = apply(cores, jnp.asarray(data)$linear)
        return jnp.sum(result * target), result

    (_, result), gradients = jax.value_and_grad(compare, has_aux=True)(cores)
    difference = np.abs(result - expected).max()
    worst = {"forward": difference / np.abs(expected).max()}
'''
    + COMPARE_GRADIENTS
    + _END
)


def jax_test(subject: Subject) -> list[str]:
    """Return the lines of the comparison and of the call that runs it."""
    values = {"units": subject.given, "counts": compared_counts(subject), "data": "\n".join(drawn_data(subject))}
    return _SELF_TEST.substitute(values).splitlines()


def jax_assembly_test(assembly: Assembly) -> list[str]:
    """Return the same lines for a layer of several matrices."""
    linear = ", activation=None" if assembly.block else ""
    return _ASSEMBLY_TEST.substitute(width=assembly.width, linear=linear).splitlines()
