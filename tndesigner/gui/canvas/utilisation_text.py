"""How much of a bond is used, and how large a gradient is, in words."""

from math import ceil, floor
from typing import TYPE_CHECKING

from tndesigner.checks.wording import number
from tndesigner.gui.translation import say

if TYPE_CHECKING:
    from tndesigner.training.events import BondSpectrum, CoreGradient

_NEARLY_ALL = "99.9\u00a0%"
_LESS_NEEDED = "Uses {0} of {1}; keeping {3} keeps {2}."
_ALL_NEEDED = "Uses {0} of {1}; all of it is needed to keep {2}."
_MANNERS = {
    "whole": "",
    "local": "It is in a loop, so this is measured at its two cores alone.",
    "slices": "A copy tensor joins more than two cores, so this is the share of the parts that it joins.",
}


def use_words(spectrum: "BondSpectrum") -> str:
    """Return how much of a bond is used, and what would keep nearly all of it."""
    used, dim, needed = rank_words(spectrum.rank), number(spectrum.dim), number(spectrum.needed)
    words = say(_LESS_NEEDED if spectrum.needed < spectrum.dim else _ALL_NEEDED, used, dim, _NEARLY_ALL, needed)
    manner = _MANNERS[spectrum.manner]
    return f"{words} {say(manner)}" if manner else words


def suggested_dim(spectrum: "BondSpectrum") -> int:
    """Return to what a bond might be truncated: what keeps 99.9 %, or the directions that it is spread over."""
    if spectrum.needed < spectrum.dim:
        return spectrum.needed
    return max(1, min(spectrum.dim - 1, ceil(spectrum.rank)))


def truncation_words(spectrum: "BondSpectrum", dim: int) -> str:
    """Return the words of the button that truncates a bond; what is kept is never called more than it is."""
    share = floor(1000 * sum(value**2 for value in spectrum.values[:dim]) + 1e-9) / 10
    kept = max(share, 99.9) if dim >= spectrum.needed else min(share, 99.8)
    return say("Truncate to {0} (keeps {1} %)", number(dim), f"{min(kept, 99.9):g}")


def rank_words(rank: float) -> str:
    """Return an effective rank in few digits."""
    return f"{rank:.1f}" if rank < 99.95 else number(round(rank))


def gradient_words(gradient: "CoreGradient") -> str:
    """Return how large the gradient of a core is."""
    return say("Its gradient is {0} of its size.", f"{gradient.share:.2g}")
