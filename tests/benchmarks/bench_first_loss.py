"""Times how soon a warm worker shows something: from the request to the first loss of network and twin.

Run from the checkout: ``python -m tests.benchmarks.bench_first_loss [--rounds N]``. Prints medians and the best of
rounds in milliseconds, for the blog's example, asked for out of the blue and after it was made ready, as a window
does it; ../shared/PERFORMANCE.md asks for 150 with the window around it.
"""

import argparse
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.unit.blog import blog_design
from tndesigner.training import Epoch, ListDevices, Prepare, Ready, WorkerClient, start_worker, train_request

PATIENCE = 60.0


REST = 2.0
"""Seconds in which a run is made ready."""


def first_losses(worker: WorkerClient, folder: Path, *, ready: bool) -> dict[str, float]:
    """Return the milliseconds to the first epoch of each model of a run."""
    request = train_request(blog_design(), folder, title="blog.tnd", epochs=3)
    if ready:
        worker.send(Prepare(design=request.design))
        time.sleep(REST)
    seen: dict[str, float] = {}
    begin = time.perf_counter()
    worker.send(request)
    for event in worker.events(PATIENCE):
        if isinstance(event, Epoch):
            seen.setdefault(event.model, (time.perf_counter() - begin) * 1e3)
    return seen


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    rounds = parser.parse_args().rounds
    begin = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder, start_worker(threads=2) as worker:
        while not isinstance(worker.receive(PATIENCE), Ready):
            pass
        print(f"ready after {time.perf_counter() - begin:.2f} s")
        worker.send(ListDevices())  # is answered when the worker is warm
        worker.receive(PATIENCE)
        times = {
            ready: [first_losses(worker, Path(folder, "run"), ready=ready) for _ in range(rounds)]
            for ready in (False, True)
        }
    for ready, title in ((False, "out of the blue"), (True, "made ready")):
        for model in ("network", "twin"):
            taken = [seen[model] for seen in times[ready]]
            print(f"{title:<16} first loss of the {model:<8} {median(taken):6.0f} ms, best {min(taken):6.0f}")


if __name__ == "__main__":
    main()
