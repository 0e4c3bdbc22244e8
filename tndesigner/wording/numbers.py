"""Numbers as people read them: grouped, shortened where space is tight, compared with others."""

EXACT = 10**15
"""From here on numbers are written in powers of ten."""

_UNITS = ("", "k", "M", "G", "T")
_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def grouped(number: int) -> str:
    """Return a whole number with commas, "1,048,576"; a very large one in powers of ten."""
    return f"{number:,}" if abs(number) < EXACT else _power_of_ten(number)


def amount(number: int, one: str, many: str) -> str:
    """Return how many there are of something, "1 core" or "1,048,576 numbers", given the words for one and for many."""
    return f"{grouped(number)} {one if number == 1 else many}"


def short(number: int) -> str:
    """Return a whole number in few signs, "4,096" or "1.05 M"."""
    return f"{number:,}" if abs(number) < 10_000 else _with_unit(number, "")


def byte_size(count: int) -> str:
    """Return an amount of memory in the unit that suits it, "541 kB"."""
    return f"{count:,} B" if count < 1_000 else _with_unit(count, "B")


def duration(seconds: float) -> str:
    """Return a time in the unit that suits it, "641 µs"."""
    for unit, factor in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= factor:
            return f"{digits(seconds / factor)} {unit}"
    return f"{digits(seconds / 1e-6)} µs"


def percent(part: float, whole: float) -> str:
    """Return a part of a whole, "0.39 %"."""
    return f"{digits(100 * part / whole)} %" if whole else "0 %"


def factor(larger: float, smaller: float) -> str:
    """Return how often one number holds another, "256×"."""
    return f"{digits(larger / smaller)}×" if smaller else "∞×"


def digits(value: float) -> str:
    """Return a number with three digits, or all of those before the point; without zeros at its end."""
    if value >= 100:
        return f"{value:,.0f}" if value < EXACT else _power_of_ten(int(value))
    text = f"{value:.1f}" if value >= 10 else f"{value:.2f}"
    return text.rstrip("0").rstrip(".")


def _with_unit(number: int, suffix: str) -> str:
    unit = 0
    while unit < len(_UNITS) - 1 and abs(number) >= 999.5 * 1000**unit:
        unit += 1
    if abs(number) >= EXACT:
        return f"{_power_of_ten(number)} {suffix}".rstrip()
    return f"{digits(number / 1000**unit)} {_UNITS[unit]}{suffix}"


def _power_of_ten(number: int) -> str:
    power = len(str(abs(number))) - 1
    leading = digits(number // 10 ** (power - 2) / 100)
    return f"{leading}·10{str(power).translate(_SUPERSCRIPTS)}"
