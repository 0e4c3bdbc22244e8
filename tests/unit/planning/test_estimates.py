"""What the counting process says of a network and of a model."""

from dataclasses import replace

import pytest

from tests.unit.blog import blog_design, blog_network
from tests.unit.estimates.asking import subject, train
from tndesigner.document import Design
from tndesigner.models import Dense, Model, NetworkDense
from tndesigner.network import Diagram
from tndesigner.network.edits import RemoveBond
from tndesigner.planning.equation import equation_of
from tndesigner.planning.estimates import count_figures
from tndesigner.planning.initialisation import core_deviations
from tndesigner.planning.savings import savings_of
from tndesigner.planning.subject import layer_parameters, model_parameters


def test_the_blogs_layer_and_model():
    figures = count_figures(subject(blog_design()))
    (layer,) = savings_of(blog_design().model, blog_design().networks, batch=32).layers
    network, twin = figures.layer.comparison.network, figures.layer.comparison.twin
    assert (network.parameters, twin.parameters) == (4_096, 1_048_576)
    assert (network.flops_per_example, twin.flops_per_example) == (262_144, 2_097_152)
    assert figures.layer.comparison == layer.comparison
    assert network.seconds == layer.candidate.cost.total
    assert (figures.model.network.parameters, figures.model.twin.parameters) == (9_217, 1_053_697)
    assert (figures.layer_obstacle, figures.model_obstacle) == ("", "")


def test_what_takes_most_is_named():
    layer = count_figures(subject(train("2,3,5", "7,11,13", 4))).layer
    assert (layer.largest_core.name, layer.largest_core.amount) == ("b", 4 * 3 * 11 * 4)
    assert layer.steps == 3
    assert layer.largest_step.name.count(" × ") == 1


def test_each_core_has_its_deviation():
    layer = count_figures(subject(blog_design())).layer
    assert dict(layer.deviations) == core_deviations(equation_of(blog_network()))


def test_a_network_in_no_layer_is_counted_on_its_own():
    design = replace(blog_design(), model=Model((2,)))
    figures = count_figures(subject(design))
    assert figures.layer.comparison == count_figures(subject(blog_design())).layer.comparison
    assert figures.model.network == figures.model.twin


def test_a_layer_is_counted_though_the_stack_does_not_fit():
    design = replace(blog_design(), model=Model((3,), (NetworkDense(network=1),)))
    figures = count_figures(subject(design))
    assert figures.layer.comparison.network.parameters == 4_096
    assert figures.model is None
    assert "takes 1,024 numbers, but gets 3" in figures.model_obstacle


def test_a_network_with_errors_is_not_counted():
    design = blog_design()
    network = design.networks[1]
    RemoveBond(network.bonds[-1].id).apply(network)
    figures = count_figures(subject(design))
    assert figures.layer is None
    assert figures.layer_obstacle


def test_a_design_without_networks_has_a_model_only():
    figures = count_figures(subject(Design(model=Model((2,), (Dense(units=3),))), shown=0))
    assert (figures.layer, figures.layer_obstacle) == (None, "")
    assert figures.model.network.parameters == 9


@pytest.mark.parametrize("design", [blog_design(), train("2,3,5", "7,11,13", 4)])
def test_parameters_alone_are_those_of_the_figures(design):
    asked = subject(design)
    figures = count_figures(asked)
    for found, comparison in (
        (layer_parameters(asked), figures.layer.comparison),
        (model_parameters(asked), figures.model),
    ):
        assert found == (comparison.network.parameters, comparison.twin.parameters)


def test_parameters_of_a_stack_that_does_not_fit_are_not_counted():
    design = Design({1: Diagram(blog_network())}, Model((3,), (NetworkDense(network=1),)))
    assert model_parameters(subject(design)) is None
    assert layer_parameters(subject(design)) == (4_096, 1_048_576)
    assert layer_parameters(subject(design, shown=2)) is None
