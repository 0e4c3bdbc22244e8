"""Asks about the designs that a crash left unsaved, and opens them."""

from functools import partial

from PySide6.QtWidgets import QWidget

from tndesigner.document import Design, DocumentError, load
from tndesigner.document.edits import replacement
from tndesigner.document.new_design import new_design
from tndesigner.gui.files.background import wait_for
from tndesigner.gui.files.open_windows import OpenWindows
from tndesigner.gui.files.questions import Question, ask
from tndesigner.gui.files.unsaved import Unsaved, forget, left_behind
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.translation import reason_of_error
from tndesigner.wording.dates import date_and_time
from tndesigner.wording.numbers import grouped

MOST_LINES = 10
"""How many designs are listed, the newest ones."""


def offer_recovery(windows: OpenWindows, parent: QWidget | None = None) -> None:
    """Ask what to do with the designs that an earlier process left unsaved, if there are any."""
    recovery = windows.recovery
    found = wait_for(partial(left_behind, recovery.folder)) if recovery else []
    if recovery is None or not found:
        return
    heading = windows.tr("tndesigner ended before these changes were saved.")
    lines = "\n".join(f"•  {_title(one, windows)},  {date_and_time(one.when)}" for one in found[-MOST_LINES:])
    if len(found) > MOST_LINES:
        lines = f"{lines}\n{windows.tr('and {0} older ones').format(grouped(len(found) - MOST_LINES))}"
    choices = (windows.tr("Recover"), windows.tr("Discard"), windows.tr("Later"))
    answer = ask(Question(heading, lines, choices, harmful=1), parent)
    if answer == 2:
        return
    done = [one for one in found if answer == 1 or _reopen(one, windows)]
    recovery.settle()
    for one in done:
        forget(one.kept)


def _reopen(one: Unsaved, windows: OpenWindows) -> bool:
    """Open a design as it was; return whether that worked."""
    try:
        design = wait_for(partial(load, one.kept))
    except DocumentError as error:
        heading = windows.tr("“{}” cannot be recovered.").format(_title(one, windows))
        ask(Question(heading, reason_of_error(error), (windows.tr("Close"),)))
        return False
    document = _recovered(one, design)
    windows.show(document, "" if document.path else windows.tr("Recovered"))
    return True


def _recovered(one: Unsaved, design: Design) -> OpenDocument:
    """Return a document in which the unsaved changes are one undo step on top of what was saved."""
    try:
        saved, path = (wait_for(partial(load, one.path)), one.path) if one.path else (new_design(), None)
    except DocumentError:
        saved, path = new_design(), None
    document = OpenDocument(saved, path)
    document.do("Recover unsaved changes", replacement(saved, design))
    return document


def _title(one: Unsaved, windows: OpenWindows) -> str:
    return one.path.name if one.path else windows.tr("Untitled")
