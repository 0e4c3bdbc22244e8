"""Finds the ways to contract the network that is shown."""

from tndesigner.planning.choice import Candidate, rank_candidates
from tndesigner.planning.cost import NUMBER
from tndesigner.planning.equation import BATCH, Label, OperandKind
from tndesigner.planning.estimates import OBSTACLES
from tndesigner.planning.figures import ContractionStep, Route, Routes
from tndesigner.planning.footprint import peak_bytes
from tndesigner.planning.measured_ways import known_times
from tndesigner.planning.plan import Plan
from tndesigner.planning.subject import Subject
from tndesigner.wording.text import message_of, shape_text

Members = tuple[int, ...]
"""The ids of the tensors that a term consists of."""


def find_routes(subject: Subject) -> Routes:
    """Rank the ways to contract the network that is shown, the fastest first; measured ones before predicted ones."""
    if subject.shown not in subject.networks:
        return Routes(subject.batch, (), "")
    try:
        layer, shape = subject.shown_layer()
        batch = subject.batch * layer.evaluations(shape)
        ranked = rank_candidates(subject.networks[subject.shown], batch=batch, usage=layer.usage)
    except OBSTACLES as error:
        return Routes(subject.batch, (), message_of(error))
    times = known_times(ranked[0])
    routes = (_route(one, times.get(one.plan.pairs)) for one in ranked)
    return Routes(subject.batch, tuple(sorted(routes, key=lambda route: (not route.measured, route.seconds))), "")


def _route(candidate: Candidate, measured: float | None) -> Route:
    plan = candidate.plan
    return Route(
        strategy=plan.strategy,
        equation=str(plan.equation),
        seconds=candidate.cost.total if measured is None else measured,
        measured=measured is not None,
        flops=plan.flops,
        peak_bytes=peak_bytes(candidate.program, plan.batch),
        stages=_stages(plan),
    )


def _stages(plan: Plan) -> tuple[ContractionStep, ...]:
    members: list[Members] = [(term.tensor,) if term.tensor else () for term in plan.equation.terms]
    stages = []
    tokens = tuple(operand.tensor for operand in plan.equation.operands if operand.kind is OperandKind.TOKENS)
    for (first, second), step in zip(plan.pairs, plan.steps, strict=True):
        other = tokens if first == second else members[second]
        stages.append(
            ContractionStep(
                operands=step.operands,
                members=(members[first], other),
                shapes=(_shape(plan, step.first), _shape(plan, step.second), _shape(plan, step.result)),
                equation=step.equation,
                flops=step.flops,
                bytes=NUMBER * step.elements,
            )
        )
        members.append(tuple(dict.fromkeys(members[first] + other)))
    return tuple(stages)


def _shape(plan: Plan, labels: tuple[Label, ...]) -> str:
    """Return the lengths of labels as text, with "B" for the batch."""
    return shape_text(["B" if label == BATCH else plan.equation.sizes[label] for label in labels]) if labels else "1"
