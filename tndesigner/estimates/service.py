"""The counting process: reads questions and writes answers, one JSON line each, until its input ends."""

import json
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import BinaryIO

from tndesigner.document import DocumentError
from tndesigner.document.records import Record
from tndesigner.estimates.messages import line, packed, subject_of
from tndesigner.estimates.source import write_source
from tndesigner.planning.calibrations import best_rates
from tndesigner.planning.estimates import count_figures
from tndesigner.planning.rates import use_rates
from tndesigner.planning.recent_plans import RecentPlans
from tndesigner.planning.remedies import find_remedies
from tndesigner.planning.routes import find_routes
from tndesigner.wording.text import message_of
from tndesigner.wording.travelling import departed

RECENT = RecentPlans()
"""What was counted last: a sketch takes the same contractions for other dimensions."""

QUESTIONS: dict[str, Callable[[Record], object]] = {
    "figures": lambda question: count_figures(subject_of(question), RECENT.search),
    "sketch": lambda question: count_figures(subject_of(question), RECENT.reuse),
    "remedies": lambda question: find_remedies(subject_of(question)),
    "routes": lambda question: find_routes(subject_of(question)),
    "source": write_source,
}
"""The function that answers each kind of question."""


def answer(question: Record) -> Record:
    """Return the answer to a question, or why there is none."""
    number, kind = question["number"], question["kind"]
    try:
        return departed({"number": number, "kind": kind, "answer": packed(QUESTIONS[kind](question))})
    except (DocumentError, MemoryError, OverflowError, RecursionError) as error:
        return departed({"number": number, "kind": kind, "refusal": message_of(error) or type(error).__name__})


def serve(questions: BinaryIO, answers: BinaryIO) -> None:
    """Answer all questions in order."""
    for question in questions:
        answers.write(line(answer(json.loads(question))))
        answers.flush()


def main() -> int:
    """Serve on the standard streams; what libraries print goes to stderr."""
    with suppress(BrokenPipeError), os.fdopen(os.dup(sys.stdout.fileno()), "wb") as answers:
        os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
        use_rates(best_rates())
        serve(sys.stdin.buffer, answers)
    return 0
