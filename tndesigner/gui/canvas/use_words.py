"""How much of a bond is used, and how large a gradient is, in words."""

from math import ceil, floor
from typing import TYPE_CHECKING

from tndesigner.checks.wording import number

if TYPE_CHECKING:
    from tndesigner.training.events import BondSpectrum, CoreGradient

_NEARLY_ALL = "99.9\u00a0%"
_MANNERS = {
    "whole": "",
    "local": " It is in a loop, so this is measured at its two cores alone.",
    "slices": " A copy tensor joins more than two cores, so this is the share of the parts that it joins.",
}


def use_words(spectrum: "BondSpectrum") -> str:
    """Return how much of a bond is used, and what would keep nearly all of it."""
    used = f"Uses {rank_words(spectrum.rank)} of {number(spectrum.dim)}; "
    if spectrum.needed < spectrum.dim:
        needed = f"keeping {number(spectrum.needed)} keeps {_NEARLY_ALL}."
    else:
        needed = f"all of it is needed to keep {_NEARLY_ALL}."
    return f"{used}{needed}{_MANNERS[spectrum.manner]}"


def suggested_dim(spectrum: "BondSpectrum") -> int:
    """Return to what a bond might be truncated: what keeps 99.9 %, or the directions that it is spread over."""
    if spectrum.needed < spectrum.dim:
        return spectrum.needed
    return max(1, min(spectrum.dim - 1, ceil(spectrum.rank)))


def truncation_words(spectrum: "BondSpectrum", dim: int) -> str:
    """Return the words of the button that truncates a bond; what is kept is never called more than it is."""
    share = floor(1000 * sum(value**2 for value in spectrum.values[:dim]) + 1e-9) / 10
    kept = max(share, 99.9) if dim >= spectrum.needed else min(share, 99.8)
    return f"Truncate to {number(dim)} (keeps {min(kept, 99.9):g} %)"


def rank_words(rank: float) -> str:
    """Return an effective rank in few digits."""
    return f"{rank:.1f}" if rank < 99.95 else number(round(rank))


def gradient_words(gradient: "CoreGradient") -> str:
    """Return how large the gradient of a core is."""
    return f"Its gradient is {gradient.share:.2g} of its size."
