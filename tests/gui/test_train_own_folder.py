"""Somebody trains on a folder of pictures, which is chosen in the list of data."""

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.gui.desk import field
from tests.gui.studio import blog, open_studio
from tndesigner.gui.panels.own_data import FILE, FOLDER
from tndesigner.gui.panels.train.data_box import DataBox

pytestmark = pytest.mark.gui


def test_the_list_of_data_asks_for_a_file_or_for_a_folder_of_pictures(qapp, monkeypatch):
    opened = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/data/pictures")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/data/own.csv", ""))
    monkeypatch.setattr(DataBox, "open_file", lambda _, path: opened.append(path))
    with open_studio(blog(3)) as studio:
        box = field(studio.panel, "Data")
        before = box.currentText()
        for entry in (FOLDER, FILE):
            box.setCurrentIndex(box.findData(entry))
            box.activated.emit(box.currentIndex())
        assert box.currentText() == before
    assert opened == ["/data/pictures", "/data/own.csv"]
