"""How much of a bond dimension trained cores use, and how to give them another one.

A package of its own, because it needs the numbers in the cores; the rest of planning does not.
"""

from tndesigner.planning.spectra.cut import Cut, Manner, Structure, structure_of
from tndesigner.planning.spectra.environment import Cores, Environment
from tndesigner.planning.spectra.measure import effective_rank, kept_share, needed_dim, singular_values
from tndesigner.planning.spectra.resizing import resized_cores
from tndesigner.planning.spectra.truncation import truncated
