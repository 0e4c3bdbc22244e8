"""Counts what Python does, for a clock says as much about the machine as about the code."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType
from typing import Any


@dataclass
class Work:
    """How many lines of Python were run; each turn of a loop counts."""

    lines: int = 0


@contextmanager
def counted_work() -> Iterator[Work]:
    """Count the lines that functions run which are called meanwhile, also by Qt; libraries in C count nothing."""
    work, before = Work(), sys.gettrace()

    def count(_: FrameType, event: str, __: Any) -> Any:
        work.lines += event == "line"
        return count

    sys.settrace(count)
    try:
        yield work
    finally:
        sys.settrace(before)
