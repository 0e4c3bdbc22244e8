"""Reads a column of texts word by word, as Keras's TextVectorization does by default.

Texts are in lower case and without punctuation, words are what blanks separate; 0 pads, and 1 is an unknown word.
"""

from collections.abc import Sequence

import numpy as np
import polars as pl

from tndesigner.datasets.dataset import IntArray
from tndesigner.datasets.kept_reading import CodeKind, ColumnCode
from tndesigner.datasets.splitting import Rows

MOST_WORDS = 20_000
"""The most frequent words have a token of their own."""
LONGEST = 256
"""Tokens; longer texts are cut."""
PADDING, UNKNOWN = "", "[UNK]"
_USUAL_SHARE = 0.95
"""So many texts are not cut."""
_PUNCTUATION = r"[!\"#$%&()\*\+,\-./:;<=>?@\[\\\]^_`{|}~']"


def fit_words(name: str, texts: pl.Series, train: Rows, *, fills: bool) -> ColumnCode:
    """Return the vocabulary of the training rows, the most frequent words first.

    Args:
        name: the column.
        texts: its cells.
        train: the training rows.
        fills: whether a missing text is an empty one, rather than its row left out.
    """
    words = _split(texts.gather(train))
    counts = words.explode().drop_nulls().value_counts().sort(["count", texts.name], descending=[True, False])
    lengths = words.list.len().fill_null(0)
    usual = lengths.quantile(_USUAL_SHARE, interpolation="higher") if len(lengths) else 1
    length = max(1, min(LONGEST, int(usual or 1)))
    known = counts[texts.name].head(MOST_WORDS - 2).to_list()
    fill = "" if fills else None
    return ColumnCode(name=name, kind=CodeKind.WORDS, texts=(PADDING, UNKNOWN, *known), length=length, fill=fill)


def encode_words(code: ColumnCode, texts: pl.Series, rows: Rows) -> IntArray:
    """Return the tokens of some rows, (rows, length)."""
    places = {word: place for place, word in enumerate(code.texts)}
    tokens = np.zeros((len(rows), code.length), dtype=np.int32)
    found: Sequence[list[str] | None] = _split(texts.gather(rows)).to_list()
    for row, words in zip(tokens, found, strict=True):
        kept = (words or [])[: code.length]
        row[: len(kept)] = [places.get(word, 1) for word in kept]
    return tokens


def _split(texts: pl.Series) -> pl.Series:
    """Return the words of each text."""
    plain = texts.str.to_lowercase().str.replace_all(_PUNCTUATION, "").str.strip_chars().str.replace_all(r"\s+", " ")
    words = plain.str.split(" ")
    return pl.select(pl.lit(words).list.eval(pl.element().filter(pl.element() != ""))).to_series().alias(texts.name)
