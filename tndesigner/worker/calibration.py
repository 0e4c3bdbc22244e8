"""Measures the rates of this machine: a few seconds, in pieces of a few hundredths."""

import os
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from dataclasses import asdict
from statistics import median

import tensorflow as tf

from tndesigner.planning.calibrations import Calibrations, calibration_allowed, calibrations_file
from tndesigner.planning.processors import processor_name
from tndesigner.planning.rates import Rates, far_bytes, use_rates
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import Calibrated
from tndesigner.training.requests import Calibrate
from tndesigner.wording.numbers import duration
from tndesigner.wording.text import Text
from tndesigner.worker.devices import thread_count
from tndesigner.worker.measures import Tensor
from tndesigner.worker.state import WorkerState
from tndesigner.worker.timing import Call, last_of, passes_of, repeated

ROUNDS = 7
SPREAD = 2.0
"""If the slowest round of a thing takes more than so many times the quickest, something else ran beside it."""
ATTEMPTS = 3
"""How often a thing is measured until nothing ran beside it; shared machines pause for a moment now and then."""
SIDES = (2, 8, 32, 128, 512)
"""The smallest sides of the products that are measured; the others are 512."""
SIDE = 512
LARGE, ROW = 2048, 64
"""The side of the array that is moved, too large for most caches, and the length of a row that is moved as a whole."""
NEW = 3072
"""The side of an array of more than 32 MB, whose memory is never reused."""
BYTES = far_bytes(2 * 4 * LARGE * LARGE)
"""What an elementwise operation on that array reads and writes, without what the cache saves."""
SMALL = 4
BATCH = SIDE * SIDE // SMALL**2
"""The side and the number of the products in a batch of tiny ones, whose arithmetic takes no time."""
GRADIENTS, NARROW = (8, 32, 256), 32
"""The rows or columns of the matrices whose gradients are measured, and those of the other matrices.

A gradient sums over ``LARGE`` numbers.
"""
BATCHED = (8, 32, 128)
"""The sides of the products in other batches, which read as many numbers."""
FASTER = 0.9
"""Transpositions get an axis of length 1 at the end if one then takes less than this fraction of the time."""
CHAIN = 16
"""The number of tiny products whose time is measured together; TensorFlow would merge other operations into one."""

Operation = Callable[[Tensor], Tensor]
"""Takes a number that is 0, which makes it depend on what was before, and gives an array."""


def measure_rates() -> Generator[None, None, Rates]:
    """Measure, pausing after each piece.

    Returns:
        The rates for the number of threads that TensorFlow computes with.

    Raises:
        TrainingError: if something else ran beside it.
    """
    seconds: dict[str, float] = {}
    for title, operation in _operations().items():
        call = _repeated(operation)
        count = passes_of(call)
        yield
        for _ in range(ATTEMPTS):
            taken = yield from _rounds(call, count)
            if max(taken) <= SPREAD * min(taken):
                break
        else:
            raise _disturbed(Text("{0} took from {1} to {2}", title, duration(min(taken)), duration(max(taken))))
        seconds[title] = median(taken)
    return _rates_of(seconds)


def _rounds(call: Call, count: int) -> Generator[None, None, list[float]]:
    """Return the seconds of each round, pausing after it."""
    taken = []
    for _ in range(ROUNDS):
        taken.append(call(count))
        yield
    return taken


def calibrate_once() -> Iterator[None]:
    """Measure this machine if that was not done yet, remember the rates, and predict with them from then on."""
    threads, known = computing_threads(), Calibrations(calibrations_file(), processor_name())
    if not calibration_allowed() or known.rates(threads):
        return
    try:
        rates = yield from measure_rates()
    except TrainingError as error:
        sys.stderr.write(f"{error}\n")
        return
    with suppress(OSError):
        known.remember(threads, rates)
    use_rates(rates)


def calibrate(state: WorkerState, _: Calibrate) -> None:
    """Measure this machine, remember the rates and send them."""
    state.require_idle(Text("this machine cannot be measured"))
    rates = last_of(measure_rates())
    threads = computing_threads()
    Calibrations(calibrations_file(), processor_name()).remember(threads, rates)
    use_rates(rates)
    state.events.send(Calibrated(processor=processor_name(), threads=threads, **asdict(rates)))


def computing_threads() -> int:
    """Return how many threads compute an operation."""
    return thread_count() or os.cpu_count() or 1


def _disturbed(how: str) -> TrainingError:
    return TrainingError(
        Text(
            "the calibration was disturbed and is thrown away: {0}; end other programs that compute, and try again", how
        )
    )


