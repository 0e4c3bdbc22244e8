"""The document that a window shows, without a window."""

from tests.unit.blog import blog_design
from tndesigner.document.edits import EditNetwork
from tndesigner.gui.open_document import OpenDocument
from tndesigner.network.edits import removal


def test_what_is_gone_is_not_selected_when_views_hear_of_a_change_and_they_hear_of_the_selection_after_it():
    document = OpenDocument(blog_design())
    first, second = (core.id for core in document.network.cores)
    document.select((first, second))
    heard = []
    document.changed.connect(lambda: heard.append(("changed", document.selection)))
    document.selection_changed.connect(lambda: heard.append(("selected", document.selection)))
    document.do("Delete", EditNetwork(1, removal(document.network, (second,))))
    left = frozenset((first,))
    assert heard == [("changed", left), ("selected", left)]


def test_nothing_is_selected_that_is_not_there():
    document = OpenDocument(blog_design())
    core = document.network.cores[0].id
    document.select((core, 999))
    assert document.selection == {core}
