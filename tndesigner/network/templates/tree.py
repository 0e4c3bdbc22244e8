"""The tree of cores that the hierarchical Tucker format draws."""

from collections.abc import Sequence

from tndesigner.network.arrangements import row
from tndesigner.network.diagram import Diagram
from tndesigner.network.elements import Tensor
from tndesigner.network.measures import SPACING, Point
from tndesigner.network.templates.drawing import UP, Drawing, core_names, for_each, in_pairs
from tndesigner.network.templates.template import Template, factor_lists, numbers

Branch = tuple[Tensor, Point]
"""A core that has no parent yet, and its place."""


def build_tree(inputs: Sequence[int], outputs: Sequence[int], bond: Sequence[int]) -> Diagram:
    r"""Draw a binary tree: each leaf has one input and one output leg, each core above joins two below it.

    ::

              (e)                  e (r3, r4): the root
            r3   r4
           (c)     \               c (r1, r2, r3)
          r1  r2    \
        (a)   (b)   (d)            a (i1, o1, r1), b (i2, o2, r2), d (i3, o3, r4)

    The cores are named leaves first, from left to right, then level by level; ``bond`` has one number for the
    bond above each core but the root, in that order. If a level has an odd number of cores, the last one moves up
    unchanged. With one leaf there is no bond. Source: Grasedyck, "Hierarchical Singular Value Decomposition of Tensors"
    (2010), section 3; as a layer: Yin et al., "Towards Extremely Compact RNNs for Video Recognition with Fully
    Decomposed Hierarchical Tucker Structure" (2021), section 3.

    Raises:
        NetworkError: if the lists do not fit together.
    """
    pairs = in_pairs(inputs, outputs)
    total = 2 * len(pairs) - 1
    dims = (*for_each(bond, total - 1, "bond"), None)
    names = core_names(total)
    drawing = Drawing("tree")
    x = drawing.input(inputs, (0.0, SPACING))
    level: list[Branch] = []
    for place, (at, (in_dim, out_dim)) in enumerate(zip(row(len(pairs)), pairs, strict=True)):
        leaf = drawing.core(names[place], {"in": in_dim, "out": out_dim, "up": dims[place]}, at)
        drawing.join(x.legs[place], leaf["in"])
        level.append((leaf, at))
    leaves = [leaf for leaf, _ in level]
    height, made = 0.0, len(pairs)
    while len(level) > 1:
        height -= SPACING
        above: list[Branch] = []
        for left, right in zip(level[::2], level[1::2], strict=False):
            above.append(_parent(drawing, names[made], (left, right), dims[made], height))
            made += 1
        level = above + level[len(above) * 2 :]
    return drawing.finish([leaf["out"] for leaf in leaves])


def _parent(drawing: Drawing, name: str, below: tuple[Branch, Branch], dim: int | None, height: float) -> Branch:
    """Draw the core above two branches and join them to it."""
    (left, left_at), (right, right_at) = below
    at = ((left_at[0] + right_at[0]) / 2, height)
    core = drawing.core(name, {"left": left["up"].dim, "right": right["up"].dim, "up": dim}, at)
    drawing.join(left["up"], core["left"])
    drawing.join(right["up"], core["right"])
    for branch, slant in ((left, 25.0), (right, -25.0)):
        for leg in branch.legs:
            if leg.name == "out":
                drawing.turn(leg, UP + slant)
    return core, at


TEMPLATE = Template(
    name="tree",
    title="Tree (hierarchical Tucker)",
    summary="Cores joined in pairs up to a root, so that any two legs are only a few bonds apart.",
    source="Yin et al. 2021, Fully Decomposed Hierarchical Tucker Structure, section 3; Grasedyck 2010, section 3",
    parameters=(
        *factor_lists((4, 8, 8, 4), (4, 8, 8, 4)),
        numbers("bond", 4, "Bond dimension: one for all bonds, or one for the bond above each core, leaves first."),
    ),
    build=build_tree,
)
