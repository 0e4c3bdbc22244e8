"""Reads files and folders with something wrong, and counts what was not refused in one sentence.

Run from the checkout: ``python -m tests.benchmarks.fuzz_files [--seed N] [--kind NAME] [--times N]``. By default 10,000
designs, 1,000 pictures, 5,000 run folders, 1,000 folders of recoveries and 1,000 files of settings. None may raise
anything but a refusal, take more than 1 s of processor time, or 200 MB. The suite reads a few of each
(``tests/gui/test_spoilt_files.py``).
"""

import argparse
import resource
import sys
import tempfile
import time
import traceback
from pathlib import Path
from random import Random
from shutil import rmtree

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from tests.spoilt_folders import KINDS, refusal

TIMES = {"designs": 10_000, "pictures": 1_000, "runs": 5_000, "recoveries": 1_000, "settings": 1_000}
MOST_SECONDS, MOST_BYTES = 1.0, 200 * 10**6
LONGEST = 1_000
"""The most characters of a refusal."""


def peak() -> int:
    """Return the largest memory that this process has had, in bytes."""
    return 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main() -> int:
    """Read them all; the exit status is 1 if one was read wrongly."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.fuzz_files")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--kind", choices=TIMES)
    parser.add_argument("--times", type=int)
    arguments = parser.parse_args()
    application = QApplication(["fuzz", "-platform", "offscreen"])
    application.setOrganizationName("tndesigner")
    with tempfile.TemporaryDirectory() as home:
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, home)
        return sum(fuzz(name, arguments, Path(home, "spoilt")) for name in TIMES if arguments.kind in (None, name)) > 0


def fuzz(name: str, arguments: argparse.Namespace, folder: Path) -> int:
    """Read many of one kind; return how many were read wrongly."""
    [kind] = [one for one in KINDS if one.name == name]
    wrong, refused, slowest, before = 0, 0, 0.0, peak()
    times = arguments.times or TIMES[name]
    for seed in range(arguments.seed, arguments.seed + times):
        rmtree(folder, ignore_errors=True)
        folder.mkdir()
        kind.make(folder, Random(seed))
        begin = time.process_time()
        try:
            message = refusal(kind, folder)
        except Exception:  # noqa: BLE001  # this is what is looked for
            wrong += 1
            print(f"{name} {seed}:\n{traceback.format_exc()}")
            message = ""
        took = time.process_time() - begin
        slowest, refused = max(slowest, took), refused + bool(message)
        if took > MOST_SECONDS or len(message) > LONGEST or len(message.splitlines()) > 1:
            wrong += 1
            print(f"{name} {seed}: {took:.2f} s, {message[:LONGEST]!r}")
    grown = peak() - before
    wrong += grown > MOST_BYTES
    counts = f"{name:<10} {times:>6} read, {refused:>6} refused, {wrong} wrong"
    print(f"{counts}, slowest {slowest:.3f} s, {grown / 1e6:.0f} MB", flush=True)
    return wrong


if __name__ == "__main__":
    sys.exit(main())
