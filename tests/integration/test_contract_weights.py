"""Weights start as they are told to, come back right from files, and a file that does not fit is refused."""

import re
from dataclasses import replace

import keras
import numpy as np
import pytest
from keras import ops

import tndesigner as td
from tests.integration.kinds_of_layer import FORMS, KINDS, Kind, made
from tests.integration.test_contract import ALL, every_layer, largest_difference
from tests.integration.test_exports_identity import OLD, imported

ALIKE = Kind(lambda: td.make("mpo", inputs=(2, 2, 2, 2), outputs=(3, 3, 3, 3), bond=5), (16,), None)
"""The second and third core have one shape."""


def freezing(kind: Kind, form: str, place: int) -> dict[str, object]:
    """The arguments that freeze one core of the first network."""
    drawn = kind.drawn()
    if not isinstance(drawn, dict):
        return {"frozen": [drawn.cores[place].name]}
    name, network = next(iter(drawn.items()))
    core = network.cores[place].name
    if form == "td":
        return {"frozen": {name: [core]}}
    inside = {"lstm": "cell/", "gru": "cell/", "rnn": "cell/"}.get(network.purpose.kind.split("_")[-1], "")
    return {"frozen": [f"{inside}{name}/{core}"]}


def built(kind: Kind, form: str, folder, place: int | None = None) -> keras.Model:
    """A model of a layer of which one core is frozen, or none."""
    arguments = {} if place is None else freezing(kind, form, place)
    chosen = arguments.get("frozen")
    if not isinstance(chosen, dict):
        return kind.model(made(kind, form, folder, **arguments))
    layer = made(kind, form, folder)
    config = layer.get_config()
    for name, cores in chosen.items():
        config["networks"][name]["frozen"] = cores
    return kind.model(type(layer).from_config(config))


def frozen_names(model: keras.Model) -> list[str]:
    return [one.name for one in model.layers[-1].non_trainable_weights]


@every_layer
@pytest.mark.parametrize(("before", "after"), [(None, 0), (0, 1), (1, None)])
def test_weights_are_loaded_right_whichever_cores_are_frozen(kind, form, before, after, tmp_path):
    model, other = built(kind, form, tmp_path, before), built(kind, form, tmp_path, after)
    assert frozen_names(model) != frozen_names(other)
    model.save_weights(tmp_path / "model.weights.h5")
    other.load_weights(tmp_path / "model.weights.h5")
    assert largest_difference(other(kind.data(3)), model(kind.data(3))) == 0
    assert [one.shape for one in other.get_weights()] == [one.shape for one in model.get_weights()]


@pytest.mark.parametrize("form", FORMS)
def test_cores_of_one_shape_are_not_exchanged(form, tmp_path):
    model, file, listed = (built(ALIKE, form, tmp_path, place) for place in (None, 1, 1))
    model.save(tmp_path / "model.keras")
    file.load_weights(tmp_path / "model.keras")
    listed.set_weights(model.get_weights())
    for other in (file, listed):
        assert largest_difference(other(ALIKE.data(3)), model(ALIKE.data(3))) == 0
        assert len(other.trainable_weights) == len(model.trainable_weights) - 1


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("place", [None, 1])
def test_files_that_number_weights_as_keras_does_are_still_loaded(form, place, tmp_path, monkeypatch):
    model, other = (built(ALIKE, form, tmp_path, place) for _ in "12")
    holder = next(one for one in type(model.layers[-1]).__mro__ if "save_own_variables" in vars(one))
    with monkeypatch.context() as older:
        older.setattr(holder, "save_own_variables", keras.layers.Layer.save_own_variables)
        model.save_weights(tmp_path / "model.weights.h5")
    other.load_weights(tmp_path / "model.weights.h5")
    assert largest_difference(other(ALIKE.data(3)), model(ALIKE.data(3))) == 0


def test_weights_of_an_older_exported_file_are_loaded(tmp_path):
    network = td.make("mpo", inputs=(2, 3), outputs=(5, 2), bond=4)
    older = imported((OLD / "mpo.txt").read_text(encoding="utf-8"), tmp_path, "older").Mpo()
    newer = imported(td.export(network, activation="relu"), tmp_path, "newer").Mpo()
    models = [keras.Sequential([keras.Input((6,)), layer]) for layer in (older, newer)]
    models[0].save_weights(tmp_path / "model.weights.h5")
    models[1].load_weights(tmp_path / "model.weights.h5")
    assert all(np.array_equal(*pair) for pair in zip(older.get_weights(), newer.get_weights(), strict=True))


