"""What went wrong is said in the language of the window, and still in English elsewhere."""

from pathlib import Path

import pytest

from tests.gui.speaking import speaking
from tndesigner.datasets import DatasetError
from tndesigner.datasets.user_data import load_user_data
from tndesigner.document import DocumentError, load
from tndesigner.gui.panels.compress import model_reader
from tndesigner.gui.preferences import LanguageChoice
from tndesigner.gui.translation import reason_of_error
from tndesigner.models import FileReading
from tndesigner.wording.text import Text

pytestmark = pytest.mark.gui


@pytest.fixture
def german(qapp):
    with speaking(qapp) as choose:
        choose(LanguageChoice.GERMAN)
        yield


def refusal(path, content):
    path.write_bytes(content)
    with pytest.raises(DocumentError) as caught:
        load(path)
    return caught.value


def test_a_picture_is_no_design(german, tmp_path):
    path = tmp_path / "x.tnd"
    error = refusal(path, b"\x89PNG\r\n\x1a\n")
    assert str(error).startswith(f"{path}: it is a PNG picture, not a design; open the design")
    assert reason_of_error(error).startswith(f"{path}: das ist ein PNG-Bild, kein Entwurf; öffnen Sie den Entwurf")


def test_every_part_of_a_sentence_is_translated(german, tmp_path):
    path = tmp_path / "x.tnd"
    error = refusal(path, b'{"format": ')
    assert "cut off at line 1, column 12" in str(error)
    assert reason_of_error(error) == f"{path}: sie bricht bei Zeile 1, Spalte 12 ab; der Rest des Entwurfs fehlt"


def test_what_the_system_says_is_translated(german, tmp_path):
    with pytest.raises(DocumentError) as caught:
        load(tmp_path / "gone.tnd")
    assert str(caught.value).endswith("it cannot be read: no such file or directory")
    assert reason_of_error(caught.value).endswith("nicht lesbar: es gibt keine solche Datei und keinen solchen Ordner")


def test_a_table_says_which_cell_is_wrong(german, tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("height,weight\n1.5,2\n2.5,3,4\n")
    with pytest.raises(DatasetError) as caught:
        load_user_data(path, FileReading())
    assert str(caught.value) == f"{path} line 3 has 3 cells, but line 1 has 2"
    assert reason_of_error(caught.value) == f"{path}, Zeile 3 hat 3 Zellen, Zeile 1 aber 2"


def test_why_a_model_cannot_be_compressed_is_translated(german, monkeypatch):
    def refuse(_):
        raise DocumentError(Text("it is empty"))

    monkeypatch.setattr(model_reader, "design_of_model", refuse)
    assert model_reader._read(Path("digits.keras")).trouble == "sie ist leer"


def test_a_message_that_is_a_plain_string_stays_as_it_is(german):
    assert reason_of_error(OSError(2, "No such thing")) == "[Errno 2] No such thing"
