"""Text for a terminal: aligned columns, and numbers as people read them."""

from collections.abc import Iterable, Sequence

BYTE_UNITS = ("B", "kB", "MB", "GB", "TB", "PB")
TIME_UNITS = (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6))


def one_line(text: str) -> str:
    """Return a text on one line, each gap one blank, with escapes in the place of what could steer a terminal."""
    return printable(" ".join(text.split()))


def printable(text: str) -> str:
    """Return a text with escapes in the place of what could steer a terminal."""
    return "".join(sign if sign.isprintable() else ascii(sign)[1:-1] for sign in text)


def columns(rows: Iterable[Sequence[str]], *, align: str) -> list[str]:
    """Return rows as lines with aligned columns.

    Args:
        rows: the cells; a row may be shorter than others.
        align: "<" or ">" for each column.
    """
    table = [[one_line(cell) for cell in row] for row in rows]
    widths = [max((len(row[place]) for row in table if place < len(row)), default=0) for place in range(len(align))]
    return [
        "  ".join(f"{cell:{side}{width}}" for cell, side, width in zip(row, align, widths, strict=False)).rstrip()
        for row in table
    ]


def count(number: int) -> str:
    """Return a whole number with commas; one with very many digits in powers of ten."""
    return f"{number:,}" if abs(number) < 10**18 else f"{number:.3e}"


def size(count_: int) -> str:
    """Return an amount of memory in the unit that suits it."""
    unit = next((one for one in range(len(BYTE_UNITS)) if count_ < 1000 ** (one + 1)), len(BYTE_UNITS) - 1)
    return f"{count_} B" if unit == 0 else f"{significant(count_ / 1000**unit)} {BYTE_UNITS[unit]}"


def duration(seconds: float) -> str:
    """Return a time in the unit that suits it."""
    unit, factor = next((one for one in TIME_UNITS if seconds >= one[1]), TIME_UNITS[-1])
    return f"{significant(seconds / factor)} {unit}"


def significant(value: float) -> str:
    """Return a number with three digits, or all of those before the point."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def against(part: float, whole: float, *, less: str, more: str) -> str:
    """Compare a number with that of the dense twin: in percent, and as a factor.

    Args:
        part: the network's.
        whole: the twin's.
        less: what the network is where its number is the smaller one, as "smaller".
        more: what it is where its number is the larger one.
    """
    if part <= 0 or whole <= 0:
        return ""
    share = f"{significant(100 * part / whole)} %" if part / whole >= 1e-4 else "under 0.01 %"
    if part == whole:
        return f"{share}, the same"
    factor, word = (whole / part, less) if part < whole else (part / whole, more)
    return f"{share}, {significant(factor)}× {word}"
