"""Whatever was edited is taken back to the first byte and done again to the last."""

from contextlib import suppress

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.property.edits import design_edits, network_edits
from tests.property.networks import drawn_networks
from tests.unit.blog import blog_design
from tndesigner.checks.check import check
from tndesigner.document import Design, DocumentError, History, dumps
from tndesigner.drawing.layouts.automatic_layout import lay_out
from tndesigner.network import Network, NetworkError
from tndesigner.network.edits import NetworkEdit

REFUSALS = (NetworkError, DocumentError, KeyError)
"""A key is what an edit names that is not there any more, as a tensor that was removed just before."""


def applied(edit: NetworkEdit, network: Network) -> NetworkEdit | str:
    """The inverse of an edit, or why it was refused."""
    try:
        return edit.apply(network)
    except NetworkError as error:
        return str(error)


@settings(max_examples=150)
@given(drawn_networks(), st.data())
def test_the_inverse_of_an_edit_restores_the_network(network, data):
    before = network.copy()
    edit = data.draw(network_edits(network))
    inverse = applied(edit, network)
    if isinstance(inverse, str):
        assert len(inverse.splitlines()) == 1
        assert network == before
        return
    after = network.copy()
    again = inverse.apply(network)
    assert network == before
    again.apply(network)
    assert network == after


@settings(max_examples=150)
@given(drawn_networks(), st.data())
def test_the_graph_stays_the_same_and_in_step_with_every_edit_and_its_inverse(network, data):
    graph, undo = network.graph, []
    for _ in range(data.draw(st.integers(1, 7))):
        edit = data.draw(network_edits(network))
        undo += [inverse for inverse in (applied(edit, network),) if not isinstance(inverse, str)]
        assert network.graph is graph
        assert nx.utils.graphs_equal(graph, network.copy().graph)
    assert check(network) == check(network.copy())
    assert lay_out(network) == lay_out(network.copy())
    for inverse in reversed(undo):
        inverse.apply(network)
        assert nx.utils.graphs_equal(graph, network.copy().graph)


@settings(max_examples=40)
@given(st.sampled_from([Design, blog_design]), st.data())
def test_a_walk_of_edits_is_undone_to_the_first_byte_and_redone_to_the_last(start, data):
    history = History(start())
    texts = [dumps(history.design)]
    for number in range(data.draw(st.integers(1, 25))):
        try:
            history.do(f"edit {number}", data.draw(design_edits(history.design)))
        except REFUSALS:
            assert dumps(history.design) == texts[-1]
            continue
        texts.append(dumps(history.design))
        with suppress(*REFUSALS):
            history.try_out(data.draw(design_edits(history.design)))
        if data.draw(st.booleans()):
            history.try_out(None)
            assert dumps(history.design) == texts[-1]
    history.try_out(None)
    for text in texts[-2::-1]:
        history.undo()
        assert dumps(history.design) == text
    assert history.design == start()
    assert not history.modified
    for text in texts[1:]:
        history.redo()
        assert dumps(history.design) == text
    assert history.redo_titles == ()


@settings(max_examples=40)
@given(st.data())
def test_going_back_and_on_in_any_order_shows_the_same_states(data):
    history = History(blog_design())
    texts = [dumps(history.design)]
    place = 0
    for step in data.draw(st.lists(st.sampled_from(["do", "do", "undo", "redo"]), max_size=25)):
        if step == "do":
            try:
                history.do("edit", data.draw(design_edits(history.design)))
            except REFUSALS:
                continue
            place += 1
            texts[place:] = [dumps(history.design)]
        else:
            getattr(history, step)()
            place = max(place - 1, 0) if step == "undo" else min(place + 1, len(texts) - 1)
        assert dumps(history.design) == texts[place]
        assert (len(history.undo_titles), len(history.redo_titles)) == (place, len(texts) - 1 - place)
