"""A smaller model in the place of a trained one: networks that stand for its layers, and how much each may keep."""

from tndesigner.compression.compressing import Compression, compress_file
from tndesigner.compression.errors import CompressionError
from tndesigner.compression.goal import Goal, GoalArguments
from tndesigner.compression.progress import Stage
from tndesigner.compression.report import Report
from tndesigner.compression.scripting import Data, compress
