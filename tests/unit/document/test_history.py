"""Undo, redo, the modified mark and the listeners."""

import pytest

from tests.unit.blog import blog_design
from tndesigner.document import Design, DocumentError, History
from tndesigner.document.edits import EditNetwork, SetDiagram
from tndesigner.network.edits import RenameNetwork


@pytest.fixture
def history(design) -> History:
    return History(design)


def rename(history: History, *names: str) -> None:
    """Renames the network several times, each an entry of its own."""
    for name in names:
        history.do(f"Rename to {name}", EditNetwork(1, RenameNetwork(name)))


def name(history: History) -> str:
    """The name of the network now."""
    return history.design.networks[1].name


def test_undo_and_redo_walk_through_the_edits(history):
    rename(history, "one", "two", "three")
    seen = [name(history)]
    for step in (history.undo, history.undo, history.redo, history.undo, history.undo, history.redo):
        step()
        seen.append(name(history))
    assert seen == ["three", "two", "one", "two", "one", "hidden", "one"]


def test_titles_tell_what_comes_next(history):
    rename(history, "one", "two", "three")
    history.undo()
    history.undo()
    assert history.undo_titles == ("Rename to one",)
    assert history.redo_titles == ("Rename to three", "Rename to two")


def test_there_is_nothing_to_undo_or_redo_at_first(history):
    calls = []
    history.listen(lambda: calls.append(1))
    history.undo()
    history.redo()
    assert (history.design, history.undo_titles, history.redo_titles, calls) == (blog_design(), (), (), [])


def test_a_new_edit_forgets_what_was_undone(history):
    rename(history, "one", "two")
    history.undo()
    rename(history, "three")
    history.redo()
    assert name(history) == "three"
    assert history.redo_titles == ()


def test_an_edit_that_fails_is_no_entry(history):
    rename(history, "one")
    history.undo()
    with pytest.raises(DocumentError):
        history.do("Remove", SetDiagram(1, None))
    assert history.undo_titles == ()
    assert history.redo_titles == ("Rename to one",)
    assert not history.modified


def test_an_entry_stays_where_its_undo_fails(history):
    rename(history, "one")
    kept = history.design.diagrams.pop(1)
    with pytest.raises(KeyError):
        history.undo()
    history.design.diagrams[1] = kept
    history.undo()
    assert history.design == blog_design()


def test_a_design_is_modified_from_its_first_edit_on(history):
    assert not history.modified
    rename(history, "one")
    assert history.modified


def test_undoing_back_to_the_saved_state_is_unmodified(history):
    rename(history, "one", "two")
    history.mark_saved()
    rename(history, "three")
    history.undo()
    assert not history.modified
    history.undo()
    assert history.modified
    history.redo()
    assert not history.modified


def test_a_saved_state_that_was_undone_and_edited_away_does_not_come_back(history):
    rename(history, "one", "two")
    history.mark_saved()
    history.undo()
    rename(history, "three")
    assert history.modified
    history.undo()
    assert history.modified
    history.mark_saved()
    assert not history.modified


def test_listeners_hear_of_every_change_and_of_saving(history):
    heard = []
    history.listen(lambda: heard.append((name(history), history.modified)))
    rename(history, "one")
    history.mark_saved()
    history.undo()
    history.redo()
    assert heard == [("one", True), ("one", False), ("hidden", True), ("one", False)]


def test_a_listener_can_stop_even_while_it_is_told(history):
    heard = []

    def once() -> None:
        heard.append("once")
        stop()

    stop = history.listen(once)
    history.listen(lambda: heard.append("always"))
    rename(history, "one", "two")
    assert heard == ["once", "always", "always"]


def test_a_thousand_edits_are_undone_to_the_first(design: Design):
    history = History(design)
    rename(history, *(str(number) for number in range(1000)))
    for _ in range(1000):
        history.undo()
    assert history.design == blog_design()
    assert not history.modified


def test_edits_that_set_the_same_again_are_one_step_until_it_is_saved_or_undone(history):
    def nudge(name: str) -> None:
        history.do("Rename", EditNetwork(1, RenameNetwork(name)), sets="the name")

    nudge("one")
    nudge("two")
    assert history.undo_titles == ("Rename",)
    history.mark_saved()
    nudge("three")
    assert (history.undo_titles, history.modified) == (("Rename", "Rename"), True)
    history.undo()
    assert (name(history), history.modified) == ("two", False)
    nudge("four")
    rename(history, "five")
    nudge("six")
    assert history.undo_titles == ("Rename", "Rename", "Rename to five", "Rename")
    history.go_to(0)
    assert history.design == blog_design()
    history.go_to(4)
    assert name(history) == "six"