def _operations() -> dict[str, Operation]:
    square = tf.random.stateless_normal((SIDE, SIDE), seed=(0, 1))
    tiny = square[:SMALL, :SMALL] / SMALL

    def chain(zero: Tensor) -> Tensor:
        result = tiny + zero
        for _ in range(CHAIN):
            result = tf.matmul(tiny, result)
        return result

    operations: dict[str, Operation] = {"a loop": lambda zero: tiny + zero, "a tiny product": chain}
    for side in SIDES:
        operations[_product(side)] = _multiply(square[:, :side], square[:side])
    for side in (SMALL, *BATCHED):
        many = tf.reshape(square, (-1, side, side))
        operations[_batch(side)] = _multiply(many[0], many)
        operations[_batch_first(side)] = _multiply(many, many, transpose_b=True)
        operations[_batch_second(side)] = _multiply(many[0], many, transpose_a=True)
    large = tf.random.stateless_normal((LARGE, LARGE), seed=(0, 1))
    rows = tf.reshape(large, (LARGE, LARGE // ROW, ROW))
    padded = rows[..., tf.newaxis]
    huge = tf.zeros((NEW, NEW))
    long, tall = large[: max(GRADIENTS), :], large[:, : max(GRADIENTS)]
    for side in GRADIENTS:
        operations[_first(side)] = _multiply(long[:side], long[:NARROW], transpose_b=True)
        operations[_second(side)] = _multiply(tall[:, :NARROW], tall[:, :side], transpose_a=True)
    operations["an elementwise operation"] = lambda zero: large + zero
    operations["an elementwise operation in new memory"] = lambda zero: huge + zero
    operations["a transposition of rows"] = lambda _: tf.transpose(rows, (1, 0, 2))
    operations["a transposition"] = lambda _: tf.transpose(rows, (0, 2, 1))
    operations["a padded transposition"] = lambda _: tf.transpose(padded, (0, 2, 1, 3))
    return operations


def _multiply(first: Tensor, second: Tensor, **transposed: bool) -> Operation:
    return lambda _: tf.matmul(first, second, **transposed)


def _product(side: int) -> str:
    return f"a product of smallest side {side}"


def _first(side: int) -> str:
    return f"the gradient of a first matrix of {side} rows"


def _second(side: int) -> str:
    return f"the gradient of a second matrix of {side} columns"


def _batch_first(side: int) -> str:
    return f"the gradient of the first matrix of a batch of products of side {side}"


def _batch_second(side: int) -> str:
    return f"the gradient of the second matrices of a batch of products of side {side}"


def _batch(side: int) -> str:
    return f"a batch of products of side {side}"


def _repeated(operation: Operation) -> Call:
    return repeated(lambda zero: 0.0 * tf.reshape(operation(zero), [-1])[0])


def _rates_of(seconds: dict[str, float]) -> Rates:
    empty = seconds["a loop"]

    def of(title: str) -> float:
        if seconds[title] <= empty:
            raise _disturbed(
                Text("{0} in a loop took {1}, and the loop alone {2}", title, duration(seconds[title]), duration(empty))
            )
        return seconds[title] - empty

    stream = BYTES / of("an elementwise operation")

    def of_product(title: str, m: int, n: int, k: int) -> float:
        whole, moved = of(title), far_bytes(4 * (m * k + k * n + m * n))
        return 2 * m * n * k / max(whole - moved / stream, whole / 10)

    def of_batch(side: int) -> float:
        return (of(_batch(side)) + of(_batch_first(side)) + of(_batch_second(side))) / 3

    matrix = of_batch(SMALL) / BATCH

    def batched_rate(side: int) -> float:
        whole, count = of_batch(side), SIDE * SIDE // side**2
        besides = count * matrix + far_bytes(4 * 3 * SIDE * SIDE) / stream
        return 2 * SIDE * SIDE * side / max(whole - besides, whole / 10)

    shuffled, padded = of("a transposition"), of("a padded transposition")
    return Rates(
        products=tuple((side, of_product(_product(side), SIDE, SIDE, side)) for side in SIDES),
        batched=tuple((side, batched_rate(side)) for side in BATCHED),
        first_gradients=tuple((side, of_product(_first(side), side, NARROW, LARGE)) for side in GRADIENTS),
        second_gradients=tuple((side, of_product(_second(side), NARROW, side, LARGE)) for side in GRADIENTS),
        stream=stream,
        rows=BYTES / of("a transposition of rows"),
        shuffle=BYTES / min(shuffled, padded),
        call=of("a tiny product") / CHAIN,
        matrix=matrix,
        fresh=max(0.0, of("an elementwise operation in new memory") / (4 * NEW * NEW) - 2 / stream),
        padded=padded < FASTER * shuffled,
    )
