from dataclasses import fields, replace

import pytest

from tests.unit.checks.drawing import leg, two_cores
from tndesigner.checks import Problem, Severity
from tndesigner.checks.check import check_design, check_model
from tndesigner.checks.fixes import Settle
from tndesigner.checks.rules.layer_values import VALUES
from tndesigner.models import (
    ACTIVATIONS,
    LAYER_KINDS,
    Activation,
    Add,
    Call,
    Concatenate,
    Conv2D,
    Dense,
    Dropout,
    Embedding,
    Experiment,
    Flatten,
    Layer,
    Model,
    ModelInput,
    NetworkDense,
    Reshape,
)
from tndesigner.network.edits import SetOutputs
from tndesigner.network.indices import joined_legs


def stack(*layers: Layer, inputs: tuple[int | None, ...] = (15,)) -> list[Problem]:
    """Check a stack with the network of two cores, 15 → 14, as network 3."""
    return check_model(Model(inputs, layers), {3: two_cores()})


def test_a_stack_that_fits_has_no_problems():
    layers = (
        Flatten(),
        NetworkDense(name="hidden", network=3, activation="relu"),
        Dropout(rate=0.0),
        Dense(units=15),
        Activation(activation="softmax"),
        NetworkDense(network=3),
        Reshape(target_shape=(2, 7)),
    )
    assert stack(*layers, inputs=(3, 5)) == []


def test_a_layer_that_does_not_fit_is_told_with_both_numbers_and_its_position():
    (problem,) = stack(Dense(units=13), NetworkDense(network=3), Reshape(target_shape=(5,)))
    assert problem.rule == "layers-fit"
    assert problem.layer == 1
    assert problem.severity is Severity.ERROR
    assert "'hidden' takes 15 numbers, but gets 13" in problem.message


def test_a_leg_of_the_input_that_makes_the_network_take_too_much_is_found_and_set_right():
    network = two_cores()
    (data,) = network.inputs
    wrong = data.legs[1]
    Settle(joined_legs(network, wrong.id), wrong.dim + 2).apply(network)
    (problem,) = check_model(Model((15,), (NetworkDense(network=3),)), {3: network})
    title = network.leg_title(wrong.id)
    assert problem.fix_titles[0] == f"Set {title} to {wrong.dim}"
    assert (problem.where, problem.place_network, problem.network) == ((wrong.id,), 3, None)
    problem.fixes[0].edit.apply(network)
    assert check_model(Model((15,), (NetworkDense(network=3),)), {3: network}) == []


def test_a_network_that_gets_too_few_numbers_can_be_given_them_in_two_ways():
    (problem,) = stack(Dense(units=13), NetworkDense(network=3))
    assert problem.fix_titles == (
        "Set layer 1 to 15 units",
        "Pad the 13 with 2 zeros",
        "Put a Dense of 15 units before it",
    )
    for fix in problem.model_fixes:
        assert check_model(fix.model, {3: two_cores()}) == []
    assert [len(fix.model.layers) for fix in problem.model_fixes] == [2, 2, 3]
    (problem,) = stack(NetworkDense(network=3), inputs=(4, 11))
    assert problem.model_fixes[0].title == "Let the input be 15"
    assert problem.model_fixes[0].model.input_shape == (4, 15)
    assert problem.fix_titles[1] == "Pad the 11 with 4 zeros"
    padded = problem.model_fixes[1].model
    assert padded.layers == (NetworkDense(network=3, takes=11),)
    assert check_model(padded, {3: two_cores()}) == []
    (problem,) = stack(Dropout(rate=0.5), NetworkDense(network=3), inputs=(11,))
    assert problem.fix_titles == ("Pad the 11 with 4 zeros", "Put a Dense of 15 units before it")
    (problem,) = stack(NetworkDense(network=3), inputs=(17,))
    assert problem.fix_titles == ("Let the input be 15", "Put a Dense of 15 units before it")


def test_a_network_that_the_design_does_not_have_is_told():
    (problem,) = stack(Dense(units=15), NetworkDense(name="lost", network=8))
    assert problem.rule == "networks-exist"
    assert problem.layer == 1
    assert "layer 'lost' is network number 8, which the design does not have" in problem.message


