"""Exported layers take masks and pass them on, with the numbers of the td layers; padding changes no real answer."""

import keras
import numpy as np
import pytest
from keras import ops

from tests.integration.rebuilding import close
from tests.integration.test_exports_families import KINDS, exported, kept, trained
from tests.unit.codegen.subjects import layer_class
from tests.unit.planning.specimens import two_inputs
from tndesigner.codegen import export
from tndesigner.models import NetworkAttention, TransformerEncoder
from tndesigner.network.templates import make

ATTENTION = [kind for kind, case in KINDS.items() if isinstance(case[2], NetworkAttention)]
BLOCKS = [kind for kind, case in KINDS.items() if isinstance(case[2], TransformerEncoder)]
STYLES = ["keras", "tensornetwork"]


def numbers(*shape: int, seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=shape).astype("float32")


def real(*lengths: int, most: int) -> np.ndarray:
    """A mask that is true at the first places of each example."""
    return np.arange(most) < np.array(lengths)[:, None]


QUERY_MASK, VALUE_MASK, KEY_MASK = real(7, 4, most=7), real(3, 5, most=5), real(5, 2, most=5)
PAIRS = np.random.default_rng(4).random((2, 7, 5)) < 0.7
PAIRS[:, :, 0] = True
MASKS: dict[str, dict[str, object]] = {
    "query": {"query_mask": QUERY_MASK},
    "value": {"value_mask": VALUE_MASK},
    "value and key": {"value_mask": VALUE_MASK, "key_mask": KEY_MASK},
    "pairs": {"attention_mask": PAIRS},
    "causal": {"use_causal_mask": True},
    "all": {"query_mask": QUERY_MASK, "value_mask": VALUE_MASK, "attention_mask": PAIRS, "use_causal_mask": True},
}


def pair(kind: str, folder, style: str = "keras") -> tuple[keras.layers.Layer, keras.layers.Layer]:
    """A td layer and the exported layer with the same weights."""
    layer, twin = trained(kind), exported(kind, style)
    twin.load_cores(kept(layer, folder))
    return layer, twin


@pytest.mark.parametrize("masks", MASKS)
@pytest.mark.parametrize("kind", ATTENTION)
def test_attention_masks_as_the_td_layer_does(kind, masks, tmp_path):
    layer, twin = pair(kind, tmp_path)
    query, value = numbers(2, 7, 15), numbers(2, 5, 15, seed=2)
    real_queries = QUERY_MASK if "query_mask" in MASKS[masks] else np.ones((2, 7), bool)
    for more in ({}, {"return_attention_scores": True}):
        results = [
            np.asarray(one(query, value, **MASKS[masks], **more)[0] if more else one(query, value, **MASKS[masks]))
            for one in (layer, twin)
        ]
        close(results[1][real_queries], results[0][real_queries], 1e-5)


def test_attention_scores_are_those_of_the_td_layer_and_masked_sources_get_none(tmp_path):
    layer, twin = pair("attention-mpo", tmp_path)
    query, value = numbers(2, 7, 15), numbers(2, 5, 15, seed=2)
    _, expected = layer(query, value, value_mask=VALUE_MASK, return_attention_scores=True)
    _, scores = twin(query, value, value_mask=VALUE_MASK, return_attention_scores=True)
    close(scores, expected, 1e-5)
    assert scores.shape == (2, 3, 7, 5)
    assert np.abs(np.moveaxis(np.asarray(scores), -1, 1)[~VALUE_MASK]).max() == 0


def test_a_mask_for_each_head_agrees_with_one_for_all(tmp_path):
    _, twin = pair("attention-mpo", tmp_path)
    query, value = numbers(2, 7, 15), numbers(2, 5, 15, seed=2)
    heads = np.repeat(PAIRS[:, None], 3, axis=1)
    close(
        twin(query, value, value_mask=VALUE_MASK, attention_mask=heads),
        twin(query, value, value_mask=VALUE_MASK, attention_mask=PAIRS),
    )


def test_attention_scores_are_an_output_of_a_functional_model(tmp_path):
    query, value = keras.Input((None, 15)), keras.Input((5, 15))
    result, scores = exported("attention-mpo")(query, value, return_attention_scores=True)
    assert result.shape == (None, None, 15)
    assert scores.shape == (None, 3, None, 5)
    made = keras.Model([query, value], [result, scores])([numbers(2, 7, 15), numbers(2, 5, 15)])
    assert [one.shape for one in made] == [(2, 7, 15), (2, 3, 7, 5)]


