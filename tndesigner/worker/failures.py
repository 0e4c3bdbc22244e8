"""Says in one sentence what went wrong."""

import errno
import sys
import traceback
from collections.abc import Iterator

import tensorflow as tf

from tndesigner.system_words import disk_is_full, reason_of
from tndesigner.training.endings import LESS_MEMORY, tells_of_memory
from tndesigner.training.events import Failed
from tndesigner.wording.text import Text, message_of

_LONGEST = 300


def failure(error: Exception, request: str, run: str = "") -> Failed:
    """Return the event that says why a request failed.

    Args:
        error: what was raised.
        request: the kind of the request.
        run: the run folder, if there is one.
    """
    return Failed(message=explain_failure(error), request=request, run=run, no_memory=lacks_memory(error))


def explain_failure(error: Exception) -> str:
    """Return one sentence on why a request failed; the traceback of an unexpected error goes to stderr."""
    if _is_ours(error):
        return message_of(error)
    if disk_is_full(error) and not isinstance(error, OSError):
        return reason_of(error)
    if lacks_memory(error):
        return Text("this could not be done because the memory ran out; {0}", LESS_MEMORY)
    if isinstance(error, OSError):
        return Text("{0}: {1}", error.filename, reason_of(error)) if error.filename else reason_of(error)
    traceback.print_exception(error, file=sys.stderr)
    lines = str(error).strip().splitlines()
    details = lines[0][:_LONGEST] if lines else Text("no details are known")
    return Text("unexpected {0}: {1}", type(error).__name__, details)


def lacks_memory(error: Exception) -> bool:
    """Return whether an error, or one of its causes, is a lack of memory; our own errors say so in their message."""
    return not (_is_ours(error) or disk_is_full(error)) and any(map(_is_of_memory, _with_causes(error)))


def _is_ours(error: Exception) -> bool:
    return type(error).__module__.startswith("tndesigner.")


def _is_of_memory(error: BaseException) -> bool:
    if isinstance(error, MemoryError | tf.errors.ResourceExhaustedError):
        return True
    return getattr(error, "errno", None) == errno.ENOMEM or tells_of_memory(str(error))


def _with_causes(error: BaseException) -> Iterator[BaseException]:
    one: BaseException | None = error
    while one is not None:
        yield one
        one = one.__cause__ or one.__context__
