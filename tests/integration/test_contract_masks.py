"""Masks of every shape that Keras documents are taken, others are refused with both shapes, of td layers and files."""

import keras
import numpy as np
import pytest
from keras import ops

import tndesigner as td
from tests.integration.kinds_of_layer import FORMS, KINDS, imported, made
from tests.integration.test_contract import dense_projections, largest_difference

forms = pytest.mark.parametrize("form", FORMS)
PLACES = ["encoder", "multilinear", "lstm", "gru", "simple rnn"]
TARGETS, SOURCES = 5, 3


def real(*shape: int) -> np.ndarray:
    """A mask in which the first place is real everywhere."""
    mask = np.random.default_rng(1).random(shape) < 0.6
    mask[..., 0] = True
    return mask


def words(shape: tuple[int, ...]) -> str:
    return str(shape).replace("(", r"\(").replace(")", r"\)")


@forms
@pytest.mark.parametrize("name", PLACES)
@pytest.mark.parametrize("shape", [(2, 3), (3, 0), (0,), (2, 0, 6), (2, 1)], ids=str)
def test_a_mask_that_does_not_fit_the_sequence_is_refused(form, name, shape, tmp_path):
    kind = KINDS[name]
    length = kind.shape[0]
    shape = tuple(axis or length for axis in shape)
    layer = made(kind, form, tmp_path)
    layer(kind.data(2))
    told = rf"mask has shape {words(shape)}, but needs shape {words((2, length))}"
    with pytest.raises(ValueError, match=told):
        layer(kind.data(2), mask=real(*shape))


@forms
@pytest.mark.parametrize("name", PLACES)
def test_one_mask_serves_a_whole_batch(form, name, tmp_path):
    kind = KINDS[name]
    layer, mask = made(kind, form, tmp_path), real(1, kind.shape[0])
    data = kind.data(2)
    assert largest_difference(layer(data, mask=mask), layer(data, mask=np.repeat(mask, 2, axis=0))) < 1e-6


@forms
@pytest.mark.parametrize(
    ("mask", "shape", "needed"),
    [
        ("query_mask", (2, SOURCES), (2, TARGETS)),
        ("value_mask", (2, TARGETS), (2, SOURCES)),
        ("key_mask", (3, SOURCES), (2, SOURCES)),
        ("attention_mask", (2, SOURCES, TARGETS), (2, TARGETS, SOURCES)),
        ("attention_mask", (3, TARGETS, SOURCES), (2, TARGETS, SOURCES)),
        ("attention_mask", (2, 3, TARGETS, SOURCES), (2, 2, TARGETS, SOURCES)),
        ("attention_mask", (2, SOURCES), (TARGETS, SOURCES)),
        ("attention_mask", (SOURCES,), (2, TARGETS, SOURCES)),
    ],
    ids=str,
)
def test_a_mask_of_attention_that_does_not_fit_is_refused(form, mask, shape, needed, tmp_path):
    kind = KINDS["attention"]
    layer, query, value = made(kind, form, tmp_path), kind.data(2), kind.data(2, places=SOURCES)
    layer(query, value)
    with pytest.raises(ValueError, match=rf"{mask} has shape {words(shape)}, but needs shape {words(needed)}"):
        layer(query, value, **{mask: real(*shape)})


