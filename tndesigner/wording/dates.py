"""How dates are written."""

from datetime import datetime

from tndesigner.wording.conventions import present

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def date_and_time(when: datetime, clock: str = "%H:%M") -> str:
    """Return a date with the time of day, "30 Nov 2026 06:40"; ``clock`` is its format, as for ``strftime``."""
    return f"{present().date.format(when, _MONTHS[when.month - 1])} {when.strftime(clock)}"