class Named(keras.layers.Layer):
    """An ordinary layer with a weight of each name."""

    def __init__(self, names: str) -> None:
        super().__init__()
        self.names = names

    def build(self, _: object) -> None:
        for name in self.names:
            self.add_weight(shape=(1,), name=name)

    def call(self, inputs: object) -> object:
        return inputs


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("names", ["01", "10", ".a"], ids=["counted", "counted backwards", "dot"])
def test_cores_of_any_name_are_saved(form, names, tmp_path):
    network = td.Network("net")
    x = network.add_input("x", {"i": 2, "j": 2})
    first, second = (network.add_core(name, {"in": 2, "bond": 5, "out": 3}) for name in names)
    network.connect(x["i"], first["in"])
    network.connect(x["j"], second["in"])
    network.connect(first["bond"], second["bond"])
    network.set_outputs([first["out"], second["out"]])
    kind = Kind(lambda: network, (4,), None)
    try:
        Named(names)(np.ones((1, 1)))
    except KeyError as refused:  # PyTorch takes no dots
        with pytest.raises(KeyError, match=re.escape(str(refused))):
            kind.model(made(kind, form, tmp_path, use_bias=False))
        return
    model, other = (kind.model(made(kind, form, tmp_path, use_bias=False)) for _ in "12")
    model.save_weights(tmp_path / "model.weights.h5")
    other.load_weights(tmp_path / "model.weights.h5")
    assert largest_difference(other(kind.data(3)), model(kind.data(3))) == 0


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("ours", "theirs", "told"),
    [
        ({}, {"bond": 7}, r"a'? has shape \(4, 2, 5\) in layer 'mine', but has shape \(4, 2, 7\) in the file"),
        ({"use_bias": False}, {}, r"bias'? is missing in layer 'mine', but has shape \(6,\) in the file"),
        ({}, {"use_bias": False}, r"bias'? has shape \(6,\) in layer 'mine', but is missing in the file"),
    ],
    ids=["shape", "one more", "one less"],
)
def test_a_file_of_another_network_is_refused(form, ours, theirs, told, tmp_path):
    def model(bond=5, **arguments) -> keras.Model:
        kind = Kind(lambda: td.make("mpo", inputs=(4, 6), outputs=(2, 3), bond=bond), (24,), None)
        return kind.model(made(kind, form, tmp_path, name="mine", **arguments))

    right = model(**ours)
    model(**theirs).save_weights(tmp_path / "model.weights.h5")
    before = right.get_weights()
    with pytest.raises(ValueError, match=told):
        right.load_weights(tmp_path / "model.weights.h5")
    assert all(np.array_equal(one, other) for one, other in zip(before, right.get_weights(), strict=True))


@pytest.mark.parametrize(("kind", "form"), [one for one in ALL if one.values[0] is not KINDS["encoder"]])
def test_functions_serve_as_initialiser_and_regulariser(kind, form, tmp_path):
    # Keras's own attention, which the block has beside its networks, takes no function as an initialiser.
    given = {"initializer": lambda shape, dtype=None: 0.25 * ops.ones(shape, dtype), "regularizer": ops.sum}
    layer = made(kind, form, tmp_path, **{f"{kind.start}_{part}": one for part, one in given.items()})
    layer(kind.data(1))
    started = [array for array in layer.get_weights() if (array == 0.25).all()]
    assert len(started) >= 2
    assert float(sum(layer.losses)) == pytest.approx(0.25 * sum(array.size for array in started), rel=1e-5)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("name", "drawn", "arguments"),
    [
        ("attention", "query", ("kernel_initializer",)),
        ("gru", "kernel_reset", ("kernel_initializer", "recurrent_initializer")),
    ],
    ids=["attention", "gru"],
)
def test_dense_matrices_beside_a_network_draw_numbers_of_their_own(form, name, drawn, arguments, tmp_path):
    kind = replace(KINDS[name], drawn=lambda: {drawn: KINDS[name].drawn()[drawn]})
    layer = made(kind, form, tmp_path, **dict.fromkeys(arguments, keras.initializers.RandomNormal()))
    layer(kind.data(1))
    matrices = [array for array in layer.get_weights() if array.ndim == 2]
    assert len(matrices) >= 3
    assert len({array[0, 0] for array in matrices}) == len(matrices)
