"""Designs with one thing wrong each, as texts of files: what a person may draw, and what a file may hold."""

import json
from collections.abc import Callable
from typing import Any

from tests.unit.blog import blog_design
from tndesigner.document import dumps

Record = dict[str, Any]


def blog_record() -> Record:
    """The blog's design as the JSON of its file."""
    record: Record = json.loads(dumps(blog_design()))
    return record


def blog_text() -> str:
    """The blog's design as the text of its file."""
    return dumps(blog_design())


def _tensor(record: Record, name: str) -> Record:
    return next(tensor for tensor in record["networks"][0]["tensors"] if tensor["name"] == name)


def _set_dim(tensor: str, leg: int, dim: object) -> Callable[[Record], None]:
    def spoil(record: Record) -> None:
        _tensor(record, tensor)["legs"][leg]["dim"] = dim

    return spoil


def _unbind_input(record: Record) -> None:
    del record["networks"][0]["bonds"][0]


def _no_output(record: Record) -> None:
    record["networks"][0]["outputs"] = []


def _part_alone(record: Record) -> None:
    alone = {"id": 900, "name": "alone", "kind": "core", "legs": [{"id": 901, "name": "l", "dim": 3}]}
    record["networks"][0]["tensors"].append(alone)


def _over_memory(record: Record) -> None:
    for leg in ("a", 2), ("b", 0):
        _set_dim(*leg, 2**31 - 1)(record)


def _names_twice(record: Record) -> None:
    _tensor(record, "b")["name"] = "a"


def _wrong_width(record: Record) -> None:
    record["model"]["layers"][0]["units"] = 1000


def _no_epochs(record: Record) -> None:
    record["experiment"]["epochs"] = 0


DRAWINGS: dict[str, tuple[Callable[[Record], None], str]] = {
    "bond dimensions": (_set_dim("a", 2, 3), "a.right has dimension 3, but b.left"),
    "unbound input leg": (_unbind_input, "x.i1"),
    "no output": (_no_output, "a.out"),
    "parts apart": (_part_alone, "alone"),
    "dimension 0": (_set_dim("a", 1, 0), "a.out"),
    "dimension below 0": (_set_dim("a", 1, -5), "-5"),
    "huge dimension": (_set_dim("a", 1, 2**62), "a.out"),
    "product over memory": (_over_memory, "'a'"),
    "names twice": (_names_twice, "'a'"),
    "layers that do not fit": (_wrong_width, "takes 1,024 numbers, but gets 1,000"),
    "no epochs": (_no_epochs, "epochs"),
}
"""What a person may draw: how the record is spoiled, and what the message must hold."""


def drawing_text(name: str) -> str:
    """The text of a file with one of ``DRAWINGS``."""
    record = blog_record()
    DRAWINGS[name][0](record)
    return json.dumps(record)


def _spoiled(old: str, new: str) -> str:
    text = blog_text()
    assert old in text
    return text.replace(old, new, 1)


FILES: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "empty"),
    "blank": (b" \n\t\n", "empty"),
    "truncated": (blog_text()[:700].encode(), "cut off at line"),
    "not JSON": (b"{ this is not a design", "not JSON at line 1, column 3"),
    "a picture": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "it is a PNG picture"),
    "other JSON": (b'{"name": "x", "version": 1}', "no design"),
    "a list": (b"[1, 2, 3]", "no design"),
    "newer": (_spoiled('"version": 5', '"version": 7').encode(), "newer version"),
    "deep": (b"[" * 200_000 + b"]" * 200_000, "nested"),
    "NaN": (_spoiled('"learning_rate": 0.001', '"learning_rate": NaN').encode(), "experiment.learning_rate"),
    "infinity": (_spoiled('"learning_rate": 0.001', '"learning_rate": 1e999').encode(), "experiment.learning_rate"),
    "a key twice": (_spoiled('"epochs": 300', '"epochs": 300, "epochs": 5').encode(), "'epochs' twice"),
    "5,000 digits": (_spoiled('"epochs": 300', f'"epochs": {"9" * 5000}').encode(), "5,000 digits"),
    "unknown key": (_spoiled('"epochs": 300', '"epoch": 300').encode(), "'epoch'"),
    "words for numbers": (_spoiled('"epochs": 300', '"epochs": "many"').encode(), "experiment.epochs"),
    "unknown layer": (_spoiled('"kind": "network_dense"', '"kind": "network_dance"').encode(), "network_dense"),
    "a leg of nothing": (_spoiled('"outputs": [6, ', '"outputs": [666, ').encode(), "666"),
}
"""What a file may hold: its bytes, and what the message must hold."""
