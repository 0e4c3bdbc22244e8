"""The scripting face where it brings TensorFlow."""

import numpy as np
import pytest
from keras import ops

import tndesigner as td
from tests.integration.kinds_of_layer import imported
from tests.unit.blog import blog_network


def test_a_layer_is_made_with_activation_bias_and_name():
    layer = td.layer(blog_network(), activation="relu", use_bias=False, name="wide")
    data = np.random.default_rng(2).normal(size=(3, 1024)).astype("float32")
    result = ops.convert_to_numpy(layer(data))
    assert (layer.name, result.shape) == ("wide", (3, 1024))
    assert result.min() == 0
    assert [weight.name for weight in layer.weights] == ["a", "b"]


def test_a_layer_of_a_wrong_network_says_what_is_wrong():
    net = td.Network("wrong")
    net.add_core("alone", {"l": 3})
    with pytest.raises(ValueError, match="wrong"):
        td.layer(net)


@pytest.mark.parametrize(
    ("template", "settings", "shape", "given"),
    [
        ("mpo", {"activation": "relu"}, (1024,), (1024,)),
        ("conv2d-cp", {"strides": 2, "padding": "same"}, (8, 6, 64), (4, 3, 128)),
        ("embedding", {"mask_zero": True}, (7,), (7, 64)),
        ("attention-block-term", {}, (12, 32), (12, 32)),
    ],
)
def test_a_network_remembers_what_its_template_is_for(template, settings, shape, given):
    layer = td.layer(td.make(template), **settings)
    assert layer.compute_output_shape((None, *shape)) == (None, *given)
    assert layer(np.zeros((2, *shape), "int32" if template == "embedding" else "float32")).shape == (2, *given)


def test_a_network_of_a_template_is_exported_as_what_it_is_for():
    assert "in the place of a convolution" in td.export(td.make("conv2d-cp"), padding="valid")
    assert "in the place of an embedding" in td.export(td.make("embedding"))
    assert "in the place of a dense layer" in td.export(td.make("embedding"), kind="network_dense")


def test_a_layer_of_several_networks_is_made_from_them_all():
    layer = td.layer(td.make_all("attention-mpo", num_heads=4, key_dim=128))
    assert (layer.num_heads, layer.key_dim, sorted(layer.networks)) == (4, 128, ["key", "output", "query", "value"])
    alone = td.layer({"query": td.make("mpo", **{"in": 6, "out": 8})}, kind="network_attention", num_heads=2, key_dim=4)
    assert alone(np.ones((2, 3, 6), "float32")).shape == (2, 3, 6)
    assert sorted(alone.networks) == ["query"]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: td.layer(td.make("mpo"), kind="network_conv2"), "'network_conv2'; did you mean 'network_conv2d'"),
        (lambda: td.layer({"q": td.make("mpo")}, kind="network_attention"), "query, key, value or output, but got q"),
        (lambda: td.layer({"query": td.make("mpo")}), "network_dense.* but got query"),
        (lambda: td.layer({}), "at least one network"),
        (lambda: td.layer(td.make("mpo"), padding="same"), "padding"),
        (lambda: td.make("attention-mpo"), "make_all"),
        (lambda: td.export(td.make("mpo"), stride=3), "'network_dense' has no 'stride'"),
        (lambda: td.export(td.make("mpo"), kind="network_attention"), "takes 4 networks"),
        (lambda: td.export({}), "at least one network"),
        (lambda: td.export(td.make("conv2d-cp"), strides=0), "a stride of 0"),
        (lambda: td.export(td.make("conv2d-cp"), strides=(1, 2, 3)), "strides has 3 entries; it must have 2"),
        (lambda: td.export(td.make("conv2d-cp"), padding="full"), "'full'; it may be valid or same"),
        (lambda: td.export(td.make("conv2d-cp"), strides=2, dilation_rate=2), "strides 2×2 and dilation 2×2"),
        (lambda: td.export(td.make("mpo"), activation="rel"), "the unknown activation 'rel'"),
        (lambda: td.export(td.make("mpo"), use_bias="no"), "use_bias is 'no'; it must be true or false"),
        (lambda: td.make("mpo", bond=2.5), "bond has '2.5' where a whole number"),
        (lambda: td.layer(td.make("conv2d-cp"), isometry="rotation"), "'rotation'; choose projection or penalty"),
        (lambda: td.layer(_gates(), frozen=("cell/kernel/c",)), "no core 'cell/kernel/c' to freeze, only 'kernel/a'"),
        (lambda: td.layer(_gates(), frozen="kernel"), "no core 'kernel' to freeze"),
    ],
)
def test_what_does_not_fit_is_told_in_one_sentence(call, message):
    with pytest.raises(ValueError, match=message) as told:
        call()
    assert "\n" not in str(told.value)


