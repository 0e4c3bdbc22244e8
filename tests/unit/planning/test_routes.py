"""The ways to contract a network, as the window shows them."""

from tests.unit.blog import blog_design
from tests.unit.estimates.asking import subject, train
from tndesigner.network.edits import RemoveBond
from tndesigner.planning.choice import plan_network
from tndesigner.planning.routes import find_routes


def test_the_fastest_way_comes_first_and_is_the_one_that_is_used():
    design = train("2,3,5", "7,11,13", 4)
    routes = find_routes(subject(design, batch=17)).routes
    chosen = plan_network(design.networks[1], batch=17)
    assert [route.seconds for route in routes] == sorted(route.seconds for route in routes)
    assert (routes[0].strategy, routes[0].flops) == (chosen.plan.strategy, chosen.plan.flops)


def test_every_way_ends_with_all_tensors():
    design = train("2,3,5", "7,11,13", 4)
    tensors = sorted(tensor.id for tensor in design.networks[1].tensors)
    for route in find_routes(subject(design)).routes:
        first, second = route.stages[-1].members
        assert sorted(first + second) == tensors


def test_a_step_tells_its_sizes():
    stage = find_routes(subject(blog_design(), batch=7)).routes[0].stages[0]
    assert stage.operands == ("x", "a")
    assert stage.shapes == ("B×32×32", "32×32×2", "B×32×32×2")
    assert stage.bytes == 4 * 7 * 32 * 32 * 2
    assert stage.flops == 2 * 7 * 32 * 32 * 32 * 2


def test_a_network_with_errors_says_why_there_is_no_way():
    design = blog_design()
    RemoveBond(design.networks[1].bonds[-1].id).apply(design.networks[1])
    routes = find_routes(subject(design))
    assert routes.routes == ()
    assert routes.obstacle
    assert find_routes(subject(design, shown=2)).obstacle == ""
