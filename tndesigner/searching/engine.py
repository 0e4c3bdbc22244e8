"""Runs a search: each slot takes one trial after the other until there are enough."""

import random
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from threading import Event, Lock, Thread

import optuna
from optuna.exceptions import UpdateFinishedTrialError
from optuna.storages import RetryHeartbeatStaleTrialCallback, fail_stale_trials
from optuna.trial import TrialState

from tndesigner.searching.ended_trials import FIGURES, REASON, SAME_AS, SECONDS, START, is_final
from tndesigner.searching.errors import SearchError
from tndesigner.searching.evaluation import Evaluation, Question, train_and_count
from tndesigner.searching.figures import counted_figures
from tndesigner.searching.kept_runs import KeptRuns
from tndesigner.searching.opened_study import OpenedStudy
from tndesigner.searching.samplers import choose
from tndesigner.searching.slot import Slot
from tndesigner.searching.space import Choice
from tndesigner.searching.storage import STORAGE_ERRORS, is_full, shown_url, storage_errors_explained, trouble_behind
from tndesigner.system_words import says_disk_is_full

PAUSE = 0.5
"""Seconds between two looks at trials that others are running."""
OUTAGE = 300.0
"""Seconds for which a storage may not answer before the search gives up."""
_LOOK = 0.5
"""Seconds between two looks at what has ended."""


