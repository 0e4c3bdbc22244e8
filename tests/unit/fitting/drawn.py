"""Networks that no template draws, dimensions all different, and arrays to fit them to."""

import numpy as np

from tests.property.reference import dense_matrix, random_arrays
from tndesigner.network import Network


def planted(network: Network, seed: int = 0) -> np.ndarray:
    """Return the matrix that a network makes of random cores, of norm 1."""
    matrix = dense_matrix(network, random_arrays(network, seed))
    return matrix / np.linalg.norm(matrix)


def normal(*shape: int, seed: int = 0) -> np.ndarray:
    """Return normal numbers."""
    return np.random.default_rng(seed).normal(size=shape)


def wired(name: str, legs: dict[str, dict[str, int]], bonds: list[tuple[str, str]], outputs: list[str]) -> Network:
    """Return a network from the legs of its tensors; the first is the input. Ends of bonds are "tensor.leg"."""
    net = Network(name)
    data, *cores = legs
    tensors = {data: net.add_input(data, legs[data])} | {core: net.add_core(core, legs[core]) for core in cores}

    def leg(text: str):
        tensor, _, its = text.partition(".")
        return tensors[tensor][its]

    for first, second in bonds:
        net.connect(leg(first), leg(second))
    net.set_outputs([leg(one) for one in outputs])
    return net


def forked() -> Network:
    """A tree: three cores around a fourth, one of them with two bonds to it, and a bond of dimension 1."""
    return wired(
        "forked",
        {
            "x": {"i1": 4, "i2": 3, "i3": 5},
            "a": {"in": 4, "one": 1, "out": 3},
            "b": {"in": 3, "p": 2, "q": 3},
            "c": {"in": 5, "out": 2, "up": 4},
            "m": {"one": 1, "p": 2, "q": 3, "c": 4, "out": 2},
        },
        [
            ("x.i1", "a.in"),
            ("x.i2", "b.in"),
            ("x.i3", "c.in"),
            ("a.one", "m.one"),
            ("b.p", "m.p"),
            ("b.q", "m.q"),
            ("c.up", "m.c"),
        ],
        ["a.out", "m.out", "c.out"],
    )


def irregular() -> Network:
    """Four cores with two loops; an input leg and an output leg share a core, and one core has neither."""
    return wired(
        "irregular",
        {
            "x": {"i1": 6, "i2": 5, "i3": 4},
            "a": {"in": 6, "p": 3, "q": 2},
            "b": {"p": 3, "in": 5, "out": 4, "r": 2, "s": 3},
            "c": {"q": 2, "r": 2, "out": 7, "t": 3},
            "d": {"s": 3, "t": 3, "in": 4, "out": 3},
        },
        [
            ("x.i1", "a.in"),
            ("x.i2", "b.in"),
            ("x.i3", "d.in"),
            ("a.p", "b.p"),
            ("a.q", "c.q"),
            ("b.r", "c.r"),
            ("b.s", "d.s"),
            ("c.t", "d.t"),
        ],
        ["b.out", "c.out", "d.out"],
    )
