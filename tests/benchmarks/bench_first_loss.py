"""Times how soon a warm worker shows something: from the request to the first loss of network and twin.

Run from the checkout: ``python -m tests.benchmarks.bench_first_loss [--rounds N]``. Prints medians and the best of
rounds in milliseconds, for the blog's example, asked for out of the blue and after it was made ready, as a window
does it; ../shared/PERFORMANCE.md asks for 150 with the window around it.
"""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.benchmarks.row import Options, Row, run_alone
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


def rows(options: Options) -> Iterator[Row]:
    """Measure without and with a run that was made ready."""
    begin = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder, start_worker(threads=options.threads) as worker:
        while not isinstance(worker.receive(PATIENCE), Ready):
            pass
        yield Row("worker ready", time.perf_counter() - begin, "s")
        worker.send(ListDevices())  # is answered when the worker is warm
        worker.receive(PATIENCE)
        for ready, title in ((False, "out of the blue"), (True, "made ready")):
            seen = [first_losses(worker, Path(folder, "run"), ready=ready) for _ in range(options.rounds)]
            for model in ("network", "twin"):
                taken = [times[model] for times in seen]
                yield Row(f"first loss of the {model}, {title}", median(taken), "ms", note=f"best {min(taken):.0f}")


if __name__ == "__main__":
    run_alone(rows, __doc__)
