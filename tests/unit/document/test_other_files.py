"""A file of another kind is named, with what to do with it, and is not touched."""

import io
import zipfile

import numpy as np
import pytest

from tndesigner.document import DocumentError, load


def zipped(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(name, "content")
    return buffer.getvalue()


def array() -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, np.ones((2, 3)))
    return buffer.getvalue()


CASES = {
    "picture.png": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a PNG picture", "open the design it was made from"),
    "paper.pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "a PDF document", "open the design it was made from"),
    "photo.tnd": (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG picture", "open the design it was made from"),
    "weights": (b"\x89HDF\r\n\x1a\n\x00", "an HDF5 file, as trained models are", "tndesigner open makes a design"),
    "model.zip": (zipped("config.json", "model.weights.h5"), "a trained Keras model", "tndesigner open makes a design"),
    "data.npz": (zipped("x.npy", "y.npy"), "an archive of NumPy arrays", "choose it as the data of the experiment"),
    "data.npy": (array(), "a NumPy array", "choose it as the data of the experiment"),
    "table.xlsx": (zipped("xl/workbook.xml"), "an Excel table", "choose it as the data of the experiment"),
    "net.pt": (zipped("net/data.pkl"), "a PyTorch model", "save the model from Keras as .keras"),
    "pack.zip": (zipped("a.tnd"), "a ZIP archive", "unpack it first"),
    "cut.zip": (zipped("a.tnd")[:30], "a ZIP archive", "unpack it first"),
    "net.pkl": (b"\x80\x04\x95", "a Python pickle", "save the model from Keras as .keras"),
    "data.gz": (b"\x1f\x8b\x08\x00", "a gzip archive", "unpack it first"),
    "data.parquet": (b"PAR1\x15\x04", "a Parquet table", "choose it as the data of the experiment"),
    "data.csv": (b"a,b\n1,2\n", "a table", "choose it as the data of the experiment"),
    "notes.ipynb": (b'{"cells": [], "nbformat": 4}', "a Jupyter notebook", "designs end in .tnd"),
    "layer.py": (b"import keras\n", "Python source", "designs end in .tnd"),
}


@pytest.mark.parametrize(("name", "case"), CASES.items(), ids=CASES.keys())
def test_a_file_of_another_kind_is_named_with_what_to_do(tmp_path, name, case):
    content, what, advice = case
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(DocumentError) as caught:
        load(file)
    assert str(caught.value).startswith(f"{file}: it is {what}, not a design; {advice}")
    assert file.read_bytes() == content
