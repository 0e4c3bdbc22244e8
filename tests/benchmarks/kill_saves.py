"""Kills a program again and again while it saves a design, and looks at what it leaves.

Run from the checkout: ``python -m tests.benchmarks.kill_saves [--times N] [--links]``. After each kill, the file must
be one of the designs that were saved, whole; after one more save at the end, nothing else may be in the folder. The
suite does this a few times (``tests/unit/document/test_replacing.py``).
"""

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from itertools import count
from pathlib import Path

from tests.unit.blog import blog_design
from tndesigner.document import DocumentError, dumps, load, save
from tndesigner.network.templates import make


def numbered(number: int):
    """Return a design of about 100 kB that tells its number."""
    design = blog_design()
    design.diagrams[2] = make("peps", {})
    design.diagrams[2].network.name = f"number {number}" + "x" * (number % 7 * 10_000)
    return design


def main() -> int:
    """Kill, look and count; the exit status is 1 if a file was damaged or something was left."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.kill_saves")
    parser.add_argument("--times", type=int, default=500)
    parser.add_argument("--links", action="store_true", help="give the file a second name (a hard link)")
    arguments = parser.parse_args()
    damaged = lost = 0
    with tempfile.TemporaryDirectory() as name:
        path = Path(name, "design.tnd")
        save(numbered(0), path)
        if arguments.links:
            Path(name, "other.tnd").hardlink_to(path)
        for _ in range(arguments.times):
            last = killed(path, random.random() * 0.2)
            try:
                found = int(load(path).diagrams[2].network.name.split()[1].rstrip("x"))
            except (DocumentError, ValueError) as error:
                damaged += 1
                print(error)
                save(numbered(last), path)
                continue
            lost += not last <= found <= last + 1
        between = len(list(Path(name).iterdir()))
        save(numbered(0), path)
        assert dumps(load(path)) == dumps(numbered(0))
        left = len(list(Path(name).iterdir())) - 1 - arguments.links
    print(f"{arguments.times} kills: {damaged} damaged, {lost} older than said, {between} files before the last save")
    print(f"{left} leftovers after it")
    return 1 if damaged or lost or left else 0


def killed(path: Path, seconds: float) -> int:
    """Let a process save again and again, kill it after a while, and return the last number that it had saved."""
    start = int(time.time())
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        for number in count(start):
            save(numbered(number), path)
            os.write(writing, f"{number}\n".encode())
    os.close(writing)
    with os.fdopen(reading) as lines:
        first = int(lines.readline())
        time.sleep(seconds)
        os.kill(process, signal.SIGKILL)
        rest = lines.read().split()
    os.waitpid(process, 0)
    return int(rest[-1]) if rest else first


if __name__ == "__main__":
    sys.exit(main())
