"""A smaller model in the place of a trained one: networks that stand for its layers, and how much each may keep.

``compressing`` does it and ``scripting`` is its face for scripts; both import Keras, so they are imported by name.
"""

from tndesigner.compression.errors import CompressionError
from tndesigner.compression.goal import Goal