class Engine:
    """The slots of this process, each a thread with a worker; other processes may take trials of the same study."""

    def __init__(
        self, opened: OpenedStudy, runs: Path, *, threads: int = 1, evaluate: Evaluation = train_and_count
    ) -> None:
        """Take the study, the folder of runs, how many threads a worker has, and what finds the figures of a design."""
        self.runs = KeptRuns(runs)
        self._opened, self._threads, self._evaluate = opened, threads, evaluate
        self._stopping, self._turn = Event(), Lock()
        self._failure: BaseException | None = None
        self._seen = set[int]()
        self._unsettled: dict[Slot, optuna.Trial] = {}
        hours = opened.search.hours
        self._end = None if hours is None else time.monotonic() + 3600 * hours

    def run(self, slots: int, tell: Callable[[], None]) -> None:
        """Take trials until there are enough.

        Args:
            slots: how many trials run at the same time.
            tell: is called about once a second.

        Raises:
            SearchError: if the storage no longer answers, or the disk of the runs is full.
            KeyboardInterrupt: after Ctrl-C; what was running will begin again when the search is continued.
        """
        threads = [Thread(target=self._guarded, args=(Slot(self._threads, self._stopping),)) for _ in range(slots)]
        for thread in threads:
            thread.start()
        try:
            while any(thread.is_alive() for thread in threads):
                threads[0].join(_LOOK)
                with suppress(*STORAGE_ERRORS):
                    tell()
        finally:
            self.stop()
            for thread in threads:
                thread.join()
        if self._failure is not None:
            raise self._failure
        tell()

    def stop(self) -> None:
        """Begin no more trials, and end those that are running as soon as they notice."""
        self._stopping.set()

    def _guarded(self, slot: Slot) -> None:
        """Work, and stop the others if that fails."""
        try:
            with storage_errors_explained(shown_url(self._opened.storage)):
                self._work(slot)
        except BaseException as error:  # noqa: BLE001  # the thread of the search raises it again
            self._failure = self._failure or error
            self.stop()
        finally:
            slot.close()

    def _work(self, slot: Slot) -> None:
        trouble: float | None = None
        while not self._stopping.is_set():
            try:
                if not self._one_trial(slot):
                    return
                trouble = None
            except (UnboundLocalError, AssertionError, *STORAGE_ERRORS) as error:  # Optuna 5.0 stumbles over the last
                origin = trouble_behind(error)
                if origin is None:
                    raise
                trouble = trouble or time.monotonic()
                if is_full(origin) or time.monotonic() - trouble > OUTAGE:
                    raise origin from origin.__cause__
                self._stopping.wait(PAUSE)

    def _one_trial(self, slot: Slot) -> bool:
        """Run one trial if one is left, or wait a moment for those of others; return whether to continue."""
        study = self._opened.study
        self._settle(slot)
        with _Turn(self._turn) as turn:
            left, running = self._left()
            if self._is_late():
                return False
            if left > 0:
                with suppress(UpdateFinishedTrialError, KeyboardInterrupt):
                    study.optimize(lambda trial: self._values(trial, slot, turn), n_trials=1, catch=(SearchError,))
                self._unsettled.pop(slot, None)
                return True
            self._give_up_lost()
        self._stopping.wait(PAUSE if running else 0)
        return running > 0

    def _left(self) -> tuple[int, int]:
        """Return how many trials are still to begin, and how many are running."""
        trials = self._opened.study.get_trials(deepcopy=False)
        running = sum(one.state is TrialState.RUNNING for one in trials)
        ended = sum(is_final(one) for one in trials)
        return self._opened.wanted - ended - running, running

    def _give_up_lost(self) -> None:
        """Let trials begin again whose processes have gone.

        One that was killed before its first sign of life would count as running for ever, so it gets one here.
        """
        running = self._opened.study.get_trials(deepcopy=False, states=(TrialState.RUNNING,))
        for one in running:
            if one.number not in self._seen:
                self._seen.add(one.number)
                self._opened.storage.record_heartbeat(one._trial_id)
        if running:
            fail_stale_trials(self._opened.study)

    def _is_late(self) -> bool:
        return self._end is not None and time.monotonic() >= self._end

    def _values(self, trial: optuna.Trial, slot: Slot, turn: "_Turn") -> tuple[float, ...]:
        """Return what is sought of a trial; the turn ends when it has chosen."""
        self._unsettled[slot] = trial
        chosen, began = choose(trial, self._opened.space), time.monotonic()
        turn.end()
        try:
            self._withdraw_surplus()
            figures = self._known(trial) or self._found(trial, slot, chosen)
            trial.set_user_attr(FIGURES, figures)
            return tuple(figures[goal.name] for goal in self._opened.goals)
        except SearchError as error:
            if says_disk_is_full(str(error)):  # which is no fault of the trial
                self._failure = self._failure or error
                self.stop()
                self._begin_again(trial)
                raise KeyboardInterrupt from error
            trial.set_user_attr(REASON, str(error))
            raise
        except KeyboardInterrupt:
            self._begin_again(trial)
            raise
        finally:
            trial.set_user_attr(SECONDS, time.monotonic() - began)

    def _withdraw_surplus(self) -> None:
        """Let a trial begin later, if ever, when other processes began the last ones at the same time.

        Raises:
            KeyboardInterrupt: if there is one trial too many.
        """
        left, _ = self._left()
        if left < 0:
            self._stopping.wait(random.uniform(0, PAUSE))
            raise KeyboardInterrupt

    def _settle(self, slot: Slot) -> None:
        """Let the trial begin again whose end could not be written, because the storage did not answer."""
        trial = self._unsettled.get(slot)
        if trial is not None:
            (frozen,) = (one for one in self._opened.study.get_trials() if one.number == trial.number)
            if not is_final(frozen):
                self._begin_again(trial)
            if frozen.state is TrialState.RUNNING:
                self._opened.study.tell(trial.number, state=TrialState.FAIL)
            self._unsettled.pop(slot)

    def _known(self, trial: optuna.Trial) -> dict[str, float] | None:
        """Return the figures of an earlier trial that has chosen the same; None if there is none."""
        for one in self._opened.study.get_trials(deepcopy=False, states=(TrialState.COMPLETE,)):
            if one.params == trial.params:
                figures: dict[str, float] = one.user_attrs[FIGURES]
                trial.set_user_attr(SAME_AS, one.user_attrs.get(SAME_AS, one.number))
                trial.set_user_attr(START, one.user_attrs.get(START))
                return figures
        return None

    def _found(self, trial: optuna.Trial, slot: Slot, chosen: Choice) -> dict[str, float]:
        opened = self._opened
        try:
            design = opened.space.design(chosen)
        except SearchError as error:
            trial.set_user_attr(REASON, str(error))
            raise optuna.TrialPruned from error
        trial.set_user_attr(FIGURES, counted_figures(design))
        return self._evaluate(Question(trial, design, opened, slot, self.runs))

    def _begin_again(self, trial: optuna.Trial) -> None:
        """Let another trial with the same choices begin when the search continues."""
        study = self._opened.study
        (frozen,) = (one for one in study.get_trials() if one.number == trial.number)
        RetryHeartbeatStaleTrialCallback()(study, frozen)


class _Turn(AbstractContextManager["_Turn"]):
    """The right to begin a trial, which one slot has at a time, so that no more begin than are wanted."""

    def __init__(self, lock: Lock) -> None:
        """Take the lock that all slots share."""
        self._lock, self._held = lock, False

    def __enter__(self) -> "_Turn":
        """Wait for the turn."""
        self._held = self._lock.acquire()
        return self

    def end(self) -> None:
        """Let the next slot begin."""
        if self._held:
            self._held = False
            self._lock.release()

    def __exit__(self, *_: object) -> None:
        """Let the next slot begin, whatever has happened."""
        self.end()
