"""Looks at the cores of the model with networks while it is trained."""

import time
from collections.abc import Callable
from math import inf, isfinite

import tensorflow as tf

from tndesigner.training.events import CoreGradient, Event
from tndesigner.worker.learner import Learner
from tndesigner.worker.measures import Tensor, measures_for, penalties_of
from tndesigner.worker.preparation import Prepared
from tndesigner.worker.spectra import PartSpectra, first_parts, norm

RESTS = 30
"""The pause after a look, in multiples of the time of the quickest one; the first look sets things up."""
MOST_EXAMPLES = 256
"""The gradient is taken for at most this many training examples, always the same ones."""
DIGITS = 3
TINY = 1e-30


class CoreObserver:
    """Sends what bonds carry and how large gradients are, without changing anything that training depends on."""

    def __init__(self, prepared: Prepared, send: Callable[[Event], None]) -> None:
        """Wait with the first look until the network has been trained for a while, or until the end."""
        self.seconds = 0.0
        """The shortest time between two looks; 0 for no looks."""
        self._prepared, self._send = prepared, send
        self._measures = measures_for(prepared.dataset.info.task, prepared.design.experiment.loss)
        self._parts: tuple[PartSpectra, ...] | None = None
        self._begin = self._next = time.perf_counter()
        self._quickest = inf

    def observe(self, learner: Learner, *, last: bool = False) -> None:
        """Look at the cores if it is time to, or for the last time, and send the result."""
        now = time.perf_counter()
        soonest = max(self._next, self._begin + self.seconds)
        wanted = learner.name == "network" and learner.epoch > 0 and self.seconds > 0.0
        if not wanted or not (last or now >= soonest):
            return
        if self._parts is None:
            self._parts = first_parts(self._prepared.design.model, learner.loop.model)
        shares = self._gradient_shares(learner)
        measured = (part.measure(learner.weights_epoch, shares[part.part.number]) for part in self._parts)
        for spectra in filter(None, measured):
            self._send(spectra)
        end = time.perf_counter()
        self._quickest = min(self._quickest, end - now)
        self._next = end + max(self.seconds, RESTS * self._quickest)

    def _gradient_shares(self, learner: Learner) -> dict[int, list[CoreGradient]]:
        """Return the size of the gradient of each core, by the number of its network."""
        cores = [(part.part.number, core, one) for part in self._parts or () for core, one in part.part.cores.items()]
        gradients = self._gradients(learner, [one.value for _, _, one in cores])
        shares: dict[int, list[CoreGradient]] = {number: [] for number, _, _ in cores}
        for (number, core, one), gradient in zip(cores, gradients, strict=True):
            share = norm(gradient) / max(norm(one), TINY)
            shares[number].append(CoreGradient(core=core, share=round_to(share, DIGITS)))
        return shares

    def _gradients(self, learner: Learner, cores: list[Tensor]) -> list[Tensor]:
        """Return the gradients for some training examples, with the model in inference mode.

        So the random numbers of training, such as those of dropout, stay the same as without a look.
        """
        model, data = learner.loop.model, self._prepared.data
        x, right = data.training.take(tf.range(min(MOST_EXAMPLES, data.batch_size)))
        with tf.GradientTape(watch_accessed_variables=False) as tape:
            tape.watch(cores)
            given = model(x, training=False)
            losses = self._measures.loss(right, given)
            loss = tf.reduce_mean(losses) + sum(penalties_of(model))
        gradients = tape.gradient(loss, cores, unconnected_gradients=tf.UnconnectedGradients.ZERO)
        return [tf.convert_to_tensor(gradient) for gradient in gradients]


def round_to(number: float, digits: int) -> float:
    """Return a number with this many significant digits."""
    return float(f"{number:.{digits}g}") if isfinite(number) else 0.0
