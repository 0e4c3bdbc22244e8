"""Exported attention and blocks: several sequences, any length, and the functions of their matrices."""

import keras
import numpy as np
import pytest

from tests.integration.rebuilding import close
from tests.integration.test_exports_families import KINDS, exported, kept, source, trained
from tndesigner.models import NetworkAttention
from tndesigner.models.kinds.attention import AttentionLayer


@pytest.mark.parametrize("kind", [kind for kind, case in KINDS.items() if isinstance(case[2], NetworkAttention)])
def test_queries_keys_and_values_may_differ(kind, tmp_path):
    layer, twin = trained(kind), exported(kind)
    twin.load_cores(kept(layer, tmp_path))
    query, value, key = (
        np.random.default_rng(seed).normal(size=(2, length, 15)) for seed, length in enumerate((7, 5, 5))
    )
    for several in ((query, value, key), (query, value)):
        close(twin(*several), layer(*several), 1e-6)


@pytest.mark.parametrize("kind", [kind for kind, case in KINDS.items() if isinstance(case[2], AttentionLayer)])
def test_sequences_of_unknown_length_and_none_at_all_go_in(kind):
    data = keras.Input((None, 15))
    model = keras.Model(data, exported(kind)(data))
    assert model.output_shape == (None, None, 15)
    for batch, length in ((3, 1), (2, 5), (0, 7)):
        assert model(np.zeros((batch, length, 15), "float32")).shape == (batch, length, 15)


def test_the_functions_of_numpy_are_those_of_the_matrices():
    layer = trained("transformer-ffn")
    data = np.random.default_rng(3).normal(size=(2, 7, 15)).astype("float32")
    expand = source("transformer-ffn", "numpy")["expand"]
    weights = [np.asarray(weight, np.float64) for weight in layer.expand.weights]
    close(keras.activations.gelu(expand(data, *weights)), layer.expand(data))
