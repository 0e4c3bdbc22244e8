"""Draws a network in ASCII: a train or a ring as a picture, any other network as a list of its tensors."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import networkx as nx

from tndesigner.codegen.indices import leg_labels
from tndesigner.codegen.subject import Subject
from tndesigner.network import ElementId, Network, TensorKind
from tndesigner.planning.equation import BATCH, Label, OperandKind

WIDEST = 80
"""The widest drawing, in columns; above, a list is clearer."""

_KINDS = {OperandKind.INPUT: " (data)", OperandKind.TOKENS: " (tokens)"}
"""What follows the name of an operand in a list."""

LIST_NOTE = "Tensors that name the same index are joined by it."


@dataclass(frozen=True, slots=True)
class Row:
    """Cores from left to right, and their bonds."""

    cores: tuple[ElementId, ...]
    bonds: tuple[tuple[int, ...], ...]
    """The dimensions of the bonds between each core and the next."""
    closing: tuple[int, ...]
    """The dimensions of the bonds between the last core and the first of a ring; empty for a train."""
    inputs: frozenset[ElementId]
    """The legs of cores that take data."""
    outputs: frozenset[ElementId]


def draw(subject: Subject) -> list[str]:
    """Return the lines of the drawing.

    ::

            o1            o2
            32            32
            |             |
            a------2------b
            |             |
            32            32
            i1            i2
    """
    row = find_row(subject.network)
    lines = _draw_row(subject, row) if row else []
    return lines if lines and max(map(len, lines)) <= WIDEST else _list_tensors(subject)


def _draw_row(subject: Subject, row: Row) -> list[str]:
    """Draw cores side by side: output legs up, input legs down, the dimensions of bonds between the cores."""
    columns = [_column(subject, row, place) for place in range(len(row.cores))]
    names = [column[3] for column in columns]
    bonds = [_dims(dims) for dims in row.bonds]
    start = f"({_dims(row.closing)})--" if row.closing else ""
    centers: list[int] = []
    for place, column in enumerate(columns):
        half = max(map(len, column)) // 2
        if not centers:
            centers.append(max(half, len(start) + len(names[0]) // 2))
            continue
        apart = (max(map(len, columns[place - 1])) + 1) // 2 + 4 + half
        bonded = (len(names[place - 1]) + 1) // 2 + len(bonds[place - 1]) + 6 + len(names[place]) // 2
        centers.append(centers[-1] + max(apart, bonded))
    lines = [_placed([column[line] for column in columns], centers) for line in range(7)]
    lines[3] = _joined(names, centers, bonds)
    if start:
        first = centers[0] - len(names[0]) // 2
        lines[3] = f"{start:>{first}}{lines[3][first:]}--{start[:-2]}"
    notes = [f"{start[:-2]} is the bond that closes the ring."] if start else []
    notes += _orders(subject, columns)
    return [*filter(None, lines), *([""] if notes else []), *notes]


def _orders(subject: Subject, columns: list[tuple[str, ...]]) -> list[str]:
    """Return the order of the legs of data and result, if it differs from the drawing."""
    equation, notes = subject.equation, []
    data = next(operand for operand in equation.operands if operand.kind in _KINDS)
    legs = {"result": (equation.output, 0), "data": (leg_labels(equation, data), 6)}
    for what, (labels, line) in legs.items():
        order = [subject.indices[label] for label in labels if label != BATCH]
        if order != [name for column in columns for name in column[line].split(",") if name]:
            notes.append(f"Order of the {what}: {', '.join(order)}.")
    return notes


def _column(subject: Subject, row: Row, place: int) -> tuple[str, ...]:
    """Return the lines above and below a core, from top to bottom, with the core in the middle."""
    core = subject.network.tensor(row.cores[place])
    indices = dict(zip((leg.id for leg in core.legs), subject.legs(core), strict=True))
    up, down = ([leg for leg in core.legs if leg.id in legs] for legs in (row.outputs, row.inputs))
    upper, lower = (
        (",".join(indices[leg.id] for leg in legs), _dims([leg.dim for leg in legs]), "|" if legs else "")
        for legs in (up, down)
    )
    return (*upper, subject.variables[core.id], *reversed(lower))


def _dims(dims: Sequence[int]) -> str:
    return ",".join(map(str, dims))


def _placed(texts: Sequence[str], centers: Sequence[int]) -> str:
    """Write texts into one line, each centred at its column."""
    line = ""
    for text, center in zip(texts, centers, strict=True):
        line = f"{line:<{center - len(text) // 2}}{text}"
    return line.rstrip()


def _joined(names: Sequence[str], centers: Sequence[int], bonds: Sequence[str]) -> str:
    """Write the cores into one line, with their bonds between them."""
    line = _placed(names[:1], centers[:1])
    for name, center, bond in zip(names[1:], centers[1:], bonds, strict=True):
        line += f"{bond:{'=' if ',' in bond else '-'}^{center - len(name) // 2 - len(line)}}{name}"
    return line


def _list_tensors(subject: Subject) -> list[str]:
    """List each tensor with its indices, the result last."""
    equation = subject.equation
    rows: list[tuple[str, tuple[Label, ...]]] = []
    for operand in equation.operands:
        name = subject.variables[operand.tensor] if operand.tensor else "eye"
        kind = _KINDS.get(operand.kind, "")
        rows.append((name + kind, leg_labels(equation, operand)))
    rows.append(("result", equation.output))
    width = max(len(name) for name, _ in rows)
    lines = []
    for name, labels in rows:
        legs = "  ".join(f"{subject.indices[one]}={equation.sizes[one]}" for one in labels if one != BATCH)
        lines += _wrapped(f"{name:<{width}}  {legs}", width + 2)
    return [*lines, "", LIST_NOTE]


def _wrapped(line: str, margin: int) -> list[str]:
    """Wrap a line of the list that is too wide; the following lines are aligned with the first index."""
    words, lines = line[margin:].split("  "), [line[:margin].rstrip()]
    lines = [f"{line[:margin]}{words[0]}"]
    for word in words[1:]:
        if len(lines[-1]) + len(word) + 2 <= WIDEST:
            lines[-1] += f"  {word}"
        else:
            lines.append(f"{'':{margin}}{word}")
    return [one.rstrip() for one in lines]


def find_row(network: Network) -> Row | None:
    """Return the network as a row of cores, or None if it is not one.

    A row has one input, no copy tensors and no traces; all legs of the input go to cores, and each core is
    bonded to the one before and the one after, in a ring also the last to the first.
    """
    inputs = _data_legs(network)
    if inputs is None:
        return None
    cores = nx.Graph(network.graph.subgraph([core.id for core in network.cores]))
    if not cores or max(degree for _, degree in cores.degree) > 2 or not nx.is_connected(cores):
        return None
    walk = _walk(cores)
    bonds = tuple(_bond_dims(network, *pair) for pair in pairwise(walk))
    closing = _bond_dims(network, walk[-1], walk[0]) if len(walk) > 2 else ()
    return Row(walk, bonds, closing, inputs, frozenset(network.outputs))


def _data_legs(network: Network) -> frozenset[ElementId] | None:
    """Return the legs of cores that are bonded to the input; None if they show that the network is not a row."""
    if len(network.inputs) != 1 or network.of_kind(TensorKind.COPY):
        return None
    found = set()
    for bond in network.bonds:
        owners = [network.owner(leg) for leg in bond.legs]
        if owners[0].id == owners[1].id:
            return None
        found |= {leg for leg, other in zip(bond.legs, reversed(owners), strict=True) if other.kind is TensorKind.INPUT}
    return frozenset(found) if len(found) == len(network.inputs[0].legs) else None


def _walk(cores: nx.Graph) -> tuple[ElementId, ...]:
    """Return the cores of a path from its older end, or of a ring from its oldest core."""
    ends = [core for core, degree in cores.degree if degree < 2]
    return tuple(nx.dfs_preorder_nodes(cores, min(ends or cores), sort_neighbors=sorted))


def _bond_dims(network: Network, first: ElementId, second: ElementId) -> tuple[int, ...]:
    edges = network.graph.get_edge_data(first, second, default={})
    return tuple(edge["dims"][0] for _, edge in sorted(edges.items()))
