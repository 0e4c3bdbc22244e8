"""The words in which problems name tensors, legs, numbers and near misses; always on one line and never long."""

from collections.abc import Collection, Sequence
from difflib import get_close_matches
from functools import partial, reduce
from math import log10

from tndesigner.network import ElementId, Network, Tensor, TensorKind
from tndesigner.wording.text import Text

_LONGEST_NAME = 40
_EXACT = 10**18
_TENSORS = {TensorKind.CORE: "core {0}", TensorKind.INPUT: "input {0}", TensorKind.COPY: "copy tensor {0}"}
_BYTES = ("{0} bytes", "{0} kB", "{0} MB", "{0} GB", "{0} TB", "{0} PB")


def shown(name: str) -> str:
    """Return a name fit for a line: cut where it is long, with escapes for what cannot be seen."""
    cut = name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1]}…"
    return cut if cut.isprintable() else ascii(cut)[1:-1]


def quoted(name: str) -> str:
    """Return a name in quotation marks."""
    return f"'{shown(name)}'"


def tensor_title(tensor: Tensor) -> Text:
    """Return how messages name a tensor: what it is, and its name."""
    return Text(_TENSORS[tensor.kind], quoted(tensor.name))


def leg_title(network: Network, leg_id: ElementId) -> str:
    """Return how messages name a leg: its tensor's name, a dot, its own name."""
    owner = network.owner(leg_id)
    return f"{shown(owner.name)}.{shown(owner.leg(leg_id).name)}"


def number(value: int) -> str:
    """Return a whole number with commas; of one with very many digits only how many."""
    if abs(value) < _EXACT:
        return f"{value:,}"
    return Text("about {0}10^{1}", "-" if value < 0 else "", int(value.bit_length() * log10(2)))


def byte_size(count: int) -> Text:
    """Return an amount of memory in the unit that suits it."""
    for power, unit in enumerate(_BYTES):
        if count < 1000 ** (power + 1):
            return Text(unit, count // 1000**power)
    return Text("over 1,000 PB")


def listed(words: Sequence[str], most: int = 4) -> str:
    """Join words with commas and "and"; of many name the first and count the others."""
    if len(words) > most:
        words = [*words[: most - 1], Text("{0} others", len(words) - most + 1)]
    before = reduce(partial(Text, "{0}, {1}"), words[:-1]) if words[1:] else ""
    last = words[-1] if words else ""
    return Text("{0} and {1}", before, last) if before and last else before or last


def suggestion(word: str, known: Collection[str]) -> Text:
    """Ask for the nearest known word, or tell all of them."""
    near = get_close_matches(word[:_LONGEST_NAME].lower(), known, 1)
    return Text("did you mean '{0}'?", near[0]) if near else Text("it may be {0}", ", ".join(known))


def free_name(name: str, taken: Collection[str]) -> str:
    """Return the name with the first number behind it that makes it free: "a", "a2", "a3"."""
    if name not in taken:
        return name
    stem = name.rstrip("0123456789") or name
    start = name[len(stem) :]
    next_number = int(start) + 1 if 0 < len(start) <= len("999999") else 2
    while f"{stem}{next_number}" in taken:
        next_number += 1
    return f"{stem}{next_number}"
