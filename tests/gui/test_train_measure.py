"""The time of a step is predicted until the person has it measured on this machine."""

import pytest
from PySide6.QtTest import QTest

from tests.gui.desk import button, has_button, words
from tests.gui.studio import LEFT, blog, open_studio
from tndesigner.network.edits import RemoveBond

pytestmark = pytest.mark.gui


@pytest.fixture
def studio(qapp):
    with open_studio(blog(5)) as one:
        one.wait(lambda: one.window.workspace.analysis.current, "the figures")
        yield one


def test_a_measured_time_takes_the_place_of_the_predicted_one(studio):
    row = studio.window.docks["savings"].widget().findChild(object, "seconds")
    assert "predicted" in words(row)
    predicted = row.toolTip()
    QTest.mouseClick(button(row, "Measure on this machine"), LEFT)
    assert "measuring…" in words(row)
    studio.wait(lambda: "measured here" in words(row), "the measurement")
    assert not has_button(row, "Measure on this machine")
    assert row.toolTip() != predicted
    measured = studio.training.measurements.find(32)
    times = (measured.inference.network, measured.inference.twin, measured.training.network, measured.training.twin)
    assert all(seconds > 0 for seconds in times)
    assert "inference " in words(row)
    studio.document.do_on_network("Cut", RemoveBond(studio.document.network.bonds[-1].id))
    assert studio.training.measurements.find(32) is None
    studio.document.history.undo()
    studio.wait(lambda: "measured here" in words(row), "the measurement of the network as it was")
    assert studio.training.measurements.find(64) is None


def test_a_whole_model_is_measured_beside_its_dense_twin(studio):
    panel = studio.window.docks["savings"].widget()
    row = panel.findChild(object, "seconds")
    QTest.mouseClick(button(panel, "Model"), LEFT)
    assert "predicted" in words(row)
    QTest.mouseClick(button(row, "Measure on this machine"), LEFT)
    studio.wait(lambda: "measured here" in words(row), "the measurement")
    measured = studio.training.measurements.find(32, whole=True)
    assert all(seconds > 0 for seconds in (measured.training.twin, measured.inference.network))
    assert studio.training.measurements.find(32) is None
    QTest.mouseClick(button(panel, "Layer"), LEFT)
    assert "predicted" in words(row)
