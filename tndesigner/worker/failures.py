"""What went wrong, in one sentence for a person."""

import sys
import traceback

import tensorflow as tf

_LONGEST = 300
_NO_PRIMITIVE = "Status: 1, message: could not create a primitive"
"""What TensorFlow passes on from oneDNN, whose status 1 is that the memory ran out."""


def explain_failure(error: Exception) -> str:
    """Return one sentence on why a request could not be done; of an unforeseen error stderr gets the traceback."""
    if type(error).__module__.startswith("tndesigner."):
        return str(error)
    if isinstance(error, MemoryError | tf.errors.ResourceExhaustedError) or _NO_PRIMITIVE in str(error):
        return "there is not enough memory for this; a smaller batch size or model needs less"
    if isinstance(error, OSError):
        return f"{error.filename}: {error.strerror}" if error.filename else str(error)
    traceback.print_exception(error, file=sys.stderr)
    lines = str(error).strip().splitlines() or ["no more is known"]
    return f"unforeseen {type(error).__name__}: {lines[0][:_LONGEST]}"
