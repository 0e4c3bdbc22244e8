"""The contract of the layer that each kind stands for, of td layers and of exported files alike."""

import keras
import numpy as np
import pytest
from keras import ops

from tests.integration.kinds_of_layer import FORMS, KINDS, made

ALL = [pytest.param(kind, form, id=f"{name}-{form}") for name, kind in KINDS.items() for form in kind.forms]
SEQUENCES = [one for one in ALL if one.values[0].sequences]
REPLACING = [one for one in ALL if one.values[0].ordinary]
every_layer = pytest.mark.parametrize(("kind", "form"), ALL)
every_sequence = pytest.mark.parametrize(("kind", "form"), SEQUENCES)


def largest_difference(first, second) -> float:
    first, second = ops.convert_to_numpy(first), ops.convert_to_numpy(second)
    assert first.shape == second.shape
    return float(np.abs(first - second).max(initial=0) / np.abs(second).max(initial=1e-12))


@every_sequence
def test_padding_changes_nothing_of_what_is_real(kind, form, tmp_path):
    keras.utils.set_random_seed(0)  # of random weights, one in some thousand is at the limit of float32
    layer = made(kind, form, tmp_path, **({"mask_zero": True} if kind.tokens else {}))
    inputs = keras.Input((None, *kind.shape[1:]), dtype=kind.dtype)
    masked = inputs if kind.tokens else keras.layers.Masking()(inputs)
    model = keras.Model(inputs, keras.layers.LSTM(3)(layer(masked)))
    short = kind.data(2, places=3)
    padded = np.concatenate([short, np.zeros_like(short)], axis=1)
    assert largest_difference(model(padded), model(short)) < 1e-6


@every_sequence
def test_a_mask_is_passed_on_as_by_the_ordinary_layer(kind, form, tmp_path):
    arguments = {"mask_zero": True} if kind.tokens else {}
    data = kind.data(2)
    data[:, 3:] = 0
    inputs = data if kind.tokens else keras.layers.Masking()(data)
    layer = made(kind, form, tmp_path, **arguments)
    assert np.array_equal(layer(inputs)._keras_mask, [[True, True, True, False, False]] * 2)


@pytest.mark.parametrize("form", FORMS)
def test_masked_places_add_nothing_to_multilinear_attention(form, tmp_path):
    kind = KINDS["multilinear"]
    layer = made(kind, form, tmp_path)
    data, other = kind.data(2), kind.data(2, seed=2)
    mask = np.array([[True, True, False, False], [True, True, True, False]])
    mixed = np.where(mask[..., None], data, other)
    results = [ops.convert_to_numpy(layer(one, mask=mask)) for one in (data, mixed)]
    assert np.abs(results[0] - results[1])[mask].max() < 1e-6
    assert largest_difference(layer(data), results[0]) > 1e-3


@pytest.mark.parametrize(("kind", "form"), [one for one in ALL if one.values[0] is KINDS["attention"]])
@pytest.mark.parametrize(
    "call",
    [
        {},
        {"use_causal_mask": True},
        {"attention_mask": np.tril(np.ones((2, 5, 5), bool), 1)},
        {"value_mask": np.array([[1, 1, 1, 0, 0], [1, 1, 1, 1, 0]], bool)},
        {"use_causal_mask": True, "value_mask": np.array([[1, 1, 1, 0, 0], [1, 1, 1, 1, 0]], bool)},
    ],
    ids=lambda call: " and ".join(call) or "plain",
)
def test_attention_is_called_like_keras_attention(kind, form, call, tmp_path):
    layer, data = made(kind, form, tmp_path), kind.data(2)
    layer(data, data)
    ordinary = keras.layers.MultiHeadAttention(2, 4)
    ordinary.build(data.shape, data.shape)
    kernels = dense_projections(layer)
    ordinary.set_weights([array.reshape(old.shape) for array, old in zip(kernels, ordinary.get_weights(), strict=True)])
    assert largest_difference(layer(data, data, **call), ordinary(data, data, **call)) < 1e-6
    result, scores = layer(data, data, return_attention_scores=True, **call)
    expected, theirs = ordinary(data, data, return_attention_scores=True, **call)
    assert largest_difference(result, expected) < 1e-6
    assert largest_difference(scores, theirs) < 1e-6


def dense_projections(layer: keras.layers.Layer) -> list[np.ndarray]:
    """Kernel and bias of query, key, value and output, each as one matrix."""
    found = []
    for name in ("query", "key", "value", "output"):
        part = layer.projections[name] if hasattr(layer, "projections") else getattr(layer, f"to_{name}")
        bias = ops.convert_to_numpy(part.bias)
        width = part.input_spec[0].axes[-1] if isinstance(part.input_spec, list) else part.input_spec.axes[-1]
        found += [ops.convert_to_numpy(part(np.eye(width, dtype="float32"))) - bias, bias]
    return [found[place] for place in (0, 1, 2, 3, 4, 5, 6, 7)]


