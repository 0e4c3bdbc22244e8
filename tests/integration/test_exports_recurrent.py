"""Exported recurrent layers: masks, states, dropout and wrappers as in the trained layer, and no work done twice."""

import keras
import numpy as np
import pytest

from tests.integration.rebuilding import close
from tests.integration.test_exports_families import BATCH, data_of, exported, kept, source, trained


@pytest.mark.parametrize("kind", ["lstm", "lstm of gates"])
def test_an_exported_recurrent_layer_is_wrapped_walked_and_started_as_the_trained_one(kind, tmp_path):
    layer, data = trained(kind), data_of(kind)
    twin = exported(kind, dropout=0.3, recurrent_dropout=0.2, seed=5)
    twin.load_cores(kept(layer, tmp_path))
    mask = np.random.default_rng(1).random(data.shape[:2]) < 0.6
    start = [np.random.default_rng(seed).normal(size=(BATCH, 8)).astype("float32") for seed in (1, 2)]
    close(twin(data, mask=mask, initial_state=start), layer(data, mask=mask, initial_state=start), 1e-6)
    dropped = type(layer).from_config({**layer.get_config(), "dropout": 0.3, "recurrent_dropout": 0.2, "seed": 5})
    dropped(data)
    dropped.set_weights(layer.get_weights())
    close(twin(data, training=True), dropped(data, training=True), 1e-6)
    inputs = keras.Input(data.shape[1:])
    model = keras.Model(inputs, keras.layers.Bidirectional(twin)(inputs))
    model.save(tmp_path / "both.keras")
    again = keras.saving.load_model(tmp_path / "both.keras")
    assert np.array_equal(again(data), model(data))


def test_what_needs_the_cores_alone_is_done_once_a_sequence(monkeypatch):
    defined = source("lstm")
    layer, data, done = defined["LSTM"](), data_of("lstm"), []
    prepare = defined["Recurrent"].prepare
    monkeypatch.setattr(defined["Recurrent"], "prepare", lambda self: done.append(self) or prepare(self))
    result = layer(data)
    assert done == [layer.cell.from_state]
    states = layer.cell.get_initial_state(BATCH)
    for place in range(data.shape[1]):
        hidden, states = layer.cell(layer.cell.from_input(data[:, place]), states)
        close(result[:, place], hidden, 1e-5)
    assert len(done) == 1 + data.shape[1]
    assert not hasattr(defined["Kernel"], "prepare")


def test_the_state_of_an_exported_recurrent_layer_is_kept():
    kept_state, plain = exported("gru with a dense matrix", stateful=True), exported("gru with a dense matrix")
    data = data_of("gru with a dense matrix")
    kept_state(data[:, :3])
    plain(data)
    plain.set_weights(kept_state.get_weights())
    close(kept_state(data[:, 3:]), plain(data), 1e-5)
