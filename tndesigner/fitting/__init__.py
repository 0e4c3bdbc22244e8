"""Numbers for the cores, so that a network stands for a given array."""

from tndesigner.fitting.errors import FittingError
from tndesigner.fitting.fitter import fit
from tndesigner.fitting.progress import Progress
from tndesigner.fitting.request import Fit
