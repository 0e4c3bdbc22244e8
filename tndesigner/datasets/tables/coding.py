"""Turns the columns of a table into numbers, and remembers how, so that new rows can follow."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

import numpy as np
import polars as pl
from numpy.typing import NDArray

from tndesigner.datasets.dataset import FloatArray
from tndesigner.datasets.kept_reading import CodeKind, ColumnCode
from tndesigner.datasets.splitting import Rows
from tndesigner.datasets.tables.columns import Form, Reader
from tndesigner.datasets.tables.date_form import DateForm
from tndesigner.datasets.tables.gaps import fill_value
from tndesigner.datasets.tables.number_form import NumberForm
from tndesigner.datasets.tables.roles import texts_of
from tndesigner.datasets.tables.survey import Column

Part: TypeAlias = tuple[int, NDArray[Any]]
"""Some values of a column, and the row of the first of them."""

BLOCK = 16_384
"""The most rows that are written, or added up, at a time."""
BLOCK_NUMBERS = 2**19
"""About the most numbers that are written at a time."""
TINY = 1e-6
"""A deviation that is not larger beside the mean may be one of rounding."""


def fit_code(one: Column, values: pl.Series, *, training: Rows, filling: str, scaled: bool) -> ColumnCode:
    """Return how a feature becomes numbers, from its training rows, which are in ascending order."""
    code = code_of(one.name, one.form)
    known = values.gather(training) if values.null_count() else values
    code = replace(code, fill=fill_value(known, filling))
    if one.is_text:
        return replace(code, texts=texts_of(values))
    if not scaled:
        return code
    mean, deviation = scaling_of(_numbers(code, values), training)
    return replace(code, mean=mean, deviation=deviation)


def code_of(name: str, form: Form) -> ColumnCode:
    """Return how a column is written, not yet scaled or filled."""
    match form:
        case NumberForm():
            return ColumnCode(name=name, kind=CodeKind.NUMBER, decimal=form.decimal, plain=form.plain, unit=form.unit)
        case DateForm():
            return ColumnCode(name=name, kind=CodeKind.DATE, pattern=form.pattern)
        case None:
            return ColumnCode(name=name, kind=CodeKind.TEXTS)


def reader_of(code: ColumnCode, dtype: pl.DataType) -> Reader:
    """Return how cells of new data are read."""
    if dtype == pl.Null:
        return Reader(None, is_text=False)
    is_text = dtype == pl.String
    if code.kind is CodeKind.DATE:
        return Reader(DateForm(code.pattern if is_text else ""), is_text=is_text)
    if code.kind is CodeKind.NUMBER:
        return Reader(NumberForm(code.decimal, code.plain, code.unit), is_text=is_text)
    return Reader(None, is_text=is_text)


def scaling_of(values: pl.Series, training: Rows) -> tuple[float, float]:
    """Return the mean and the deviation of the training rows; a constant column is only shifted.

    Values are summed block by block, each as its distance from the mean of the first block with training rows, which
    is close enough to the overall mean that no digits are lost.
    """
    centre: float | None = None
    first = second = 0.0
    with np.errstate(over="ignore", invalid="ignore"):
        for begin, block in _blocks(values, BLOCK):
            chosen = block[_within(training, begin, len(block))[1]]
            if not len(chosen):
                continue
            centre = float(chosen.mean()) if centre is None else centre
            chosen -= centre
            first, second = first + float(chosen.sum()), second + float(chosen @ chosen)
    count, centre = len(training), centre or 0.0
    mean, variance = centre + first / count, second / count - (first / count) ** 2
    deviation = float(np.sqrt(max(variance, 0.0)))
    if not deviation > TINY * abs(mean):  # also if the sums overflowed
        known = values.gather(training)
        if known.min() == known.max():
            return float(known[0]), 1.0
    return mean, deviation or 1.0


def encode(codes: Sequence[ColumnCode], columns: Sequence[pl.Series], sides: Sequence[Rows]) -> list[FloatArray]:
    """Return the features as float32: an array for each side, whose rows are in ascending order.

    They are written block by block, so that a block stays in the processor's cache. Two threads take longer than one.
    """
    pairs = list(zip(codes, columns, strict=True))
    numbers = [_places(code, one) if code.kind is CodeKind.TEXTS else _numbers(code, one) for code, one in pairs]
    if len({tuple(one.chunk_lengths()) for one in numbers}) > 1:
        numbers = [one.rechunk() for one in numbers]
    width = sum(code.width for code in codes)
    results = [np.empty((len(rows), width), dtype=np.float32) for rows in sides]

    most = max(1, min(BLOCK, BLOCK_NUMBERS // max(1, width)))
    for parts in zip(*(_blocks(one, most) for one in numbers), strict=True):
        begin, block = parts[0][0], _encoded_block(codes, [part for _, part in parts], width)
        for result, rows in zip(results, sides, strict=True):
            place, chosen = _within(rows, begin, len(block))
            np.take(block, chosen, axis=0, out=result[place], mode="clip")
    return results


def _within(rows: Rows, begin: int, count: int) -> tuple[slice, Rows]:
    """Return where rows of a block stand among rows in ascending order, and which rows of the block they are."""
    low, high = np.searchsorted(rows, (begin, begin + count))
    return slice(low, high), rows[low:high] - begin


def _blocks(values: pl.Series, most: int) -> Iterator[Part]:
    """Yield the parts of a column and where they begin; each lies in one chunk, and is not longer than the most."""
    begin = 0
    for chunk in values.get_chunks():
        numbers = chunk.to_numpy()
        for start in range(0, len(numbers), most):
            part = numbers[start : start + most]
            yield begin, part
            begin += len(part)


def _encoded_block(codes: Sequence[ColumnCode], columns: Sequence[NDArray[Any]], width: int) -> FloatArray:
    """Return some rows of all columns as float32."""
    block = np.zeros((len(columns[0]), width), dtype=np.float32)
    start = 0
    for code, values in zip(codes, columns, strict=True):
        if code.kind is CodeKind.TEXTS:
            _write_texts(block[:, start : start + code.width], values)
        else:
            with np.errstate(over="ignore", invalid="ignore"):
                block[:, start] = (values - code.mean) / code.deviation
        start += code.width
    return block


def _numbers(code: ColumnCode, values: pl.Series) -> pl.Series:
    filled = values if code.fill is None or not values.null_count() else values.fill_null(code.fill)
    return filled if filled.dtype == pl.Float64 else filled.cast(pl.Float64)


def _places(code: ColumnCode, values: pl.Series) -> pl.Series:
    """Return the place of each text among those that are known; -1 for others."""
    filled = values if code.fill is None or not values.null_count() else values.fill_null(code.fill)
    return filled.cast(pl.Enum(code.texts), strict=False).to_physical().cast(pl.Int64).fill_null(-1)


def _write_texts(result: FloatArray, places: NDArray[Any]) -> None:
    """Write 1 into the column of each text; a text that training did not have is 0 everywhere."""
    known = np.flatnonzero(places >= 0)
    result[known, places[known]] = 1


def feature_names(codes: Iterable[ColumnCode]) -> tuple[str, ...]:
    """Return a name for each number of a row: "size", "town=Ulm"."""
    names: list[str] = []
    for code in codes:
        names.extend((f"{code.name}={text}" for text in code.texts) if code.kind is CodeKind.TEXTS else (code.name,))
    return tuple(names)
