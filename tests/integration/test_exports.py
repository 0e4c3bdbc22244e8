"""An exported file stands alone: it runs, checks itself, and its layer does all that Keras asks of one."""

import os
import re
import runpy
import subprocess
import sys
from contextlib import redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import keras
import numpy as np
import pytest
import tensorflow as tf
from keras import ops

from tests.unit.blog import blog_network
from tests.unit.codegen.subjects import layer_class
from tests.unit.planning.specimens import chain, passed_through, star, traced, two_inputs
from tndesigner.codegen import export
from tndesigner.layers import DenseNetwork
from tndesigner.network import Network

LAYERS = ("keras", "tensornetwork")
ONE_INPUT = {net.name: net for net in (blog_network(), chain(), star(), traced(), passed_through())}

styles = pytest.mark.parametrize("style", LAYERS)


def exported_layer(network: Network, style: str, **arguments: object) -> keras.layers.Layer:
    """A layer of the class that the exported file defines."""
    return layer_class(export(network, style=style))(**arguments)


@dataclass(frozen=True)
class Checked:
    """What a file said of itself."""

    status: int
    printed: str

    @property
    def differences(self) -> list[float]:
        """The largest differences that its test prints."""
        return [float(number) for number in re.findall(r"difference (\S+)", self.printed)]


def run_alone(text: str, folder: Path) -> Checked:
    """Run a file as a program of its own, far from the checkout, with nothing but what is installed."""
    file = folder / "layer.py"
    file.write_text(text, encoding="utf-8")
    command = [sys.executable, "-I", str(file)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, cwd=folder, env=os.environ)
    return Checked(done.returncode, done.stdout)


def run_file(text: str, folder: Path) -> Checked:
    """Run a file as a program in this process, which has imported TensorFlow already."""
    file = folder / "layer.py"
    file.write_text(text, encoding="utf-8")
    with redirect_stdout(StringIO()) as printed, pytest.raises(SystemExit) as ended:
        runpy.run_path(str(file), run_name="__main__")
    return Checked(ended.value.code, printed.getvalue())


def random_data(*shape: int, seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=shape).astype("float32")


@styles
def test_the_blogs_file_checks_itself(style, tmp_path):
    done = run_alone(export(blog_network(), style=style, activation="relu"), tmp_path)
    assert done.status == 0
    assert len(done.differences) == 3
    assert max(done.differences) < 1e-5
    assert "The layer is right." in done.printed


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("ops.transpose(a, (1, 0))", "ops.reshape(a, (64, 32))"),
        ("ops.reshape(self.core_b,", "ops.reshape(ops.stop_gradient(self.core_b),"),
        ("ops.add(result, self.bias)", "ops.subtract(result, self.bias)"),
    ],
    ids=["forward", "gradient", "bias"],
)
def test_a_file_that_was_changed_to_something_wrong_says_so(right, wrong, tmp_path):
    text = export(blog_network())
    assert text.count(right) == 1
    done = run_file(text.replace(right, wrong), tmp_path)
    assert done.status == 1
    assert "The layer is wrong." in done.printed
    assert max(done.differences, key=lambda one: (one != one, one)) > 0.01 or "nan" in done.printed


def test_a_network_of_two_inputs_checks_itself(tmp_path):
    done = run_file(export(two_inputs()), tmp_path)
    assert (done.status, len(done.differences)) == (0, 1 + len(two_inputs().cores))
    assert max(done.differences) < 1e-5


@styles
def test_the_blogs_model_has_9217_parameters(style):
    model = keras.Sequential(
        [keras.Input((2,)), keras.layers.Dense(1024), exported_layer(blog_network(), style), keras.layers.Dense(1)]
    )
    assert model.count_params() == 9217


def trained(layer: keras.layers.Layer) -> list[np.ndarray]:
    """The weights after some steps of Adam; compiled, so that no step reads a weight that it has written."""
    keras.utils.set_random_seed(5)
    model = keras.Sequential([keras.Input((1024,)), layer])
    model.compile("adam", "mse", jit_compile=True)
    model.fit(random_data(64, 1024), random_data(64, 1024, seed=2), batch_size=16, epochs=5, verbose=0, shuffle=False)
    return layer.get_weights()


