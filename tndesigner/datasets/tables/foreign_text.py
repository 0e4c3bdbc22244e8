"""Texts in formats that are not tables, though they could be read as such."""

import re
from itertools import islice
from pathlib import Path

from tndesigner.datasets.errors import DatasetError
from tndesigner.wording.text import Text

_LINES = 20
"""This many lines must be in the format."""
_PAIRS = r"(?:\s+(?:qid:\d+|\d+:[-+.\deE]+))+"
_EACH_LINE = {
    rf"[-+\d.,eE]+{_PAIRS}(?:\s*#.*)?": (
        "is in the LIBSVM format, which is not read; convert it to CSV, Parquet, JSON lines or NPZ"
    ),
    r"\{.*\}": "holds JSON lines; give it the ending .jsonl",
}
_FIRST_LINE = {
    r"(?i)<(?:!doctype html|html)\b.*": "is a web page, not a table; download the file itself",
    r"version https://git-lfs\S+": "is only a Git LFS pointer to the table; fetch it with “git lfs pull”",
    r"(?i)@relation\b.*": "is in the ARFF format, which is not read; convert it to CSV, Parquet, JSON lines or NPZ",
    r"\[\s*(?:\{.*)?|\{": "holds JSON; write each object on a line of its own, into a file that ends with .jsonl",
}


def require_table(path: Path, sample: str) -> None:
    """Refuse a text in one of these formats.

    Args:
        path: the file, for the message.
        sample: its first lines.

    Raises:
        DatasetError: that names the format.
    """
    lines = (line.strip() for line in sample.splitlines())
    first = list(islice((line for line in lines if line and not line.startswith("%")), _LINES))
    for pattern, message in _EACH_LINE.items():
        if first and all(re.fullmatch(pattern, line) for line in first):
            raise DatasetError(Text("{0} {1}", path, Text(message)))
    for pattern, message in _FIRST_LINE.items():
        if first and re.fullmatch(pattern, first[0]):
            raise DatasetError(Text("{0} {1}", path, Text(message)))
