"""How numbers are written: with separators, in a few characters, with their units."""

from collections.abc import Sequence
from math import floor, log10

from tndesigner.wording.conventions import ENGLISH, present, separated

EXACT = 10**15
"""Numbers from this one on are written in powers of ten."""

_COUNT_UNITS = ("", " k", " M", " G", " T")
_BYTE_UNITS = (" B", " kB", " MB", " GB", " TB", " PB")
_TIME_UNITS = ((" s", 1.0), (" ms", 1e-3), (" µs", 1e-6))
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_NEXT_POWER = log10(10 / 9.995)
"""Numbers this close below a power of ten are rounded up to it: 9.996 is written as 10.0."""


def grouped(number: int) -> str:
    """Return a whole number with commas, "1,048,576"; a very large one in powers of ten, "1.13·10¹⁵"."""
    if abs(number) >= EXACT:
        return _power_of_ten(number)
    text = f"{number:,}"
    return text if present() is ENGLISH else separated(text)


def exact(number: int) -> str:
    """Return all digits of a whole number, with commas."""
    return separated(f"{number:,}")


def formatted(number: float, form: str) -> str:
    """Return a number in a format of Python such as ".3g", with the decimal point of the language."""
    return separated(format(number, form))


def short(number: int) -> str:
    """Return a whole number in a few characters without zeros after the point, "4,096", "48 k" or "1.05 M"."""
    if abs(number) < 10_000:
        text = f"{number:,}"
        return text if present() is ENGLISH else separated(text)
    place = _place(number, _COUNT_UNITS)
    if place is None:
        return _power_of_ten(number)
    digits = _three_digits(abs(number) / 1000**place)
    plain = digits.rstrip("0").rstrip(".") if place and "." in digits else digits
    return f"{'-' * (number < 0)}{separated(plain)}{_COUNT_UNITS[place]}"


def byte_size(count: int) -> str:
    """Return an amount of memory in a suitable unit, "541 kB"."""
    return f"{count} B" if count < 1_000 else _with_unit(count, _BYTE_UNITS)


def duration(seconds: float) -> str:
    """Return a time in a suitable unit, "641 µs", "12.3 s" or "1 min 5 s"."""
    if seconds >= 59.95:
        return whole_seconds(seconds)
    unit, size = next((one for one in _TIME_UNITS if seconds >= 0.9995 * one[1]), _TIME_UNITS[-1])
    return f"{significant(seconds / size)}{unit}"


def whole_seconds(seconds: float) -> str:
    """Return a time in whole seconds, "12 s" or "1 h 5 min"."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{grouped(hours)} h {minutes} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def factor(larger: float, smaller: float) -> str:
    """Return how many times larger one number is than another, "256×"."""
    return f"{significant(larger / smaller)}×" if smaller else "∞×"


def significant(value: float) -> str:
    """Return a non-negative number with three digits, or all digits before the point."""
    if value >= EXACT:
        return _power_of_ten(value)
    return separated(_three_digits(value))


def _with_unit(number: int, units: Sequence[str]) -> str:
    place = _place(number, units)
    if place is None:
        return f"{_power_of_ten(number)}{units[0]}"
    return f"{'-' * (number < 0)}{significant(abs(number) / 1000**place)}{units[place]}"


def _place(number: int, units: Sequence[str]) -> int | None:
    """Return the place of the unit that suits a number; None if it is too large for all of them."""
    return next((place for place in range(len(units)) if abs(number) < 999.5 * 1000**place), None)


def _three_digits(value: float) -> str:
    return f"{value:,.{0 if value >= 99.95 else 1 if value >= 9.995 else 2}f}"


def _power_of_ten(number: float) -> str:
    exponent = log10(abs(number))
    power = floor(exponent + _NEXT_POWER)
    return f"{'-' * (number < 0)}{formatted(10 ** (exponent - power), '.2f')}·10{str(power).translate(_SUPERSCRIPTS)}"
