"""Exports for JAX give the numbers and gradients of the exported Keras layer in float64."""

import keras
import numpy as np
import pytest
import tensorflow as tf

from tests.integration.framework_cases import CASES, isometric, keras_answer, require_same
from tests.integration.rebuilding import close
from tests.unit.codegen.subjects import run_source
from tndesigner.codegen.activation_text import activation_text
from tndesigner.models.activations import ACTIVATIONS

jax = pytest.importorskip("jax", reason="JAX is not installed: packaging/frameworks.sh")
pytestmark = pytest.mark.backend
every = pytest.mark.parametrize("name", CASES)


@pytest.fixture(autouse=True)
def double():
    """Numbers of 64 bits, which JAX has only if it is told to."""
    with jax.enable_x64(True):
        yield


@every
def test_the_functions_give_numbers_and_gradients_of_the_keras_layer(name, tmp_path):
    case = CASES[name]
    expected = keras_answer(case, tmp_path / "cores.npz")
    defined = run_source(case.write("jax"))
    cores = defined["load_cores"](tmp_path / "cores.npz")

    def compare(cores):
        result = defined["apply"](cores, *map(jax.numpy.asarray, case.data()))
        return (result * np.random.default_rng(5).normal(size=result.shape)).sum(), result

    (_, result), gradients = jax.jit(jax.value_and_grad(compare, has_aux=True))(cores)
    require_same((np.asarray(result), {name: np.asarray(one) for name, one in gradients.items()}), expected)


@every
def test_the_file_of_the_functions_checks_itself(name, capsys):
    assert run_source(CASES[name].write("jax"))["self_test"]()
    told = capsys.readouterr().out.splitlines()
    assert told[-1] == "The functions are right."
    assert max(float(line.split()[-1]) for line in told[:-1]) < 1e-6


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_activation_is_that_of_keras(activation):
    numbers = np.random.default_rng(1).normal(size=(5, 7)) * 3
    text = f"import jax\nimport jax.numpy as jnp\nmade = {activation_text(activation, 'JAX')}"
    made = run_source(text)["made"]
    wanted = np.asarray(keras.activations.get(activation)(tf.constant(numbers)))
    close(numbers if made is None else np.asarray(made(numbers)), wanted, 1e-7)


def test_a_mask_of_attention_shows_what_a_target_may_see():
    defined = run_source(CASES["attention-mpo"].write("jax"))
    cores = defined["init"](jax.random.key(1), np.float64)
    data = CASES["attention-mpo"].data()[0]
    real = np.arange(data.shape[1]) < np.array([[7], [5], [2]])
    other = np.where(real[..., None], data, 3.0)
    first, second = (defined["apply"](cores, one, mask=real[:, None, None, :]) for one in (data, other))
    close(np.asarray(first)[real], np.asarray(second)[real], 1e-9)
    causal = np.tri(data.shape[1], dtype=bool)
    changed = np.concatenate([data[:, :-1], np.ones_like(data[:, -1:])], axis=1)
    first, second = (np.asarray(defined["apply"](cores, one, mask=causal)) for one in (data, changed))
    close(first[:, :-1], second[:, :-1], 1e-9)


def test_what_does_not_fit_is_refused_with_its_name_and_both_shapes(tmp_path):
    defined = run_source(CASES["example blog 2"].write("jax"))
    np.savez(tmp_path / "cores.npz", a=np.ones((32, 32, 2)), b=np.ones((2, 32, 31)), bias=np.ones(1024))
    with pytest.raises(ValueError, match=r"'b' has shape \(2, 32, 32\) here, but has shape \(2, 32, 31\) in .*npz"):
        defined["load_cores"](tmp_path / "cores.npz")
    cores = defined["init"](jax.random.key(1))
    assert [*cores] == ["a", "b", "bias"]
    with pytest.raises(ValueError, match=r"the last axis must have length 1024, but the data has shape \(3, 512\)"):
        defined["apply"](cores, np.zeros((3, 512)))
    table = run_source(CASES["embedding"].write("jax"))
    numbers = table["apply"](table["init"](jax.random.key(1)), np.array([3, 58, -1]))
    assert np.isnan(numbers).all(axis=-1).tolist() == [False, True, True]


def test_isometries_start_as_such_and_are_held_by_projection_or_penalty():
    projected, penalised = isometric("jax", "projection"), isometric("jax", "penalty")
    cores = projected["init"](jax.random.key(1), np.float64)
    assert penalised["penalty"](cores) < 1e-9
    moved = {name: core + 0.1 * np.random.default_rng(1).normal(size=core.shape) for name, core in cores.items()}
    assert penalised["penalty"](moved) > 0.01
    assert penalised["penalty"](projected["keep_isometries"](moved)) < 1e-9
