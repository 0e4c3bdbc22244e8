"""Runs a search in a folder, which is where it is continued."""

from collections.abc import Callable
from pathlib import Path

from tndesigner.document import Design
from tndesigner.models.search import Search
from tndesigner.paths import entries, exists
from tndesigner.searching.engine import Engine
from tndesigner.searching.errors import SearchError
from tndesigner.searching.findings import Findings, findings_of
from tndesigner.searching.kept_runs import RUNS
from tndesigner.searching.opened_study import OpenedStudy, begin, checked_search, join
from tndesigner.searching.slot_count import slots_for, threads_of_slots
from tndesigner.searching.storage import FILE, file_url, open_storage, storage_errors_explained
from tndesigner.wording.text import Text, message_of

Listener = Callable[[Findings], None]
"""Is called with what has been found whenever a trial has ended on any machine."""


def open_search(design: Design, search: Search, folder: Path, storage: str = "") -> OpenedStudy:
    """Begin or continue a search; its name is that of the folder.

    Args:
        design: what varies.
        search: what varies in it, what is sought and how long.
        folder: where runs and results are kept; made if it does not exist.
        storage: the URL of the storage; empty for a SQLite file in the folder.

    Raises:
        SearchError: if the search makes no sense, or the folder or the storage cannot be used.
    """
    checked = checked_search(search, design)
    _make(folder, shared=bool(storage))
    url = storage or file_url(folder)
    opened = open_storage(url)
    with storage_errors_explained(url):
        return begin(opened, folder.absolute().name, checked)


def join_search(url: str, name: str, folder: Path, dataset: str | None = None) -> OpenedStudy:
    """Take part in a search that another process has begun.

    Args:
        url: the storage that both share.
        name: the name of the search.
        folder: where the runs of this process are kept.
        dataset: where the data is on this machine, if it is the user's own.

    Raises:
        SearchError: if there is no such search, its data is not here, or folder or storage cannot be used.
    """
    _make(folder, shared=True)
    opened = open_storage(url)
    with storage_errors_explained(url):
        return join(opened, name, dataset)


def run_search(opened: OpenedStudy, folder: Path, *, workers: int | None = None, listen: Listener) -> Findings:
    """Run trials until there are enough, and write the designs of the front.

    Args:
        opened: the study.
        folder: where runs and results are kept.
        workers: how many trials run at the same time; None for as many as this machine's processors do at once.
        listen: is told what has been found so far.

    Raises:
        SearchError: if the storage no longer answers.
        KeyboardInterrupt: after Ctrl-C; whatever had ended is kept.
    """
    slots = slots_for(opened.space.base) if workers is None else workers
    engine = Engine(opened, folder / RUNS, threads=threads_of_slots(opened.space.base, slots))
    known = -1

    def tell() -> None:
        nonlocal known
        found = findings_of(opened, folder)
        if len(found.trials) != known:
            known = len(found.trials)
            engine.runs.keep_best(found.trials, found.goals)
            listen(found)

    engine.run(slots, tell)
    return findings_of(opened, folder)


def _make(folder: Path, *, shared: bool) -> None:
    """Make the folder of a search, or take one that already is.

    Raises:
        SearchError: if something else is there.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise SearchError(Text("{0}: no folder can be made there: {1}", folder, message_of(error))) from error
    ours = exists(folder / FILE) or (shared and exists(folder / RUNS))
    if not ours and entries(folder):
        raise SearchError(Text("{0} holds something other than a search; choose a new or empty folder", folder))