@every_layer
def test_a_regulariser_acts_on_each_core(kind, form, tmp_path):
    layer = made(kind, form, tmp_path, **{f"{kind.start}_regularizer": keras.regularizers.L2(0.5)})
    layer(kind.data(1))
    weights = [one for one in layer.trainable_weights if one.regularizer is not None]
    expected = sum(0.5 * np.square(ops.convert_to_numpy(one)).sum() for one in weights)
    assert len(weights) >= 2
    assert float(sum(layer.losses)) == pytest.approx(float(expected), rel=1e-5)


@every_layer
def test_a_constraint_holds_each_core(kind, form, tmp_path):
    layer = made(kind, form, tmp_path, **{f"{kind.start}_constraint": keras.constraints.MaxNorm(0.1, axis=None)})
    model = kind.model(layer)
    model.compile("sgd", "mse", run_eagerly=True)
    data = kind.data(4)
    model.train_on_batch(data, np.ones(model.compute_output_shape(data.shape), "float32"))
    held = [ops.convert_to_numpy(one) for one in layer.trainable_weights if one.constraint is not None]
    assert len(held) >= 2
    assert max(float(np.linalg.norm(one)) for one in held) <= 0.1 + 1e-6


@every_layer
def test_an_initialiser_draws_each_core_anew(kind, form, tmp_path):
    start = keras.initializers.RandomUniform(2.0, 3.0)
    layer = made(kind, form, tmp_path, **{f"{kind.start}_initializer": start})
    layer(kind.data(1))
    drawn = [array for array in layer.get_weights() if array.ndim > 1 and array.min() >= 2 and array.max() <= 3]
    assert len(drawn) >= 2
    assert len({array.ravel()[0] for array in drawn}) == len(drawn)


@pytest.mark.parametrize("form", FORMS)
def test_a_seeded_initialiser_draws_each_core_otherwise_and_again(form, tmp_path):
    layers = [
        made(KINDS["dense"], form, tmp_path, kernel_initializer=keras.initializers.RandomUniform(seed=4)) for _ in "12"
    ]
    first, second = (layer(KINDS["dense"].data(1)) is not None and layer.get_weights()[:2] for layer in layers)
    assert first[0].ravel()[0] != first[1].ravel()[0]
    assert all(np.array_equal(one, other) for one, other in zip(first, second, strict=True))


@every_layer
@pytest.mark.parametrize("part", ["initializer", "regularizer", "constraint"])
def test_what_keras_does_not_know_is_refused_in_its_words(kind, form, part, tmp_path):
    with pytest.raises(ValueError, match="no such thing"):
        made(kind, form, tmp_path, **{f"{kind.start}_{part}": "no such thing"})


@every_layer
def test_a_configuration_makes_the_layer_again(kind, form, tmp_path):
    arguments = {f"{kind.start}_regularizer": "l2", f"{kind.start}_constraint": "unit_norm", "name": "mine"}
    layer = made(kind, form, tmp_path, **arguments)
    model = kind.model(layer)
    again = keras.models.clone_model(model)
    assert again.layers[-1].get_config() == layer.get_config()
    again.set_weights(model.get_weights())
    assert largest_difference(again(kind.data(3)), model(kind.data(3))) == 0


@every_layer
def test_weights_are_saved_and_loaded(kind, form, tmp_path):
    model, other = (kind.model(made(kind, form, tmp_path)) for _ in range(2))
    model.save_weights(tmp_path / "model.weights.h5")
    other.load_weights(tmp_path / "model.weights.h5")
    assert largest_difference(other(kind.data(3)), model(kind.data(3))) == 0
    assert [one.path.split("/")[-1] for one in other.weights] == [one.path.split("/")[-1] for one in model.weights]


@every_layer
@pytest.mark.parametrize("policy", ["float64", "mixed_float16", "mixed_bfloat16"])
def test_a_dtype_policy_is_followed(kind, form, policy, tmp_path):
    layer, exact = made(kind, form, tmp_path, dtype=policy), made(kind, form, tmp_path)
    data = kind.data(2)
    exact(data), layer(data)
    layer.set_weights(exact.get_weights())
    ordinary = keras.layers.Dense(1, dtype=policy)(np.ones((1, 2)))
    compute = keras.backend.standardize_dtype(
        ordinary.dtype
    )  # float32 for float64 on JAX, unless JAX_ENABLE_X64 is set
    result = layer(data)
    assert keras.backend.standardize_dtype(result.dtype) == compute
    assert {one.dtype for one in layer.weights} == {keras.DTypePolicy(policy).variable_dtype}
    bound = {"float64": 1e-5, "float32": 1e-5, "float16": 2e-2, "bfloat16": 1e-1}[compute]
    assert largest_difference(ops.cast(result, "float32"), exact(data)) < bound


@every_layer
@pytest.mark.parametrize("batch", [0, 1, 3])
def test_a_batch_of_any_size_is_taken(kind, form, batch, tmp_path):
    model = kind.model(made(kind, form, tmp_path), open_places=True)
    result = ops.convert_to_numpy(model(kind.data(batch)))
    assert result.shape == tuple(model.compute_output_shape((batch, *kind.shape)))
    assert np.array_equal(result, ops.convert_to_numpy(model(kind.data(3)))[:batch]) or batch == 1