@forms
@pytest.mark.parametrize(
    "shape",
    [
        (2, TARGETS, SOURCES),
        (1, TARGETS, SOURCES),
        (2, 1, SOURCES),
        (TARGETS, SOURCES),
        (2, 2, TARGETS, SOURCES),
        (2, 1, 1, SOURCES),
    ],
    ids=str,
)
def test_attention_takes_masks_of_pairs_as_keras_does_beside_padding(form, shape, tmp_path):
    kind = KINDS["attention"]
    layer, query, value = made(kind, form, tmp_path), kind.data(2), kind.data(2, places=SOURCES)
    layer(query, value)
    ordinary = keras.layers.MultiHeadAttention(2, 4)
    ordinary.build(query.shape, value.shape)
    kernels = dense_projections(layer)
    ordinary.set_weights([array.reshape(old.shape) for array, old in zip(kernels, ordinary.get_weights(), strict=True)])
    pairs, padding = real(*shape), np.array([[True, True, False], [True, False, False]])
    assert (
        largest_difference(layer(query, value, attention_mask=pairs), ordinary(query, value, attention_mask=pairs))
        < 1e-6
    )
    both = np.broadcast_to(pairs if len(shape) == 4 else pairs.reshape(-1, 1, *shape[-2:]), (2, 2, TARGETS, SOURCES))
    expected = ordinary(query, value, attention_mask=both & padding[:, None, None])
    assert largest_difference(layer(query, value, attention_mask=pairs, value_mask=padding), expected) < 1e-6


@forms
def test_a_mask_that_does_not_fit_is_refused_in_a_functional_model_too(form, tmp_path):
    kind = KINDS["attention"]
    layer = made(kind, form, tmp_path)
    query, mask = keras.Input(kind.shape), keras.Input((3, 5), dtype="bool")

    def run() -> None:
        model = keras.Model([query, mask], layer(query, query, attention_mask=mask))
        model([kind.data(2), real(2, 3, 5)])

    with pytest.raises(
        ValueError, match=r"attention_mask has shape \((None|2), 3, 5\), but needs shape \((None|2), 5, 5\)"
    ):
        run()


@forms
def test_scores_are_an_output_of_a_functional_model(form, tmp_path):
    kind = KINDS["attention"]
    query, value = keras.Input((None, 8)), keras.Input((SOURCES, 8))
    result, scores = made(kind, form, tmp_path)(query, value, return_attention_scores=True)
    assert result.shape == (None, None, 8)
    assert scores.shape == (None, 2, None, SOURCES)
    model = keras.Model([query, value], [result, scores])
    model.save(tmp_path / "model.keras")
    answers = keras.saving.load_model(tmp_path / "model.keras")([kind.data(2), kind.data(2, places=SOURCES)])
    assert [tuple(one.shape) for one in answers] == [(2, 5, 8), (2, 2, 5, SOURCES)]
    assert np.abs(ops.convert_to_numpy(answers[1]).sum(axis=-1) - 1).max() < 1e-6


def test_heads_of_values_have_a_size_of_their_own(tmp_path):
    networks = td.make_all("attention-mpo", inputs=(2, 4), outputs=(2, 3), bond=3, num_heads=2, key_dim=3)
    drawn = {name: networks[name] for name in ("value", "output")}
    layer = td.layer(drawn, kind="network_attention", num_heads=2, key_dim=4, value_dim=3)
    data = KINDS["attention"].data(2)
    layer(data, data)
    ordinary = keras.layers.MultiHeadAttention(2, 4, value_dim=3)
    ordinary.build(data.shape, data.shape)
    kernels = dense_projections(layer)
    ordinary.set_weights([array.reshape(old.shape) for array, old in zip(kernels, ordinary.get_weights(), strict=True)])
    expected, _ = ordinary(data, data, return_attention_scores=True)  # without, Keras fails on JAX
    assert largest_difference(layer(data, data), expected) < 1e-6


@forms
def test_masks_of_two_inputs_must_have_one_shape(form, tmp_path):
    network = td.Network("pair")
    first, second = network.add_input("x", {"i": 3}), network.add_input("y", {"j": 4})
    core = network.add_core("a", {"i": 3, "j": 4, "out": 2})
    network.connect(first["i"], core["i"])
    network.connect(second["j"], core["j"])
    network.set_outputs([core["out"]])
    layer = td.layer(network) if form == "td" else imported(td.export(network), tmp_path)()
    masks = real(2, 5), real(2, 5)[::-1]
    assert np.array_equal(layer.compute_mask(None, list(masks)), masks[0] & masks[1])
    with pytest.raises(ValueError, match=r"the mask of an input has shape \(2, 4\), but needs shape \(2, 5\)"):
        layer.compute_mask(None, [masks[0], real(2, 4)])
