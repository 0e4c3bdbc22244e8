"""The entry point: the window for designs, its child processes, and the command line for everything else."""

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tndesigner.child_process import PARENT, Child, end_with_parent
from tndesigner.cli.table import COMMANDS
from tndesigner.paths import is_file
from tndesigner.system_words import no_window


def main(argv: Sequence[str] | None = None) -> int:
    """Start what the arguments ask for and return the exit status.

    Args:
        argv: the arguments after the program's name; by default, those of this process.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    if words and words[0] in set(Child) and (words[0] != Child.SEARCH or PARENT in os.environ):
        end_with_parent()
    match words:
        case [Child.WORKER]:
            with _without_collection():
                from tndesigner.worker.main import main as work
            return work()
        case [Child.ESTIMATES]:
            with _without_collection():
                from tndesigner.estimates.service import main as estimate
            return estimate()
        case [Child.PICTURE, *rest]:
            with _without_collection():
                from tndesigner.gui.export.main import main as draw
            return draw(rest)
        case [Child.MODEL, path]:
            with _without_collection():
                from tndesigner.models.keras_file.reading_process import main as read
            return read(path)
        case _ if all(map(_names_design, words)):
            return _open_window(words)
        case _:
            from tndesigner.cli.main import main as run_command

            return run_command(words)


@contextmanager
def _without_collection() -> Iterator[None]:
    """Import the modules of a child process without garbage collection, and leave them out of every later one.

    Modules are kept until the end; looking for garbage among them took a quarter of the start of the worker.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _names_design(word: str) -> bool:
    """Return whether an argument is the path of a design, and neither a command nor an option."""
    return word not in COMMANDS and not word.startswith("-") and (word.endswith(".tnd") or is_file(Path(word)))


def _open_window(paths: list[str]) -> int:
    """Open the window, without garbage collection until the first background import, since there is none to collect."""
    gc.disable()
    try:
        from tndesigner.gui.app import main as open_window
    except ImportError as error:
        gc.enable()
        sys.stderr.write(no_window(error))
        return 1
    try:
        return open_window(paths)
    finally:
        gc.enable()


if __name__ == "__main__":
    sys.exit(main())
