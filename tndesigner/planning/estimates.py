"""Compares a network and a model with their dense twins."""

from math import prod

from tndesigner.checks import CheckError
from tndesigner.models import ModelError, Networks
from tndesigner.network.isometries import isometries
from tndesigner.planning.errors import PlanningError
from tndesigner.planning.figures import Figures, LayerFigures, Share
from tndesigner.planning.initialisation import core_deviations, isometry_deviations
from tndesigner.planning.plan import Step
from tndesigner.planning.recent_plans import ChoosePlan, search_plan
from tndesigner.planning.savings import LayerSavings, layer_savings, savings_of
from tndesigner.planning.subject import Subject
from tndesigner.wording.text import message_of

OBSTACLES = (CheckError, ModelError, PlanningError)
"""The errors that prevent a network or a model from being counted."""


def count_figures(subject: Subject, choose: ChoosePlan = search_plan) -> Figures:
    """Count the network that is shown and the whole model; ``choose`` says how each network is evaluated."""
    counted: tuple[LayerSavings, ...] = ()
    flops: tuple[int, ...] = ()
    model, model_obstacle = None, ""
    try:
        savings = savings_of(subject.model, subject.networks, batch=subject.batch, choose=choose)
        counted, model, flops = savings.layers, savings.comparison, savings.flops
    except OBSTACLES as error:
        model_obstacle = message_of(error)
    layer, layer_obstacle = None, ""
    try:
        layer = _layer_figures(subject, counted, choose) if subject.shown in subject.networks else None
    except OBSTACLES as error:
        layer_obstacle = message_of(error)
    return Figures(subject.batch, layer, layer_obstacle, model, model_obstacle, flops)


def _layer_figures(subject: Subject, counted: tuple[LayerSavings, ...], choose: ChoosePlan) -> LayerFigures:
    layer, shape = subject.shown_layer()
    savings = next((one for one in counted if one.layer is layer), None)
    savings = savings or layer_savings(layer, shape, subject.networks, batch=subject.batch, choose=choose)
    return layer_figures(savings, subject.networks)


def layer_figures(savings: LayerSavings, networks: Networks) -> LayerFigures:
    """Compare a layer with its dense twin, and find its largest parts."""
    layer, plan = savings.layer, savings.candidate.plan
    network = networks[layer.network]
    sizes = {core.name: prod(core.shape) for core in network.cores}
    held = isometries(network) if layer.isometry else ()
    deviations = core_deviations(plan.equation, fixed=isometry_deviations(held))
    return LayerFigures(
        comparison=savings.comparison,
        stands_for=layer.stands_for,
        strategy=plan.strategy,
        steps=len(plan.steps),
        largest_core=_largest(sizes),
        largest_step=_largest({_operands(step): step.flops for step in plan.steps}),
        largest_result=_largest({_operands(step): step.elements for step in plan.steps}),
        deviations=tuple(deviations.items()),
    )


def _operands(step: Step) -> str:
    return " × ".join(step.operands)


def _largest(amounts: dict[str, int]) -> Share:
    name = max(amounts, key=lambda one: amounts[one], default="")
    return Share(name, amounts.get(name, 0))
