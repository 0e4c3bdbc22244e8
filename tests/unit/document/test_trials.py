"""What is only tried out leaves no trace; going to a place in the history tells listeners once."""

import pytest

from tests.unit.blog import blog_design
from tndesigner.document import DocumentError, History
from tndesigner.document.edits import EditNetwork, SetDiagram
from tndesigner.network.edits import RenameNetwork


@pytest.fixture
def history(design) -> History:
    return History(design)


def named(name: str) -> EditNetwork:
    return EditNetwork(1, RenameNetwork(name))


def name(history: History) -> str:
    return history.design.networks[1].name


def test_a_trial_is_seen_and_is_no_entry(history):
    heard = []
    history.listen(lambda: heard.append(name(history)))
    history.try_out(named("one"))
    history.try_out(named("two"))
    assert heard == ["one", "two"]
    assert (history.undo_titles, history.modified) == ((), False)


def test_a_trial_is_taken_back_to_the_first_byte(history):
    history.try_out(named("one"))
    history.try_out(None)
    assert history.design == blog_design()


def test_an_edit_after_a_trial_is_one_step_from_what_was_before(history):
    history.try_out(named("one"))
    history.do("Rename", named("two"))
    assert name(history) == "two"
    history.undo()
    assert history.design == blog_design()


@pytest.mark.parametrize("step", [History.undo, History.redo])
def test_undo_and_redo_end_a_trial_even_where_there_is_nothing_to_do(history, step):
    heard = []
    history.listen(lambda: heard.append(name(history)))
    history.try_out(named("one"))
    step(history)
    assert (history.design, heard) == (blog_design(), ["one", "hidden"])


def test_listeners_hear_that_a_trial_ended_where_the_edit_after_it_fails(history):
    heard = []
    history.listen(lambda: heard.append(name(history)))
    history.try_out(named("one"))
    with pytest.raises(DocumentError):
        history.do("Remove", SetDiagram(1, None))
    assert heard == ["one", "hidden"]


def test_a_design_saved_during_a_trial_counts_as_modified(history):
    history.try_out(named("one"))
    history.mark_saved()
    history.try_out(None)
    assert history.modified


def test_going_to_a_place_in_the_history_tells_once(history):
    for one in ("one", "two", "three", "four"):
        history.do(one, named(one))
    heard = []
    history.listen(lambda: heard.append(name(history)))
    for place in (1, 4, 0, 0):
        history.go_to(place)
    assert heard == ["one", "four", "hidden"]
    assert history.redo_titles == ("four", "three", "two", "one")


@pytest.mark.parametrize("place", [-1, 2])
def test_a_place_that_the_history_does_not_have_is_refused(history, place):
    history.do("one", named("one"))
    with pytest.raises(DocumentError, match="it goes from 0 to 1"):
        history.go_to(place)
