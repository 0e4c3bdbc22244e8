"""How much of the dimension of a bond trained cores use, and cutting them down to that.

It computes with numpy, so it is asked by itself: planning needs no numbers.
"""

from tndesigner.planning.spectra.cut import Cut, Manner, Structure, structure_of
from tndesigner.planning.spectra.environment import Cores, Environment
from tndesigner.planning.spectra.measure import effective_rank, kept_share, needed_dim, singular_values
from tndesigner.planning.spectra.truncation import truncated
