"""What the weight of each core is called in a layer, in its exported file and in files of numbers."""

from tndesigner.network import ElementId, Network

BIAS = "bias"
"""The weight of every layer that is no core."""


def weight_names(network: Network, *taken: str) -> dict[ElementId, str]:
    """Return the names by the ids of the cores: those of the cores as Keras allows them, all different.

    Args:
        network: the network.
        taken: the names of other weights of its layer, besides the bias.
    """
    used = {BIAS, *taken}
    names: dict[ElementId, str] = {}
    for core in network.cores:
        plain = core.name.replace("/", "_") or "core"
        name, number = plain, 1
        while name in used:
            number += 1
            name = f"{plain}_{number}"
        used.add(name)
        names[core.id] = name
    return names