@pytest.mark.parametrize(
    ("layer", "complaint"),
    [
        (Dense(units=0), "0 units; it must be from 1 to 2,147,483,647"),
        (Dense(units=-3), "-3 units"),
        (Dense(units=2**31), "2,147,483,648 units"),
        (Dense(units=5, activation="Rely"), "the unknown activation 'Rely'; did you mean 'relu'?"),
        (Dense(units=5, activation=""), "the unknown activation ''; it may be linear, relu"),
        (NetworkDense(network=3, activation="sigmod"), "did you mean 'sigmoid'?"),
        (Activation(activation="tanhh"), "did you mean 'tanh'?"),
        (Dropout(rate=1.0), "a dropout rate of 1.0; it is a share from 0 up to, but not including, 1"),
        (Dropout(rate=-0.1), "a dropout rate of -0.1"),
        (Dropout(rate=float("nan")), "a dropout rate of nan"),
        (Reshape(target_shape=(3, 0)), "an axis of length 0"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Layer) else "",
)
def test_an_impossible_value_of_a_layer_is_told(layer: Layer, complaint: str):
    (problem,) = stack(Activation(activation="relu"), layer)
    assert problem.rule == "layer-values-are-possible"
    assert problem.layer == 1
    assert complaint in problem.message


def test_layers_without_names_may_be_many_but_names_are_unique():
    (problem,) = stack(Dense(units=3), Dense(name="a", units=3), Dense(units=3), Dense(name="a", units=3))
    assert problem.rule == "layer-names-are-unique"
    assert problem.layer == 3
    assert problem.message == "layers 2 and 4 are both named 'a'; rename one of them"


@pytest.mark.parametrize(
    ("shape", "words"), [((), "has no axes"), ((3, 0), "has length 0"), ((None, 2**31), "has length 2,147,483,648")]
)
def test_an_impossible_input_of_the_model_is_told(shape: tuple[int | None, ...], words: str):
    problems = stack(Activation(activation="relu"), inputs=shape)
    assert [problem.rule for problem in problems] == ["model-input-is-possible"]
    assert words in problems[0].message
    assert problems[0].layer is None


def test_an_unknown_type_of_input_is_told():
    (problem,) = check_model(Model((4,), input_dtype="flaot32"), {})
    assert problem.message == "the model's input has the unknown type 'flaot32'; did you mean 'float32'?"


def test_a_layer_that_no_memory_holds_is_told():
    (problem,) = stack(Dense(units=2_000_000_000))
    assert problem.rule == "layers-fit-into-memory"
    assert problem.message.startswith("layer 'dense' has 32,000,000,000 parameters (128 GB); at most 2,147,483,648")
    (problem,) = stack(Flatten(), inputs=(100_000, 100_000))
    assert "has 10,000,000,000 numbers an example in its result (40.0 GB)" in problem.message


def test_what_comes_out_of_a_broken_network_is_not_guessed():
    network = two_cores()
    SetOutputs((999,)).apply(network)
    layers = (NetworkDense(network=3), Reshape(target_shape=(5,)))
    assert check_model(Model((15,), layers), {3: network}) == []


def test_a_number_of_5000_digits_is_no_trap():
    network = two_cores()
    network.put_tensor(network.cores[0].with_dim(leg(network, "a.out").id, 10**5000))
    model = Model(
        (15, 10**5000), (NetworkDense(network=10**5000), Dense(units=10**5000), Reshape(target_shape=(10**5000,)))
    )
    assert all(problem.message.isprintable() for problem in check_design(model, {3: network, 10**5000: network}))


def test_a_design_tells_each_problem_with_its_network():
    networks = {2: two_cores((2, 3)), 5: two_cores(), 7: two_cores((40, 40))}
    experiment = Experiment(epochs=0)
    problems = check_design(Model((15,), (NetworkDense(network=9),)), networks, experiment)
    assert [(problem.rule, problem.network, problem.layer) for problem in problems] == [
        ("bond-dimensions-agree", 2, None),
        ("network-names-are-unique", 5, None),
        ("network-names-are-unique", 7, None),
        ("networks-exist", None, 0),
        ("experiment-counts-are-positive", None, None),
        ("bonds-are-useful", 7, None),
    ]


def test_two_networks_of_one_name_can_be_told_apart_by_a_fix():
    networks = {2: two_cores(), 5: two_cores()}
    (problem,) = check_design(Model((15,)), networks)
    assert problem.message == "two networks are named 'hidden'; rename one of them"
    problem.fixes[0].edit.apply(networks[problem.network or 0])
    assert networks[5].name == "hidden2"
    assert check_design(Model((15,)), networks) == []


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_every_activation_on_offer_is_possible(name: str):
    assert stack(replace(Dense(units=2), activation=name)) == []


def test_every_value_of_every_kind_of_layer_is_asked_about():
    """A layer with a new kind of value needs a row in the table of values."""
    named = {field.name for kind in LAYER_KINDS.values() for field in fields(kind)}
    networks = {name for kind in LAYER_KINDS.values() for name in kind.network_fields}
    free = {"name", "use_bias", "return_sequences", "normalize", "causal", "mask_zero"}
    refused_when_they_are_made = {"class_name", "arguments"}
    refused_with_the_shapes = {"axis", "axes"}
    assert named - networks - free - refused_when_they_are_made - refused_with_the_shapes == set(VALUES)


def problems_of(model: Model, networks=None) -> list[tuple[int | None, str]]:
    return [(one.layer, str(one.message)) for one in check_model(model, networks or {})]


def test_each_branch_of_a_graph_is_checked():
    branches = Model(
        (ModelInput((3, 3, 2)), ModelInput((5,))),
        (Conv2D(filters=7, kernel_size=(4, 4), padding="valid"), Flatten(), Dense(units=0), Add(), Concatenate()),
        calls=(Call(0, (0,)), Call(1, (2,)), Call(2, (1,)), Call(3, (1, 0)), Call(4, (3, 4, 5))),
        outputs=(6,),
    )
    found = problems_of(branches)
    assert [position for position, _ in found] == [2, 0, 3]
    assert "layer 'add' joins the shapes 5 and 3×3×2, which do not fit together" in found[2][1]


def test_the_fixes_of_a_width_leave_other_branches_alone():
    networks = {3: two_cores()}
    branches = Model(
        (ModelInput((4,)),),
        (Dense(units=9), NetworkDense(network=3), Dense(units=14), Add()),
        calls=(Call(0, (0,)), Call(1, (1,)), Call(2, (0,)), Call(3, (2, 3))),
        outputs=(4,),
    )
    (problem,) = check_model(branches, networks)
    assert problem.layer == 1
    assert [str(fix.title) for fix in problem.model_fixes] == [
        "Set layer 1 to 15 units",
        "Pad the 9 with 6 zeros",
        "Put a Dense of 15 units before it",
    ]
    for fix in problem.model_fixes:
        assert check_model(fix.model, networks) == []
    shared = replace(branches, calls=(Call(0, (0,)), Call(1, (1,)), Call(2, (1,)), Call(3, (2, 3))))
    (problem,) = check_model(shared, networks)
    assert [str(fix.title) for fix in problem.model_fixes] == ["Pad the 9 with 6 zeros"]


def test_tokens_come_from_an_input_of_their_own():
    graph = Model(
        (ModelInput((5,)), ModelInput((7,), "int32")),
        (Embedding(input_dim=11, output_dim=5), Embedding(input_dim=11, output_dim=5), Concatenate(axis=1)),
        calls=(Call(0, (0,)), Call(1, (1,)), Call(2, (2, 3))),
        outputs=(4,),
    )
    assert problems_of(graph) == [
        (0, "layer 'embedding' takes tokens, but the model's input gives numbers; let the input be int32")
    ]


def test_an_input_and_a_layer_have_different_names():
    graph = Model(
        (ModelInput((5,), name="x"), ModelInput((5,))), (Add(name="x"),), calls=(Call(0, (0, 1)),), outputs=(2,)
    )
    assert problems_of(graph) == [(0, "layer 1 and an input are both named 'x'; rename the layer")]
