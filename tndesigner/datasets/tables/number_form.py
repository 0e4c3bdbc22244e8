"""How the numbers of a column are written, and the polars expressions that read them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import polars as pl

from tndesigner.datasets.tables.cells import DASHES, ERRORS, MISSING
from tndesigner.wording.text import Text

_SPACES = " \u00a0\u2009\u202f"
_GROUPS = {".": rf",'’{_SPACES}", ",": rf"\.'’{_SPACES}"}
"""What may stand between groups of three digits, by the decimal separator."""
_CURRENCY = r"(?:[$€£¥₹]|USD|EUR|GBP|CHF|JPY|CNY|INR)"
_UNIT = re.compile(r"[-+−]?[\d.,]+\s*([^\W\d_]{1,8}[²³23]?|°[CF]?|[^\W\d_]+/[^\W\d_]+)")
_LEAST_WITH_UNIT = 3


@dataclass(frozen=True, slots=True)
class NumberForm:
    """How the numbers of a column are written."""

    decimal: str = "."
    plain: bool = True
    """Whether all are written as Python would: 1.5, -3, 2e-5."""
    unit: str = ""
    """A text behind each number, such as "kg"."""

    @property
    def title(self) -> str:
        """What is read, and how."""
        if self.plain:
            return Text("numbers")
        has_comma = self.decimal == ","
        if self.unit:
            return Text("numbers in {0} with a decimal comma" if has_comma else "numbers in {0}", self.unit)
        if has_comma:
            return Text("numbers with a decimal comma, without signs such as % and $")
        return Text("numbers, without signs such as % and $")

    def read(self, cell: pl.Expr) -> pl.Expr:
        """Return the numbers in cells of text; null where there is none, or an infinite one."""
        text = cell.str.strip_chars()
        if not self.plain:
            text = self._cleaned(text)
        number = text.cast(pl.Float64, strict=False)
        return pl.when(number.is_finite()).then(number)

    def _cleaned(self, text: pl.Expr) -> pl.Expr:
        """Return numbers as Python writes them; null for other texts."""
        groups, decimal = _GROUPS[self.decimal], re.escape(self.decimal)
        digits = rf"(?:\d{{1,3}}(?:[{groups}]\d{{3}})+|\d+)(?:{decimal}\d*)?|{decimal}\d+"
        if self.decimal == ",":
            digits += r"|\d+\.\d+"
        own = f"|{re.escape(self.unit)}" if self.unit else ""
        unit = rf"(?:%|‰|{_CURRENCY}{own})?"
        whole = rf"^\(?\s*[-+−]?\s*{_CURRENCY}?\s*[-+−]?(?:{digits})(?:[eE][-+]?\d+)?\s*{unit}\s*\)?$"
        outside = rf"(?:{_CURRENCY}|[%‰(){_SPACES}]{own and own + '$'})"
        bare = text.str.replace_all(outside, "").str.replace("−", "-")
        in_groups = bare.str.contains(rf"\d[{groups}]\d{{3}}") & ~bare.str.contains(r"^\D*\d+\.\d{1,2}$")
        bare = pl.when(in_groups).then(bare.str.replace_all(rf"[{groups}]", "")).otherwise(bare)
        if self.decimal == ",":
            bare = bare.str.replace(",", ".", literal=True)
        negative = text.str.starts_with("(") & text.str.ends_with(")")
        bare = pl.when(negative).then(pl.concat_str(pl.lit("-"), bare)).otherwise(bare)
        return pl.when(text.str.contains(whole)).then(bare)


PLAIN = NumberForm()


def missing(cell: pl.Expr, *, among_numbers: bool) -> pl.Expr:
    """Return whether cells of text have no value."""
    known = (*MISSING, *ERRORS, *DASHES) if among_numbers else (*MISSING, *ERRORS)
    return cell.is_null() | cell.str.strip_chars().str.to_lowercase().is_in(known)


def possible_forms(cells: Sequence[str], decimal: str) -> Iterator[NumberForm]:
    """Yield the forms that the numbers of a column may have, the likeliest first, given its first cells."""
    other = "," if decimal == "." else "."
    yield NumberForm(decimal, plain=False)
    yield NumberForm(other, plain=False)
    matches = [match for cell in cells if (match := _UNIT.fullmatch(cell.strip()))]
    units = {match.group(1) for match in matches}
    if len(units) == 1 and len({match.group() for match in matches}) >= _LEAST_WITH_UNIT:
        for sign in (decimal, other):
            yield NumberForm(sign, plain=False, unit=next(iter(units)))


_COMMA = re.compile(r"[^\d]*\d+,(\d+)(?:[eE][-+]?\d+)?\D*|\D*\d{1,3}(?:[.'’\s]\d{3})+,\d+\D*")
_POINT = re.compile(r"[^\d]*\d*\.(\d+)(?:[eE][-+]?\d+)?\D*|\D*\d{1,3}(?:[,'’\s]\d{3})+\.\d+\D*")


def find_decimal(cells: Sequence[str], separator: str) -> str:
    """Return the decimal separator of a table by cells that can be read in one way only, or else by its separator."""
    if not any("," in cell for cell in cells):
        return "."
    commas = points = 0
    for cell in cells:
        if (match := _COMMA.fullmatch(cell)) and (match.group(1) is None or len(match.group(1)) != 3):
            commas += 1
        elif (match := _POINT.fullmatch(cell)) and (match.group(1) is None or len(match.group(1)) != 3):
            points += 1
    if commas == points:
        return "," if separator == ";" else "."
    return "," if commas > points else "."
