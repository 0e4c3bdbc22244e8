"""What would help where a network costs more than its dense twin."""

import pytest

from tests.unit.blog import blog_design
from tests.unit.estimates.asking import subject, train
from tndesigner.planning.estimates import count_figures
from tndesigner.planning.remedies import dearer, find_remedies
from tndesigner.planning.remedy_edits import MENDINGS, LimitBonds, MergePairs, bond_dim, core_bonds


def costs(design, edit=None):
    """Returns what the network takes more of than its twin, after an edit."""
    if edit is not None:
        edit.apply(design.networks[1])
    return dearer(count_figures(subject(design)).layer.comparison)


def remedies(design):
    return {remedy.quantity: remedy for remedy in find_remedies(subject(design)).remedies}


def test_what_is_cheaper_in_everything_needs_no_remedy():
    assert costs(blog_design()) == ()
    assert remedies(blog_design()) == {}


def test_the_largest_bond_that_helps_is_found():
    def wide():
        return train("32,32", "32,32", 600)

    assert "parameters" in costs(wide())
    amount = remedies(wide())["parameters"].amount
    assert amount == 512
    assert "parameters" not in costs(wide(), LimitBonds(amount))
    assert "parameters" in costs(wide(), LimitBonds(amount + 1))


def test_each_remedy_helps_and_makes_no_more_parameters_than_the_twin():
    design = ("4,4,4", "4,8,8", 4)
    found = remedies(train(*design))
    assert found
    assert set(found) <= set(costs(train(*design)))
    for quantity, remedy in found.items():
        left = costs(train(*design), MENDINGS[remedy.kind](remedy.amount))
        assert not {quantity, "parameters"} & set(left)


def test_where_no_bond_helps_cores_are_merged():
    design = ("2,2,2,2,2,2,2,2", "2,2,2,2,2,2,2,2", 2)
    assert costs(train(*design)) == ("seconds",)
    remedy = remedies(train(*design))["seconds"]
    assert remedy.kind == "merge pairs"
    for amount in range(remedy.amount):
        assert costs(train(*design), MergePairs(amount)) == ("seconds",)
    assert costs(train(*design), MergePairs(remedy.amount)) == ()


def test_where_nothing_helps_nothing_is_offered():
    assert "seconds" in costs(train("2,2", "2,2", 2))
    assert "seconds" not in remedies(train("2,2", "2,2", 2))


def test_bonds_are_limited_and_undone():
    network = train("4,4,4", "4,8,8", 5).networks[1]
    before = network.copy()
    undo = LimitBonds(3).apply(network)
    assert [bond_dim(network, bond) for bond in core_bonds(network)] == [3, 3]
    undo.apply(network)
    assert network == before


@pytest.mark.parametrize(("cores", "rounds", "left"), [(2, 1, 1), (3, 1, 2), (5, 1, 3), (5, 2, 2)])
def test_cores_are_merged_two_by_two_and_undone(cores, rounds, left):
    network = train(",".join("2" * cores), ",".join("3" * cores), 2).networks[1]
    before = network.copy()
    undo = MergePairs(rounds).apply(network)
    assert len(network.cores) == left
    undo.apply(network)
    assert network == before
