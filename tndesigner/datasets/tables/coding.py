"""Turns the columns of a table into numbers, and remembers how, so that new rows can follow."""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
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

Flags: TypeAlias = NDArray[np.bool]

BLOCK = 16_384
"""The most rows that are written, or added up, at a time."""
TINY = 1e-6
"""A deviation that is so small beside the mean may be one of rounding."""


def fit_code(one: Column, values: pl.Series, *, training: Flags, filling: str, scaled: bool) -> ColumnCode:
    """Return how a feature becomes numbers, from its training rows."""
    code = code_of(one.name, one.form)
    known = values.filter(pl.Series(training)) if values.null_count() else values
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


def scaling_of(values: pl.Series, training: Flags) -> tuple[float, float]:
    """Return the mean and the deviation of the training rows; a constant column is only shifted.

    Values are summed block by block, each as its distance from the mean of the first block with training rows, which
    is close enough to the overall mean that no digits are lost.
    """
    lowest, highest = values.min(), values.max()
    if lowest == highest:
        return float(values[0]), 1.0
    centre: float | None = None
    first = second = 0.0
    with np.errstate(over="ignore", invalid="ignore"):
        for begin, block in _blocks(values):
            chosen = block[training[begin : begin + len(block)]]
            if not len(chosen):
                continue
            centre = float(chosen.mean()) if centre is None else centre
            chosen -= centre
            first, second = first + float(chosen.sum()), second + float(chosen @ chosen)
    count, centre = np.count_nonzero(training), centre or 0.0
    mean, variance = centre + first / count, second / count - (first / count) ** 2
    deviation = float(np.sqrt(max(variance, 0.0)))
    if deviation <= TINY * abs(mean) and np.ptp(values.to_numpy()[training]) == 0:
        return mean, 1.0
    return mean, deviation or 1.0


def encode(codes: Sequence[ColumnCode], columns: Sequence[pl.Series], sides: Sequence[Rows]) -> list[FloatArray]:
    """Return the features as float32: an array for each side, whose rows are in ascending order.

    They are written block by block, so that a block stays in the processor's cache.
    """
    pairs = list(zip(codes, columns, strict=True))
    numbers = [_places(code, one) if code.kind is CodeKind.TEXTS else _numbers(code, one) for code, one in pairs]
    if len({tuple(one.chunk_lengths()) for one in numbers}) > 1:
        numbers = [one.rechunk() for one in numbers]
    width = sum(code.width for code in codes)
    results = [np.zeros((len(rows), width), dtype=np.float32) for rows in sides]

    def write(blocks: Sequence[tuple[int, NDArray[Any]]]) -> None:
        begin, values = blocks[0][0], [block for _, block in blocks]
        for result, rows in zip(results, sides, strict=True):
            low, high = np.searchsorted(rows, (begin, begin + len(values[0])))
            _write_block(result[low:high], rows[low:high] - begin, codes, values)

    with ThreadPoolExecutor() as threads:
        list(threads.map(write, zip(*map(_blocks, numbers), strict=True)))
    return results


def _blocks(values: pl.Series) -> Iterator[tuple[int, NDArray[Any]]]:
    """Yield the parts of a column and where they begin; each lies in one chunk, and has at most ``BLOCK`` values."""
    begin = 0
    for chunk in values.get_chunks():
        numbers = chunk.to_numpy()
        for start in range(0, len(numbers), BLOCK):
            part = numbers[start : start + BLOCK]
            yield begin, part
            begin += len(part)


def _write_block(block: FloatArray, rows: Rows, codes: Sequence[ColumnCode], numbers: Sequence[NDArray[Any]]) -> None:
    start = 0
    for code, values in zip(codes, numbers, strict=True):
        if code.kind is CodeKind.TEXTS:
            _write_texts(block[:, start : start + code.width], values[rows])
        else:
            with np.errstate(over="ignore", invalid="ignore"):
                block[:, start] = (values[rows] - code.mean) / code.deviation
        start += code.width


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