def test_dropout_acts_in_training_alone(tmp_path):
    layer = exported("attention-mpo", dropout=0.5, seed=3)
    data = numbers(2, 7, 15)
    close(layer(data), exported_like(layer, dropout=0.0)(data), 1e-5)
    assert np.abs(np.asarray(layer(data, training=True)) - np.asarray(layer(data))).max() > 1e-3


def exported_like(layer: keras.layers.Layer, **changes: object) -> keras.layers.Layer:
    """A layer with the same weights and other arguments."""
    twin = type(layer).from_config({**layer.get_config(), **changes})
    twin.build(twin.takes)
    twin.set_weights([weight for weight in layer.get_weights() if weight.dtype == np.float32])
    return twin


@pytest.mark.parametrize("kind", [*ATTENTION, *BLOCKS])
def test_padding_of_a_sequence_changes_no_real_answer(kind):
    layer = exported(kind)
    short = numbers(2, 4, 15)
    long = np.concatenate([short, np.zeros((2, 3, 15), "float32")], axis=1)
    masked = keras.Sequential([keras.layers.Masking(), layer, keras.layers.LSTM(3)])
    plain = keras.Sequential([layer, masked.layers[-1]])
    close(masked(long), plain(short), 1e-5)
    inputs = keras.Input((None, 15))
    model = keras.Model(inputs, masked.layers[-1](layer(keras.layers.Masking()(inputs))))
    close(model(long), plain(short), 1e-5)


@pytest.mark.parametrize("kind", BLOCKS)
@pytest.mark.parametrize(
    "masks", [{}, {"use_causal_mask": True}, {"attention_mask": np.tril(np.ones((1, 7, 7), bool))}]
)
def test_a_block_masks_as_the_td_layer_does(kind, masks, tmp_path):
    layer, twin = pair(kind, tmp_path)
    data = numbers(2, 7, 15)
    close(twin(data, mask=QUERY_MASK, **masks), layer(data, mask=QUERY_MASK, **masks), 1e-5)


def test_multilinear_attention_leaves_masked_places_out(tmp_path):
    layer, twin = pair("attention-block-term", tmp_path)
    data, mask = numbers(2, 7, 12), real(7, 4, most=7)
    other = np.where(mask[..., None], data, 100.0).astype("float32")
    close(twin(data, mask=mask), layer(data, mask=mask), 1e-5)
    assert np.array_equal(np.asarray(twin(data, mask=mask))[mask], np.asarray(twin(other, mask=mask))[mask])
    assert np.abs(np.asarray(twin(data))[1] - np.asarray(twin(data, mask=mask))[1]).max() > 1e-3


@pytest.mark.parametrize("style", STYLES)
def test_a_dense_layer_passes_a_mask_on(style):
    layer = layer_class(export(make("mpo", {"inputs": "2,3", "outputs": "5,2", "bond": "4"}).network, style=style))()
    short = numbers(2, 4, 6)
    long = np.concatenate([short, np.zeros((2, 3, 6), "float32")], axis=1)
    masked = keras.Sequential([keras.layers.Masking(), layer, keras.layers.LSTM(3)])
    plain = keras.Sequential([layer, masked.layers[-1]])
    close(masked(long), plain(short), 1e-5)


def test_a_layer_of_several_inputs_keeps_what_all_masks_keep():
    layer = layer_class(export(two_inputs()))()
    masks = [np.array([[True, True, False]]), np.array([[True, False, True]])]
    assert np.array_equal(layer.compute_mask(None, masks), [[True, False, False]])
    assert np.array_equal(layer.compute_mask(None, [masks[0], None]), masks[0])
    assert layer.compute_mask(None, [None, None]) is None
    assert layer.compute_mask(None) is None


@pytest.mark.parametrize("style", STYLES)
def test_an_embedding_masks_token_zero_if_asked(style):
    tokens = np.array([[3, 57, 0, 0], [1, 0, 2, 0]])
    embedding = exported("embedding", style, mask_zero=True)
    ordinary = keras.layers.Embedding(58, 42, mask_zero=True)
    assert np.array_equal(embedding.compute_mask(tokens), ordinary.compute_mask(tokens))
    assert exported("embedding", style).compute_mask(tokens) is None
    lstm = keras.layers.LSTM(3)
    close(keras.Sequential([embedding, lstm])(tokens[:1]), lstm(embedding(tokens[:1, :2])), 1e-5)
    assert ops.convert_to_numpy(embedding(tokens)).shape == (2, 4, 42)
