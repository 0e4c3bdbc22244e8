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
    QTest.mouseClick(button(row, "Measure"), LEFT)
    assert "measuring…" in words(row)
    studio.wait(lambda: "measured" in words(row), "the measurement")
    assert not has_button(row, "Measure")
    assert row.toolTip() != predicted
    measured = studio.training.measurements.find(32)
    times = (measured.inference.network, measured.inference.twin, measured.training.network, measured.training.twin)
    assert all(0 < seconds < 10 for seconds in times)
    studio.document.do_on_network("Cut", RemoveBond(studio.document.network.bonds[-1].id))
    assert studio.training.measurements.find(32) is None
    studio.document.history.undo()
    studio.wait(lambda: "measured" in words(row), "the measurement of the network as it was")
    assert studio.training.measurements.find(64) is None
