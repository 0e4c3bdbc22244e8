"""Where studies are kept: a SQLite file in the folder of a search, or a PostgreSQL server that machines share."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import optuna
from optuna.exceptions import ExperimentalWarning, StorageInternalError
from optuna.storages import RDBStorage, RetryHeartbeatStaleTrialCallback
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from tndesigner.searching.errors import SearchError
from tndesigner.system_words import disk_is_full
from tndesigner.wording.names import one_line, quoted, shortened
from tndesigner.wording.text import Text

FILE = "search.db"
RETRIES = 5
"""How often a trial is begun again whose process has gone."""
_BEAT, _GRACE = {"sqlite": 1, "postgresql": 5}, {"sqlite": 6, "postgresql": 30}
"""Seconds between two signs of life of a trial, and without one after which its process has gone."""
WAIT = 30
"""Seconds to wait for a SQLite file that another process is writing."""
_DRIVERS = {"sqlite": "sqlite", "postgresql": "postgresql+psycopg"}

STORAGE_ERRORS = (SQLAlchemyError, StorageInternalError)
"""What a storage raises that does not answer as it should."""


class Storage(RDBStorage):
    """A storage in which the sign of life of a trial may fail: the next one comes soon."""

    def record_heartbeat(self, trial_id: int) -> None:
        """Note that the process of a trial lives."""
        with suppress(*STORAGE_ERRORS):
            super().record_heartbeat(trial_id)


def file_url(folder: Path) -> str:
    """Return the URL of the SQLite file in a folder."""
    return f"sqlite:///{(folder / FILE).absolute().as_posix()}"


def open_storage(url: str) -> Storage:
    """Return the storage at a URL.

    Raises:
        SearchError: if it cannot be used; the message never holds a password.
    """
    try:
        parts = make_url(url)
    except ArgumentError as error:
        raise SearchError(_other(url)) from error
    kind = parts.get_backend_name()
    if kind not in _DRIVERS:
        raise SearchError(_other(parts.render_as_string(hide_password=True)))
    if parts.password is not None:
        raise SearchError(
            Text(
                "the URL of the storage holds a password, which everybody could see in the list of processes; "
                "leave it out, and put it into the file ~/.pgpass or the variable PGPASSWORD"
            )
        )
    settings = {"connect_args": {"timeout": WAIT}} if kind == "sqlite" else {"pool_pre_ping": True}
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    warnings.filterwarnings("ignore", category=ExperimentalWarning)
    with storage_errors_explained(url):
        return Storage(
            parts.set(drivername=_DRIVERS[kind]).render_as_string(hide_password=False),
            engine_kwargs=settings,
            heartbeat_interval=_BEAT[kind],
            grace_period=_GRACE[kind],
            heartbeat_stale_trial_callback=RetryHeartbeatStaleTrialCallback(max_retry=RETRIES),
        )


@contextmanager
def storage_errors_explained(url: str) -> Iterator[None]:
    """Explain what is wrong with a storage in one sentence.

    Raises:
        SearchError: in the place of what the libraries raise.
    """
    try:
        yield
    except ImportError as error:
        raise SearchError(Text("{0}: PostgreSQL needs a driver; install tndesigner[postgresql]", url)) from error
    except RuntimeError as error:
        raise SearchError(
            Text("{0}: the storage was written by another version of Optuna: {1}", url, _reason(error))
        ) from error
    except STORAGE_ERRORS as error:
        raise SearchError(Text("{0}: {1}", url, _trouble(error))) from error


def shown_url(storage: Storage) -> str:
    """Return the URL of a storage as users write it, without a password."""
    url = storage.engine.url
    return url.set(drivername=url.get_backend_name()).render_as_string(hide_password=True)


def trouble_behind(error: BaseException | None) -> Exception | None:
    """Return what a storage raised that does not answer, if an exception came of that."""
    while error is not None:
        if isinstance(error, STORAGE_ERRORS):
            return error
        error = error.__context__
    return None


def is_full(error: BaseException) -> bool:
    """Tell whether a storage cannot be written because its disk is full."""
    return "disk is full" in _reason(error) or disk_is_full(error)


def _trouble(error: Exception) -> str:
    reason = _reason(error)
    if is_full(error):
        return Text("no space left on device; delete something there, and the same command continues the search")
    if "locked" in reason:
        return Text("the storage is locked by another process and was still locked after {0} seconds", WAIT)
    return Text("the storage cannot be used: {0}", reason)


def _reason(error: BaseException) -> str:
    """Return what the innermost library says."""
    while error.__cause__ is not None:
        error = error.__cause__
    origin = getattr(error, "orig", None)
    return shortened(one_line(str(origin or error)))


def _other(url: str) -> str:
    return Text("the storage {0} is neither sqlite:///FILE nor postgresql://USER@HOST/DATABASE", quoted(url))
