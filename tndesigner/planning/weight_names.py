"""The name of the weight of each core in a layer, in its exported file and in files of numbers."""

from itertools import chain, count

from tndesigner.network import ElementId, Network

BIAS = "bias"
"""The name of the bias in every layer."""


def weight_names(network: Network, *taken: str) -> dict[ElementId, str]:
    """Return a unique name for each core, by id: the name of the core with the characters that Keras allows.

    Args:
        network: the network.
        taken: the names of other weights of its layer, apart from the bias.
    """
    used = {BIAS, *taken}
    names: dict[ElementId, str] = {}
    for core in network.cores:
        plain = core.name.replace("/", "_") or "core"
        choices = chain((plain,), (f"{plain}_{number}" for number in count(2)))
        names[core.id] = next(name for name in choices if name not in used)
        used.add(names[core.id])
    return names
