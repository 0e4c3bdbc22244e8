"""The identity of an exported layer: what it is, and nothing about how it is drawn, stored or computed."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.unit.blog import blog_network
from tests.unit.codegen.subjects import subject_of
from tests.unit.codegen.test_assembly import BLOCK, NETWORKS, SHAPE, text_of
from tests.unit.codegen.test_assembly import OTHERS as OTHER_KINDS
from tests.unit.planning.specimens import star
from tndesigner.codegen import export, export_layer
from tndesigner.codegen.identity import subject_identity
from tndesigner.codegen.subject import Subject
from tndesigner.models import Isometry, NetworkConv2D, NetworkDense, NetworkEmbedding, Placed
from tndesigner.network import Leg, Network, Tensor
from tndesigner.network.edits import ReplaceTensor
from tndesigner.network.templates import make
from tndesigner.planning.ranges import plan_ranges


def identities(text: str) -> list[str]:
    """The identities of the classes in a file, which are the names that Keras registers."""
    return re.findall(r'^    identity = "(\w+)"$', text, re.MULTILINE)


def train(*, spare: bool = False, bond: int = 3, swapped: bool = False, name: str = "net", core: str = "b") -> Network:
    """A train of two cores of one shape; with a spare core that is removed again, all ids differ."""
    network = Network(name)
    if spare:
        network.remove_tensor(network.add_core("spare", {"i": 2}).id)
    x = network.add_input("x", {"i1": 2, "i2": 2})
    a, b = (
        network.add_core("a", {"in": 2, "out": 2, "bond": bond}),
        network.add_core(core, {"in": 2, "out": 2, "bond": bond}),
    )
    for first, second in ((x["i1"], a["in"]), (x["i2"], b["in"]), (a["bond"], b["bond"])):
        network.connect(first, second)
    network.set_outputs([b["out"], a["out"]] if swapped else [a["out"], b["out"]])
    return network


def with_leg_renamed() -> Network:
    network = train()
    core = network.cores[0]
    legs = tuple(Leg(leg.id, leg.name.replace("out", "o"), leg.dim) for leg in core.legs)
    ReplaceTensor(Tensor(core.id, core.name, core.kind, legs)).apply(network)
    return network


def test_identities_never_change_for_saved_models_hold_them():
    texts = [
        export(blog_network(), activation="relu"),
        *(text_of(name) for name in ("block", "attention", "joined")),
        *(export_layer(placed, networks) for placed, networks in OTHER_KINDS),
    ]
    assert [identities(text)[-1] for text in texts] == [
        "Hidden_24702263",
        "TransformerEncoder_09b51e2c",
        "MultiHeadAttention_4772bea4",
        "AttentionBlockTerm_9f2cd45a",
        "Conv2dCp_3423a55e",
        "DepthwiseKernel_3fc483cf",
        "Embedding_76996066",
    ]


def test_the_class_is_registered_under_its_identity_and_its_plain_name_for_older_models():
    text = export(train())
    (identity,) = identities(text)
    decorators = text[text.index("@keras.saving") : text.index("class Net(")]
    assert f'name="{identity}"' in decorators
    assert decorators.count("@keras.saving.register_keras_serializable(") == 2


@pytest.mark.parametrize("network", [star, train, blog_network])
def test_ids_and_the_plan_do_not_matter(network):
    plain, other = subject_of(network()), Subject(network(), plan_ranges(network(), batch=4096), None, use_bias=False)
    assert subject_identity(plain) == subject_identity(other)
    assert subject_identity(subject_of(train())) == subject_identity(subject_of(train(spare=True)))


OTHERS: dict[str, Callable[[], Network]] = {
    "order of outputs": lambda: train(swapped=True),
    "bond dimension": lambda: train(bond=4),
    "name of a core": lambda: train(core="c"),
    "name of a leg": with_leg_renamed,
    "name of the network": lambda: train(name="Net"),
}


@pytest.mark.parametrize("what", OTHERS)
def test_everything_that_is_drawn_matters(what):
    assert subject_identity(subject_of(OTHERS[what]())) != subject_identity(subject_of(train()))


def test_the_activation_matters_and_linear_is_none():
    subjects = [subject_of(train(), activation=activation) for activation in (None, "linear", "relu")]
    none, linear, relu = map(subject_identity, subjects)
    assert none == linear != relu


def test_names_in_any_script_differ():
    names = ["网络", "сеть", "δίκτυο", "net", "\ud800"]
    found = [subject_identity(subject_of(train(name=name))) for name in names]
    assert len(set(found)) == len(names)
    assert found[0].startswith("Network_")
    assert all(one.isascii() and one.isidentifier() for one in found)


def test_what_a_kind_fixes_matters():
    kernel = make("conv2d-cp", {"in_channels": "6", "out_channels": "10", "kernel": "3,2", "rank": "4"}).network
    table = make("embedding", {"inputs": "3,5,4", "outputs": "2,3,7", "bond": "4"}).network
    dense = NetworkDense(network=1)
    kinds = [
        *(
            (NetworkConv2D(network=1, **moves), (8, 9, 6), kernel)
            for moves in (
                {},
                {"strides": (2, 1)},
                {"padding": "valid"},
                {"dilation_rate": (2, 1)},
            )
        ),
        *((NetworkEmbedding(network=1, vocabulary=tokens), (7,), table) for tokens in (57, 58)),
        (dense, (4,), train()),
        (replace(dense, takes=3), (3,), train()),
        (replace(dense, gives=3), (4,), train()),
        *((replace(dense, isometry=Isometry(hold="penalty", strength=much)), (4,), train()) for much in (0.1, 1.0)),
    ]
    found = [identities(export_layer(Placed(layer, shape), {1: network})) for layer, shape, network in kinds]
    assert len({one for (one,) in found}) == len(kinds)


def test_each_class_of_a_layer_with_several_networks_has_an_identity_that_depends_on_its_parts():
    first = identities(export_layer(Placed(BLOCK, SHAPE), NETWORKS))
    assert [one.split("_")[0] for one in first] == [
        "QueryKeyValue", "Output", "Expand", "Contract", "Attention", "TransformerEncoder",
    ]  # fmt: skip
    wider = {**NETWORKS, 6: make("mpo", {"inputs": "4,5", "outputs": "3,4", "bond": "3"}).network}
    wider[6].name = "contract"
    second = identities(export_layer(Placed(BLOCK, SHAPE), wider))
    assert [one == other for one, other in zip(first, second, strict=True)] == [True, True, True, False, True, False]
    other = identities(export_layer(Placed(replace(BLOCK, activation="gelu"), SHAPE), NETWORKS))
    assert first[:-1] == other[:-1]
    assert first[-1] != other[-1]


@pytest.mark.parametrize("style", ["keras", "tensornetwork"])
def test_both_styles_write_the_same_layer(style):
    assert identities(export(train(), style=style)) == [subject_identity(subject_of(train()))]
