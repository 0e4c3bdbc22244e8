"""Layers that get networks keep those that they have."""

from dataclasses import replace

import pytest

from tndesigner.document import Design
from tndesigner.document.edits import DesignEdit
from tndesigner.drawing.changes.family_task import Made, made_of
from tndesigner.drawing.changes.layer_tasks import addition_task, tensorize_task, with_empty
from tndesigner.drawing.changes.stack_edits import free_number
from tndesigner.models import Dense, Model, NetworkDense, NetworkLSTM, TransformerEncoder
from tndesigner.network import Diagram
from tndesigner.network.templates import TEMPLATES, make

WIDTH, HIDDEN = 8, 12
PROJECTIONS = {"num_heads": "2", "key_dim": "4", "inputs": "2,4", "outputs": "4,2", "bond": "3"}
FEED_FORWARD = {"width": "8", "hidden": "12", "inputs": "2,4", "outputs": "4,3", "bond": "2"}


def drawn(template: str, arguments: dict[str, str]) -> Made:
    made = made_of(TEMPLATES[template], arguments)
    assert isinstance(made, Made), made
    return made


def applied(edit: DesignEdit, design: Design) -> Design:
    edit.apply(design)
    return design


@pytest.fixture
def block() -> Design:
    """A block without networks, before a layer that has network 1."""
    block = TransformerEncoder(hidden=HIDDEN, num_heads=2, key_dim=4)
    own = make("mpo", {"inputs": "2,4", "outputs": "3,2", "bond": "2"})
    return Design({1: own}, Model((5, WIDTH), (block, NetworkDense(network=1))))


def shapes(design: Design, field: str) -> list[tuple[int, ...]]:
    """The shapes of the cores of one matrix of the block."""
    number = getattr(design.model.layers[0], field)
    return [core.shape for core in design.networks[number].cores]


def test_a_block_that_gets_a_feed_forward_keeps_the_networks_of_its_attention(block):
    attention, feed_forward = drawn("attention-mpo", PROJECTIONS), drawn("transformer-ffn", FEED_FORWARD)
    numbers = {name: number for number, name in enumerate(attention.drawn, 2)}
    block.diagrams |= {numbers[name]: diagram for name, diagram in attention.drawn.items()}
    first, second = block.model.layers
    block.model = replace(block.model, layers=(replace(first, **numbers), replace(second, network=1)))
    for bond in ("2", "5"):
        feed_forward = drawn("transformer-ffn", {**FEED_FORWARD, "bond": bond})
        task = tensorize_task(block, 0)
        assert task.objection(feed_forward) == ""
        applied(task.edit(feed_forward, ""), block)
    for made in (attention, feed_forward):
        for field, diagram in made.drawn.items():
            assert shapes(block, field) == [core.shape for core in diagram.network.cores]
    assert block.diagrams.keys() == {1, *block.model.layers[0].network_numbers}
    assert block.model.layers[1] == NetworkDense(network=1)
    assert block.model.shapes(block.networks)[-1] == (5, 6)


def test_a_kernel_that_gets_a_network_leaves_the_recurrent_one():
    both = drawn("lstm-mpo-both", {"inputs": "2,3", "outputs": "4,2", "bond": "3"})
    held = Diagram(both.drawn["recurrent"].network)
    design = Design({1: held}, Model((5, 6), (NetworkLSTM(units=8, recurrent=1),)))
    made = drawn("lstm-mpo", {"inputs": "2,3", "outputs": "4,2", "bond": "2"})
    task = tensorize_task(design, 0)
    assert task.objection(made) == ""
    applied(task.edit(made, ""), design)
    assert design.model.layers[0] == NetworkLSTM(units=8, kernel=2, recurrent=1)
    assert design.diagrams[1] is held


def test_another_family_replaces_only_its_own_networks(block):
    for bond in ("2", "5"):
        made = drawn("transformer-ffn", {**FEED_FORWARD, "bond": bond})
        applied(tensorize_task(block, 0).edit(made, ""), block)
    assert shapes(block, "expand") == [core.shape for core in made.drawn["expand"].network.cores]
    assert len(block.diagrams) == 3
    assert 1 in block.diagrams


def test_added_networks_get_the_first_free_numbers(block):
    applied(addition_task(block, 1).edit(drawn("mpo", {"inputs": "2,4", "outputs": "4,2", "bond": "2"}), ""), block)
    edit, number = with_empty(block, 0)
    applied(edit, block)
    assert number == 3
    assert [layer.network_numbers for layer in block.model.layers] == [(3,), (), (2,), (1,)]
    assert free_number(block) == 4
    assert free_number(Design({}, replace(block.model, layers=(Dense(units=2),)))) == 1
    assert all(isinstance(one, Diagram) for one in block.diagrams.values())
