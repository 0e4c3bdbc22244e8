"""Small networks of every shape, dimensions all different, and a plain numpy interpreter of programs."""

from collections.abc import Mapping

import numpy as np

from tndesigner.network import Leg, Network, Tensor, TensorKind
from tndesigner.planning.equation import OperandKind
from tndesigner.planning.program import Einsum, MatMul, Multiply, Operation, Program, Reshape, Sum, Transpose, sources


def chain() -> Network:
    """Three cores in a row: 2·3·5 numbers in, 7·11·13 out, bonds of 17 and 19."""
    net = Network("chain")
    x = net.add_input("x", {"i1": 2, "i2": 3, "i3": 5})
    a = net.add_core("a", {"in": 2, "out": 7, "right": 17})
    b = net.add_core("b", {"left": 17, "in": 3, "out": 11, "right": 19})
    c = net.add_core("c", {"left": 19, "in": 5, "out": 13})
    for leg, core in zip(x.legs, (a, b, c), strict=True):
        net.connect(leg, core["in"])
    net.connect(a["right"], b["left"])
    net.connect(b["right"], c["left"])
    net.set_outputs([a["out"], b["out"], c["out"]])
    return net


def star() -> Network:
    """Four cores around a copy tensor of 5, two of them on the input; the outputs stand in reverse."""
    net = Network("star")
    x = net.add_input("x", {"i1": 2, "i2": 3})
    dot = net.add_copy("dot", dim=5, legs=4)
    sizes = {"a": 2, "b": 3, "c": 7, "d": 4}
    cores = [net.add_core(name, {"data": size, "r": 5}) for name, size in sizes.items()]
    for core, leg in zip(cores, dot.legs, strict=True):
        net.connect(core["r"], leg)
    net.connect(x["i1"], cores[0]["data"])
    net.connect(x["i2"], cores[1]["data"])
    net.set_outputs([cores[3]["data"], cores[2]["data"]])
    return net


def traced() -> Network:
    """A core with a trace of 3, two bonds to the next, and a leg of 1."""
    net = Network("traced")
    x = net.add_input("x", {"i": 2})
    a = net.add_core("a", {"in": 2, "t1": 3, "t2": 3, "r1": 5, "r2": 7})
    b = net.add_core("b", {"l2": 7, "one": 1, "l1": 5, "out": 4})
    for first, second in ((x["i"], a["in"]), (a["t1"], a["t2"]), (a["r1"], b["l1"]), (a["r2"], b["l2"])):
        net.connect(first, second)
    net.set_outputs([b["out"], b["one"]])
    return net


def passed_through() -> Network:
    """An input whose second leg is itself an output, and a copy tensor whose index comes out twice."""
    net = Network("passed through")
    x = net.add_input("x", {"i1": 3, "i2": 2})
    a = net.add_core("a", {"in": 3, "r": 5})
    dot = net.add_copy("dot", dim=5, legs=3)
    net.connect(x["i1"], a["in"])
    net.connect(a["r"], dot["1"])
    net.set_outputs([dot["2"], x["i2"], dot["3"]])
    return net


def two_inputs() -> Network:
    """One core that joins two inputs of 2·3 and 5."""
    net = Network("two inputs")
    x = net.add_input("x", {"i1": 2, "i2": 3})
    y = net.add_input("y", {"j": 5})
    a = net.add_core("a", {"out": 7, "i2": 3, "j": 5, "i1": 2})
    net.connect(x["i1"], a["i1"])
    net.connect(x["i2"], a["i2"])
    net.connect(y["j"], a["j"])
    net.set_outputs([a["out"]])
    return net


def ring_of(count: int) -> Network:
    """A ring of cores, each with an input and an output leg of 1, and bonds of 2: one index more each bond."""
    net = Network(f"ring of {count}")
    x = net.add_input("x", {f"i{place}": 1 for place in range(count)})
    cores = [net.add_core(f"c{place}", {"left": 2, "in": 1, "out": 1, "right": 2}) for place in range(count)]
    for place, core in enumerate(cores):
        net.connect(x.legs[place], core["in"])
        net.connect(core["right"], cores[(place + 1) % count]["left"])
    net.set_outputs([core["out"] for core in cores])
    return net


SPECIMENS = {net.name: net for net in (chain(), star(), traced(), passed_through(), two_inputs())}


def lonely_copy() -> Network:
    """A copy tensor whose only leg is an output: an index of no array."""
    net = Network("lonely")
    leg = Leg(net.new_id(), "1", 3)
    net.put_tensor(Tensor(net.new_id(), "dot", TensorKind.COPY, (leg,)))
    net.set_outputs([leg])
    return net


def run_with_numpy(program: Program, data: list[np.ndarray], arrays: Mapping[str, np.ndarray]) -> np.ndarray:
    """Run a program on arrays by the names of the cores."""
    waiting = iter(data)
    sizes = program.equation.sizes
    values: list[np.ndarray] = []
    for operand in program.equation.operands:
        if operand.kind is OperandKind.INPUT:
            values.append(next(waiting))
        else:
            identity = operand.kind is OperandKind.IDENTITY
            values.append(np.eye(sizes[operand.labels[0]]) if identity else arrays[operand.name])
    for operation in program.operations:
        values.append(_do(operation, [values[source] for source in sources(operation)]))
    return values[-1]


def _do(operation: Operation, read: list[np.ndarray]) -> np.ndarray:
    match operation:
        case Reshape():
            return read[0].reshape(operation.shape)
        case Transpose():
            return read[0].transpose(operation.axes)
        case MatMul():
            return read[0] @ read[1]
        case Multiply():
            return read[0] * read[1]
        case Sum():
            return read[0].sum(operation.axis)
        case Einsum():
            return np.einsum(operation.equation, read[0])
