"""The versions of what computes."""

import platform

import keras
import tensorflow as tf

from tndesigner import __version__
from tndesigner.training.events import Versions


def installed_versions() -> Versions:
    """Return the versions that this process runs with."""
    return Versions(
        tndesigner=__version__, python=platform.python_version(), tensorflow=tf.__version__, keras=keras.__version__
    )
