"""One line about each layer of a graph: what it gives and counts, and why no network can replace it."""

import pytest

from tests.unit.checks.drawing import two_cores
from tests.unit.models.test_graph import RESIDUAL
from tests.unit.models.test_kept import kept
from tndesigner.document import Design
from tndesigner.drawing.changes.layer_tasks import tensorize_task
from tndesigner.models import (
    Activation,
    Add,
    Call,
    Conv2D,
    Dense,
    Embedding,
    Flatten,
    LayerNormalization,
    Model,
    ModelInput,
    NetworkDense,
    count_weights,
)
from tndesigner.models.overviews import overviews
from tndesigner.models.paths import neighbours
from tndesigner.network import Diagram

NETWORKS = {3: two_cores()}
PICTURES = Model(
    (7, 5, 3),
    (Conv2D(filters=2, kernel_size=(3, 2)), kept("BatchNormalization", ((2,),) * 4), Flatten(), Dense(units=11)),
)


def test_each_layer_of_a_graph_has_its_counts():
    head = overviews(RESIDUAL, NETWORKS)
    assert [one.position for one in head] == [0, 1, 2, 3]
    assert [one.result for one in head] == [(14,), (15,), (15,), (2,)]
    assert [one.parameters for one in head] == [
        RESIDUAL.layers[0].parameters((15,), NETWORKS),
        14 * 15 + 15,
        0,
        15 * 2 + 2,
    ]
    assert sum(one.parameters for one in head) == RESIDUAL.parameters(NETWORKS)
    assert [one.flops for one in head] == [None, 2 * 14 * 15, 0, 2 * 15 * 2]


def test_networks_are_compared_with_what_they_stand_for_without_biases():
    first, *others = overviews(RESIDUAL, NETWORKS)
    assert first.weights == (count_weights(two_cores()), 15 * 14)
    assert all(one.weights is None for one in others)


def test_operations_of_a_shared_layer_add_up_and_its_parameters_do_not():
    calls = (Call(0, (0,)), Call(0, (1,)), Call(1, (2, 3)))
    shared = Model((ModelInput((7, 3)), ModelInput((7, 3))), (Dense(units=5), Add()), calls=calls, outputs=(4,))
    dense, add = overviews(shared, {})
    assert (dense.parameters, dense.flops, dense.result) == (3 * 5 + 5, 2 * 2 * 7 * 3 * 5, (7, 5))
    assert (add.parameters, add.result) == (0, (7, 5))


def test_what_does_not_fit_is_unknown():
    broken = Model((4,), (Dense(units=6), NetworkDense(network=3), Dense(units=2)))
    fits, wrong, after = overviews(broken, NETWORKS)
    assert (fits.parameters, fits.obstacle) == (4 * 6 + 6, "")
    assert (wrong.result, wrong.parameters, wrong.weights, wrong.flops) == (None, None, None, None)
    assert wrong.obstacle == ""  # another network would fit
    assert (after.parameters, after.flops) == (None, None)
    assert after.obstacle == "no network can replace it until the layers before it fit together"


def test_what_no_network_can_replace_says_why():
    obstacles = [one.obstacle for one in overviews(PICTURES, {})]
    assert obstacles == [
        "",
        "BatchNormalization stays as it is: no network can replace it",
        "there is no family of networks for layers of this kind",
        "",
    ]
    assert overviews(RESIDUAL, NETWORKS)[2].obstacle.startswith("it joins several inputs")


@pytest.mark.parametrize(
    "model",
    [
        PICTURES,
        RESIDUAL,
        Model((4,), (Dense(units=6), NetworkDense(network=3), Dense(units=2))),
        Model(
            (None,),
            (Embedding(input_dim=100, output_dim=6), LayerNormalization(), Activation(activation="relu")),
            "int32",
        ),
    ],
)
def test_a_layer_has_no_obstacle_where_it_can_be_tensorized(model):
    design = Design({3: Diagram(two_cores())}, model)
    possible = [tensorize_task(design, place) is not None for place in range(len(model.layers))]
    assert [not one.obstacle for one in overviews(model, design.networks)] == possible


def test_neighbours_give_what_a_layer_takes_or_take_what_it_gives():
    assert [neighbours(RESIDUAL, place) for place in range(4)] == [{1}, {0, 2}, {1, 3}, {2}]
    assert neighbours(PICTURES, 1) == {0, 2}