def test_the_exported_layer_starts_and_trains_as_the_layer_does():
    layer, twin = DenseNetwork(blog_network()), exported_layer(blog_network(), "keras")
    for one in (layer, twin):
        keras.utils.set_random_seed(5)
        one.build((None, 1024))
    start = layer.get_weights()
    for ours, theirs in zip(start, twin.get_weights(), strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-5, atol=1e-7)
    for first, ours, theirs in zip(start, trained(layer), trained(twin), strict=True):
        assert np.abs(ours - first).max() > 1e-3
        np.testing.assert_allclose(ours, theirs, rtol=1e-4, atol=1e-5)


@styles
@pytest.mark.parametrize("name", ONE_INPUT)
def test_a_saved_model_comes_back_with_no_difference_in_safe_mode(style, name, tmp_path):
    layer = exported_layer(ONE_INPUT[name], style, activation="tanh")
    width = layer.input_spec.axes[-1]
    model = keras.Sequential([keras.Input((width,)), layer])
    data = random_data(4, width)
    model.save(tmp_path / "model.keras")
    again = keras.saving.load_model(tmp_path / "model.keras", custom_objects={type(layer).__name__: type(layer)})
    np.testing.assert_array_equal(ops.convert_to_numpy(model(data)), ops.convert_to_numpy(again(data)))


@styles
@pytest.mark.parametrize("name", ONE_INPUT)
@pytest.mark.parametrize("lead", [(0,), (1,), (4,), (2, 3), (2, 0, 3)])
def test_leading_axes_are_carried_through_also_where_they_are_empty(style, name, lead):
    layer = exported_layer(ONE_INPUT[name], style)
    width = layer.input_spec.axes[-1]
    data = random_data(*lead, width)
    result = ops.convert_to_numpy(layer(data))
    assert result.shape == (*lead, layer.compute_output_shape((None, width))[-1])
    flat = ops.convert_to_numpy(layer(data.reshape(-1, width)))
    np.testing.assert_allclose(result.reshape(flat.shape), flat, rtol=1e-6, atol=1e-6)


@styles
@pytest.mark.parametrize("name", ONE_INPUT)
def test_an_unknown_batch_and_a_sequence_of_unknown_length_work_in_a_graph(style, name):
    layer = exported_layer(ONE_INPUT[name], style)
    width = layer.input_spec.axes[-1]
    inputs = keras.Input((None, width))
    model = keras.Model(inputs, layer(inputs))
    units = layer.compute_output_shape((None, width))[-1]
    assert model.output_shape == (None, None, units)
    graph = tf.function(model, input_signature=[tf.TensorSpec((None, None, width))])
    data = random_data(3, 2, width)
    assert graph.get_concrete_function().structured_outputs.shape.as_list() == [None, None, units]
    np.testing.assert_allclose(graph(data), ops.convert_to_numpy(model(data)), rtol=1e-5, atol=1e-5)


@styles
def test_a_dense_layer_can_follow(style):
    model = keras.Sequential(
        [keras.Input((None, 30)), exported_layer(chain(), style), keras.layers.Dense(2), keras.layers.Softmax()]
    )
    assert model.output_shape == (None, None, 2)


@styles
def test_two_inputs_come_as_a_list_and_data_of_another_width_is_refused(style):
    layer = exported_layer(two_inputs(), style)
    assert layer([random_data(4, 6), random_data(4, 5)]).shape == (4, 7)
    assert layer([random_data(2, 4, 6), random_data(2, 4, 5)]).shape == (2, 4, 7)
    assert layer.compute_output_shape([(None, 6), (None, 5)]) == (None, 7)
    with pytest.raises(ValueError, match="incompatible"):
        layer([random_data(4, 6), random_data(4, 6)])


@styles
@pytest.mark.parametrize("policy", ["mixed_bfloat16", "mixed_float16", "float64"])
@pytest.mark.parametrize("name", ONE_INPUT)
def test_the_precision_of_the_policy_is_met(style, policy, name):
    layer = exported_layer(ONE_INPUT[name], style, dtype=policy)
    result = layer(random_data(4, layer.input_spec.axes[-1]))
    assert keras.backend.standardize_dtype(result.dtype) == policy.removeprefix("mixed_")
    assert {weight.dtype for weight in layer.weights} == {"float64" if policy == "float64" else "float32"}


@styles
def test_weights_bear_the_names_of_the_cores(style):
    layer = exported_layer(blog_network(), style)
    layer.build((None, 1024))
    assert [weight.name for weight in layer.weights] == ["a", "b", "bias"]
    assert [tuple(weight.shape) for weight in layer.weights] == [(32, 32, 2), (2, 32, 32), (1024,)]
