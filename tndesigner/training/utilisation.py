"""Texts on how much of its dimension a trained bond uses, and how large the gradient of a core is."""

from math import ceil, floor, log10

from tndesigner.training.events.spectra import BondSpectrum, CoreGradient
from tndesigner.wording.numbers import formatted, grouped
from tndesigner.wording.text import Text

_DECADES = 5
"""Gradients are shown on a logarithmic scale over this many powers of ten, up to the size of the core."""
_NEARLY_ALL = "99.9\u00a0%"
_LESS_NEEDED = "Uses {0} of {1}; keeping {3} keeps {2}."
_ALL_NEEDED = "Uses {0} of {1}; all of it is needed to keep {2}."
_MANNERS = {
    "whole": "",
    "local": "It is in a loop, so this is measured at its two cores alone.",
    "slices": "A copy tensor joins more than two cores, so this is the share of the parts that it joins.",
}


def used_share(spectrum: BondSpectrum) -> float:
    """Return the part of its dimension that a bond uses, from 0 to 1."""
    return min(1.0, spectrum.rank / max(1, spectrum.dim))


def gradient_share(gradient: CoreGradient) -> float:
    """Return how large a gradient is on a logarithmic scale, from 0 to 1."""
    return min(1.0, max(0.0, 1.0 + log10(max(gradient.share, 1e-30)) / _DECADES))


def use_text(spectrum: BondSpectrum) -> Text:
    """Return how much of a bond is used, and what would keep nearly all of it."""
    rank, dim, needed = spectrum.rank, grouped(spectrum.dim), grouped(spectrum.needed)
    used = formatted(rank, ".1f") if rank < 99.95 else grouped(round(rank))
    text = Text(_LESS_NEEDED if spectrum.needed < spectrum.dim else _ALL_NEEDED, used, dim, _NEARLY_ALL, needed)
    manner = _MANNERS[spectrum.manner]
    return Text("{0} {1}", text, Text(manner)) if manner else text


def suggested_dim(spectrum: BondSpectrum) -> int:
    """Return a dimension to truncate a bond to: what keeps 99.9 %, or its effective rank."""
    if spectrum.needed < spectrum.dim:
        return spectrum.needed
    return max(1, min(spectrum.dim - 1, ceil(spectrum.rank)))


def truncation_text(spectrum: BondSpectrum, dim: int) -> Text:
    """Return the text of the button that truncates a bond; the kept share is rounded down."""
    share = floor(1000 * sum(value**2 for value in spectrum.values[:dim]) + 1e-9) / 10
    kept = max(share, 99.9) if dim >= spectrum.needed else min(share, 99.8)
    return Text("Truncate to {0} (keeps {1} %)", dim, formatted(min(kept, 99.9), "g"))


def gradient_text(gradient: CoreGradient) -> Text:
    """Return how large the gradient of a core is."""
    return Text("Its gradient is {0} of its size.", formatted(gradient.share, ".2g"))
