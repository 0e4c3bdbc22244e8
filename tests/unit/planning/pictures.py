"""Kernels of convolutions as networks."""

from tndesigner.network import Network


def cp_kernel(channels: int, filters: int, kernel: tuple[int, int], rank: int) -> Network:
    """A copy tensor joins a core each for channels, rows, columns and filters."""
    net = Network("cp kernel")
    x = net.add_input("x", {"rows": kernel[0], "columns": kernel[1], "channels": channels})
    star = net.add_copy("star", rank, 4)
    cores = [
        net.add_core("c", {"in": channels, "r": rank}),
        net.add_core("h", {"in": kernel[0], "r": rank}),
        net.add_core("w", {"in": kernel[1], "r": rank}),
    ]
    for core, leg in zip(cores, ("channels", "rows", "columns"), strict=True):
        net.connect(x[leg], core["in"])
    out = net.add_core("o", {"r": rank, "out": filters})
    for core, leg in zip((*cores, out), star.legs, strict=True):
        net.connect(core["r"], leg)
    net.set_outputs([out["out"]])
    return net


def tucker_kernel(channels: int, filters: int, kernel: tuple[int, int], ranks: tuple[int, int]) -> Network:
    """Channels are narrowed, a small kernel moves, channels are widened (Tucker-2)."""
    net = Network("tucker kernel")
    x = net.add_input("x", {"rows": kernel[0], "columns": kernel[1], "channels": channels})
    narrow = net.add_core("c", {"in": channels, "out": ranks[0]})
    core = net.add_core("k", {"rows": kernel[0], "columns": kernel[1], "in": ranks[0], "out": ranks[1]})
    wide = net.add_core("o", {"in": ranks[1], "out": filters})
    net.connect(x["rows"], core["rows"])
    net.connect(x["columns"], core["columns"])
    net.connect(x["channels"], narrow["in"])
    net.connect(narrow["out"], core["in"])
    net.connect(core["out"], wide["in"])
    net.set_outputs([wide["out"]])
    return net


def depthwise_kernel(channels: int, mixed: int, kernel: tuple[int, int], filters: int) -> Network:
    """Each of some channels has a kernel of its own, while the others are mixed: some are left aside at each step."""
    net = Network("depthwise kernel")
    x = net.add_input("x", {"rows": kernel[0], "columns": kernel[1], "own": channels, "mixed": mixed})
    dot = net.add_copy("dot", channels, 3)
    moving = net.add_core("k", {"rows": kernel[0], "columns": kernel[1], "in": channels})
    mixing = net.add_core("m", {"in": mixed, "out": filters})
    net.connect(x["rows"], moving["rows"])
    net.connect(x["columns"], moving["columns"])
    net.connect(x["own"], dot["1"])
    net.connect(dot["2"], moving["in"])
    net.connect(x["mixed"], mixing["in"])
    net.set_outputs([dot["3"], mixing["out"]])
    return net