@every_layer
def test_shapes_are_known_before_the_call(kind, form, tmp_path):
    layer = made(kind, form, tmp_path)
    spec = layer.compute_output_spec(keras.KerasTensor((None, *kind.shape), dtype=kind.dtype))
    result = layer(kind.data(2))
    assert tuple(spec.shape) == (None, *result.shape[1:])
    assert spec.dtype == keras.backend.standardize_dtype(result.dtype)
    config = layer.get_build_config()
    again = made(kind, form, tmp_path)
    again.build_from_config(config)
    assert [one.shape for one in again.weights] == [one.shape for one in layer.weights]


@every_layer
def test_it_runs_compiled_by_xla(kind, form, tmp_path):
    model = kind.model(made(kind, form, tmp_path))
    data = kind.data(2)
    plain = ops.convert_to_numpy(model(data))
    model.compile(jit_compile=True)
    assert largest_difference(model.predict_on_batch(data), plain) < 1e-5


@every_layer
def test_it_runs_at_each_time_step(kind, form, tmp_path):
    layer = made(kind, form, tmp_path)
    data = kind.data(2, 3)
    inputs = keras.Input(data.shape[1:], dtype=kind.dtype)
    model = keras.Model(inputs, keras.layers.TimeDistributed(layer)(inputs))
    alone = np.stack([ops.convert_to_numpy(layer(data[:, step])) for step in range(3)], axis=1)
    assert largest_difference(model(data), alone) < 1e-6


def paths_inside(weights: list, layer: keras.layers.Layer) -> list[str]:
    """The names of weights, with those of the parts of the layer that they are in."""
    return [one.path.removeprefix(f"{layer.path}/") for one in weights]


@every_layer
def test_named_cores_are_frozen(kind, form, tmp_path):
    layer = made(kind, form, tmp_path)
    layer(kind.data(1))
    paths = paths_inside(layer.weights, layer)
    name = next(path for path in paths if path.endswith("/a")) if isinstance(kind.drawn(), dict) else paths[0]
    for given in ([name], name):
        frozen = made(kind, form, tmp_path, frozen=given)
        frozen(kind.data(1))
        assert paths_inside(frozen.non_trainable_weights, frozen) == [name]
        assert set(paths_inside(frozen.trainable_weights, frozen)) == set(paths) - {name}
    for nobody in (["nobody"], "nobody"):
        with pytest.raises(ValueError, match="no core 'nobody'"):
            made(kind, form, tmp_path, frozen=nobody)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "arguments",
    [{"padding": "full"}, {"strides": (0, 1)}, {"strides": 2, "dilation_rate": 2}, {"data_format": "last"}],
    ids=str,
)
def test_a_convolution_refuses_what_keras_refuses(form, arguments, tmp_path):
    kind = KINDS["conv2d"]
    with pytest.raises(ValueError) as theirs:  # noqa: PT011  # whatever Keras says is compared below
        kind.ordinary(**arguments)
    with pytest.raises(ValueError) as ours:  # noqa: PT011
        made(kind, form, tmp_path, **arguments)
    assert str(ours.value) == str(theirs.value)


@pytest.mark.parametrize("form", FORMS)
def test_channels_may_come_first(form, tmp_path):
    kind = KINDS["conv2d"]
    last = made(kind, form, tmp_path)
    first = made(kind, form, tmp_path, data_format="channels_first")
    data = kind.data(2)
    turned = np.moveaxis(data, -1, 1)
    last(data), first(turned)
    first.set_weights(last.get_weights())
    assert largest_difference(np.moveaxis(ops.convert_to_numpy(first(turned)), 1, -1), last(data)) < 1e-6
    assert tuple(first.compute_output_shape(turned.shape)) == tuple(first(turned).shape)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("token", [-12, -11, -1, 0, 10, 11, 12])
def test_a_token_outside_is_treated_as_by_an_embedding(form, token, tmp_path):
    kind = KINDS["embedding"]
    layer, ordinary = made(kind, form, tmp_path), kind.ordinary()
    ordinary.build()
    ordinary.set_weights([ops.convert_to_numpy(layer(np.arange(11)))])
    tokens = np.array([[1, token]])
    try:
        expected = ops.convert_to_numpy(ordinary(tokens))
    except Exception as error:  # noqa: BLE001  # each backend has its own
        with pytest.raises(type(error)):
            layer(tokens)
    else:
        np.testing.assert_allclose(ops.convert_to_numpy(layer(tokens)), expected, rtol=1e-6)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", ["dense", "attention", "encoder"])
def test_an_open_last_axis_is_refused(form, name, tmp_path):
    layer = made(KINDS[name], form, tmp_path)
    with pytest.raises(ValueError, match="None"):
        layer(keras.Input((5, None)))