@pytest.mark.parametrize("drawn", [td.load, "mpo", 3, {"query": 3}])
def test_what_is_no_network_is_refused_by_its_type(drawn):
    for make in (td.layer, td.export):
        with pytest.raises(TypeError, match="made from a network, or from networks by name, not from"):
            make(drawn)


@pytest.mark.parametrize(
    ("drawn", "settings", "tells"),
    [
        (lambda: td.make_all("attention-mpo"), {}, "a Keras layer, attention"),
        (lambda: td.make_all("transformer-ffn"), {"num_heads": 8, "key_dim": 64}, "a block of a Transformer"),
        (lambda: td.make_all("lstm-mpo-both"), {"return_sequences": True}, "a recurrent layer, LSTM,"),
        (lambda: td.make("gru-ring"), {}, "a recurrent layer, GRU,"),
        (lambda: td.make_all("rnn-mpo"), {}, "a recurrent layer, SimpleRNN,"),
    ],
)
def test_what_makes_a_layer_can_be_exported(drawn, settings, tells):
    assert tells in td.export(drawn(), **settings).splitlines()[0]
    td.layer(drawn(), **settings)


def test_an_exported_convolution_has_the_arguments_of_the_layer(tmp_path):
    net = td.make("conv2d-cp", in_channels=2, out_channels=3, kernel=(3, 2), rank=2)
    data = np.random.default_rng(1).normal(size=(2, 7, 5, 2)).astype("float32")
    for settings in ({}, {"strides": 2}, {"padding": "same", "strides": (1, 2)}, {"dilation_rate": 2}):
        layer, exported = td.layer(net, **settings), imported(td.export(net, **settings), tmp_path)()
        exported.build(data.shape)
        layer.build(data.shape)
        exported.set_weights(layer.get_weights())
        assert np.allclose(exported(data), layer(data), atol=1e-6)


def test_cores_of_a_layer_of_several_networks_are_frozen_by_the_names_of_their_weights():
    layer = td.layer(_gates(), frozen=("cell/kernel/a", "recurrent/b"))
    again = type(layer).from_config(layer.get_config())
    for one in (layer, again):
        one.build((None, 5, 6))
        one.trainable = True
        frozen = {weight.path.partition("/")[2] for weight in one.non_trainable_weights}
        assert frozen == {"cell/kernel/a", "cell/recurrent/b"}
    encoder = td.layer(td.make_all("transformer-ffn"), num_heads=8, key_dim=64, frozen=["expand/a"])
    encoder.build((None, 5, 512))
    assert [weight.path.partition("/")[2] for weight in encoder.non_trainable_weights] == ["expand/a"]


def _gates():
    return td.make_all("lstm-mpo-both", inputs=(2, 3), outputs=(4, 2), bond=3)


def test_the_purpose_of_a_network_is_no_part_of_its_drawing(tmp_path):
    drawn, by_hand = td.make("embedding"), td.make("embedding")
    by_hand.purpose = None
    for net in (drawn, by_hand):
        td.save(td.Design({1: td.Diagram(net)}, td.Model((2,), (td.NetworkDense(network=1),))), tmp_path / "x.tnd")
        net.saved = (tmp_path / "x.tnd").read_bytes()
    assert drawn.saved == by_hand.saved


def test_a_design_is_built_as_a_model(checkout):
    design = td.load(checkout / "resources/examples/blog.tnd")
    first, again, other = (td.model(design, seed=seed) for seed in (1, 1, 2))
    assert first.count_params() == 9217
    data = np.random.default_rng(0).normal(size=(4, 2)).astype("float32")
    assert np.array_equal(first(data), again(data))
    assert not np.array_equal(first(data), other(data))
    design.model = td.Model((3,), design.model.layers[1:])
    with pytest.raises(ValueError, match="of the design"):
        td.model(design)


def test_a_run_gives_its_models_history_and_answers(checkout, type_here, tmp_path):
    example, folder = checkout / "resources/examples/blog.tnd", tmp_path / "run"
    assert type_here(tmp_path, "train", example, "--epochs", 2, "-o", folder).status == 0
    run = td.load_run(folder)
    assert run.design.model == td.load(example).model
    assert [epoch.epoch for epoch in run.history if epoch.model == "network"] == [1, 2]
    assert (run.model.count_params(), run.twin.count_params()) == (9217, 1_053_697)
    data = np.random.default_rng(0).normal(size=(4, 2)).astype("float32")
    assert np.array_equal(run.predict(data), ops.convert_to_numpy(run.model(data)))


def test_a_run_without_a_model_says_what_it_is(checkout, type_here, tmp_path):
    with pytest.raises(ValueError, match="not a run folder"):
        td.load_run(tmp_path)
    example, folder = checkout / "resources/examples/blog.tnd", tmp_path / "run"
    assert type_here(tmp_path, "train", example, "--epochs", 1, "--no-twin", "-o", folder).status == 0
    run = td.load_run(str(folder))
    with pytest.raises(ValueError, match=r"twin\.keras is missing: the run is"):
        _ = run.twin
