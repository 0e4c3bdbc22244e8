"""A trained model is opened in the window as an unsaved design, and looked for when it has moved."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from tests.gui.windows import Answers, open_windows, press
from tests.unit.models.keras_file.archives import call, functional, layer, source, tensor, write_archive
from tndesigner.document import load, save
from tndesigner.document.trained import open_model
from tndesigner.gui.actions.panels_menu import is_in_front

pytestmark = pytest.mark.gui


@pytest.fixture
def trained(tmp_path):
    """A model with a residual sum."""
    x = tensor("data", 6)
    graph = [
        source("data", 6),
        layer("Dense", "wide", call(x), units=6, activation="relu"),
        layer("Add", "sum", call([tensor("wide", 6), x])),
        layer("BatchNormalization", "norm", call(tensor("sum", 6))),
        layer("Dense", "end", call(tensor("norm", 6)), units=3),
    ]
    weights = {"layers/dense/vars/0": np.ones((6, 6)), "layers/dense_1/vars/0": np.ones((6, 3))}
    weights |= {"layers/dense/vars/1": np.ones(6), "layers/dense_1/vars/1": np.ones(3)}
    weights |= {f"layers/batch_normalization/vars/{number}": np.ones(6) for number in range(4)}
    return write_archive(tmp_path / "trained.keras", functional(graph, ["data"], [["end", 0, 0]]), weights)


@pytest.fixture
def windows(qtbot):
    return open_windows(qtbot)


def test_a_model_opens_as_an_unsaved_design(windows, trained, tmp_path):
    windows.open([trained])
    (window,) = windows.windows
    assert window.windowTitle().startswith("trained")
    assert window.document.path is None
    names = [layer.name for layer in window.document.design.model.layers]
    assert names == ["wide", "sum", "norm", "end"]
    with Answers(tmp_path / "mine"):
        press(window, "Ctrl+S")
    assert load(tmp_path / "mine.tnd").source.path == str(trained)
    assert trained in windows.recent.paths


def test_the_layers_of_a_model_come_to_the_front(windows, trained):
    windows.open([trained])
    (window,) = windows.windows
    assert is_in_front(window.docks["model"])
    QTest.qWait(20)
    rows = window.docks["model"].widget().findChild(QTableView).model()
    assert [rows.index(row, 0).data() for row in range(rows.rowCount())] == ["wide", "sum", "norm", "end"]
    assert "BatchNormalization stays as it is" in rows.index(2, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_a_model_does_not_give_its_window_away(windows, trained, tmp_path):
    windows.open([trained])
    save(open_model(trained).design, tmp_path / "other.tnd")
    windows.open([tmp_path / "other.tnd"])
    assert len(windows.windows) == 2


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("broken.keras", b"PK\x03\x04 and no more", "it is damaged: it begins as a ZIP archive"),
        ("model.onnx", b"\x08\x08\x12\x07pytorch", "it is an ONNX model"),
        ("empty.h5", b"", "it is empty"),
    ],
)
def test_what_cannot_be_opened_is_told_in_one_sentence(windows, tmp_path, name, content, told):
    path = tmp_path / name
    path.write_bytes(content)
    with Answers("Close") as answers:
        windows.open([path])
    assert told in answers.read[0]
    assert not windows.windows


def test_a_trained_model_that_moved_is_located(windows, trained, tmp_path):
    design = open_model(trained).design
    design.source = type(design.source)(str(tmp_path / "gone.keras"), design.source.sha256)
    save(design, tmp_path / "mine.tnd")
    wrong = tmp_path / "wrong.keras"
    wrong.write_bytes(b"another")
    with Answers("Locate…", wrong, "Locate…", trained) as answers:
        windows.open([tmp_path / "mine.tnd"])
    assert "it cannot be read" in answers.read[0]
    assert "it is not the model that the design was made from" in answers.read[2]
    (window,) = windows.windows
    assert window.document.design.source.path == str(trained)
    assert window.isWindowModified()
    window.document.history.undo()
    assert window.document.design.source.path == str(tmp_path / "gone.keras")
