"""What is wrong is told while one draws, shown on the canvas, and mended by a click."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.desk import Desk, Key, button, words
from tests.gui.windows import blog_design, open_window
from tndesigner.document import Design, dumps
from tndesigner.gui.panels.problems.problem_row import ProblemRow
from tndesigner.network import Tensor, TensorKind
from tndesigner.network.edits import AddTensor, RemoveBond, SetOutputs, set_dim
from tndesigner.network.templates import make

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(qtbot) -> Desk:
    return Desk(qtbot, open_window(qtbot, blog_design()))


def spoil(desk: Desk) -> None:
    """Makes the legs of the bond between a and b differ: 2 to 3."""
    leg = desk.tensor("b")["left"]
    desk.document.do_on_network("Spoil", set_dim(desk.network, [(leg.id, 3)]))
    desk.analysed()


def rows(desk: Desk) -> list[ProblemRow]:
    """The rows of the problems that can be seen."""
    return [row for row in desk.panel("problems").findChildren(ProblemRow) if row.isVisible()]


def status(desk: Desk) -> str:
    return words(desk.window.statusBar())


def test_all_is_well_at_first(desk):
    assert "No problems" in words(desk.panel("problems"))
    assert "No problems" in status(desk)
    assert desk.window.docks["problems"].windowTitle() == "Problems"


def test_a_mismatch_is_told_with_both_numbers_everywhere(desk):
    spoil(desk)
    (row,) = rows(desk)
    assert "Error | a.right has dimension 2, but b.left, which it is joined to, has 3" in words(row)
    assert "1 problem" in status(desk)
    assert desk.window.docks["problems"].windowTitle() == "Problems · 1"
    assert desk.window.workspace.canvas.scene.marks.wrong == {desk.bond("a.right", "b.left").id}


def test_a_mismatch_is_mended_by_a_fix_in_one_step(desk):
    before = dumps(desk.document.design)
    spoil(desk)
    (row,) = rows(desk)
    desk.press(button(row, "Set both to 3"))
    desk.analysed()
    assert [leg.dim for leg in (desk.tensor("a")["right"], desk.tensor("b")["left"])] == [3, 3]
    assert rows(desk) == []
    assert "No problems" in status(desk)
    assert desk.window.workspace.canvas.scene.marks.wrong == frozenset()
    assert desk.document.history.undo_titles == ("Spoil", "Set both to 3")
    desk.document.history.undo()
    desk.document.history.undo()
    assert dumps(desk.document.design) == before


def test_a_click_shows_the_place(desk):
    spoil(desk)
    canvas = desk.window.workspace.canvas
    bond = desk.bond("a.right", "b.left").id
    canvas.stage.camera.pan(5000, 5000)
    assert not canvas.rect().contains(canvas.stage.camera.to_screen(canvas.scene.drawn.curves[bond].middle).toPoint())
    QTest.mouseClick(rows(desk)[0], Qt.MouseButton.LeftButton)
    assert desk.document.selection == {bond}
    assert canvas.rect().contains(canvas.stage.camera.to_screen(canvas.scene.drawn.curves[bond].middle).toPoint())


def test_keys_walk_through_the_list(desk):
    desk.document.do_on_network("Spoil", SetOutputs(()))
    desk.analysed()
    listed = rows(desk)
    assert len(listed) > 1
    listed[0].setFocus()
    QTest.keyClick(listed[0], Key.Key_Down)
    assert listed[1].hasFocus()
    QTest.keyClick(listed[1], Key.Key_Return)
    assert desk.document.selection == set(listed[1].problem.where)


def test_a_problem_of_another_network_shows_its_diagram(qtbot):
    design = blog_design()
    other = make("mpo", {"inputs": "2,3", "outputs": "5,7", "bond": "4"})
    other.network.name = "other"
    RemoveBond(other.network.bonds[-1].id).apply(other.network)
    desk = Desk(qtbot, open_window(qtbot, Design({1: design.diagrams[1], 2: other}, design.model)))
    row = rows(desk)[0]
    assert "Error · other" in words(row)
    assert desk.window.workspace.canvas.scene.marks.wrong == frozenset()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert desk.document.shown == 2
    assert desk.window.workspace.canvas.scene.marks.wrong


def test_a_problem_that_stays_keeps_its_row(desk):
    spoil(desk)
    (row,) = rows(desk)
    desk.document.do_on_network("Spoil more", SetOutputs(()))
    desk.analysed()
    assert row in rows(desk)
    assert len(rows(desk)) > 1


def test_many_problems_are_counted_and_some_listed(qtbot):
    diagram = make("mpo", {"inputs": ",".join("2" * 60), "outputs": ",".join("1" * 60), "bond": "1"})
    SetOutputs(()).apply(diagram.network)
    desk = Desk(qtbot, open_window(qtbot, Design({1: diagram})))
    assert len(desk.analysis.problems) > 40
    assert len(rows(desk)) == 40
    assert f"… and {len(desk.analysis.problems) - 40} more" in words(desk.panel("problems"))
    assert f"{len(desk.analysis.problems)} problems" in status(desk)


def test_the_tab_counts_what_is_wrong_with_a_design_that_is_opened(qtbot):
    design = blog_design()
    network = design.diagrams[1].network
    set_dim(network, [(network.cores[1]["left"].id, 3)]).apply(network)
    assert open_window(qtbot, design).docks["problems"].windowTitle() == "Problems · 1"


def test_the_status_line_leads_to_the_problems(desk):
    spoil(desk)
    desk.panel("inspector")
    QTest.mouseClick(button(desk.window.statusBar(), " 1 problem"), Qt.MouseButton.LeftButton)
    assert desk.window.docks["problems"].widget().isVisible()


def test_the_status_line_names_what_is_selected(desk):
    desk.document.select((desk.tensor("a").id,))
    assert "Core a: 32×32×2, 2,048 parameters" in status(desk)
    desk.document.do_on_network("Core", AddTensor(Tensor(99, "c", TensorKind.CORE, ())))
    desk.document.select((99,))
    assert "Core c: no legs, 1 parameter" in status(desk).split(" | ")
    assert "Numbers | 1" in words(desk.panel("inspector"))
    desk.document.history.undo()
    desk.document.select((desk.bond("a.right", "b.left").id,))
    assert "Bond a.right – b.left: dimension 2" in status(desk)
    desk.document.select((desk.tensor("a")["out"].id,))
    assert "Leg a.out: dimension 32" in status(desk)
    desk.document.select([tensor.id for tensor in desk.network.tensors] + [bond.id for bond in desk.network.bonds])
    assert "3 bonds, 2 cores, 1 input selected" in status(desk)
