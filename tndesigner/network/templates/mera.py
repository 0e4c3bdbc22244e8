"""The multi-scale network: disentanglers and isometries halve the number of sites layer by layer."""

from collections.abc import Iterator, Sequence

from tndesigner.network.diagram import Diagram, Shape
from tndesigner.network.elements import Leg
from tndesigner.network.errors import NetworkError
from tndesigner.network.measures import SPACING
from tndesigner.network.templates.drawing import UP, Drawing, for_each, numbered
from tndesigner.network.templates.template import Template, count, numbers
from tndesigner.wording.text import Text

Site = tuple[Leg, float]
"""A leg that is still open at the top, and its x in pixels."""


def build_mera(dim: Sequence[int], sites: int, chi: Sequence[int], output: Sequence[int]) -> Diagram:
    r"""Draw a MERA with open ends: in each layer disentanglers, then isometries that join the sites in pairs.

    ::

               o
              (t)                t (χ1, χ1, o)
           χ1/   \χ1
           w1     w2             w1 (d, d, χ1): an isometry turns two sites into one
          /  \u1/  \             u1 (d, d, d, d): a disentangler spans two isometries
         i1  i2 i3  i4

    A layer on n sites has n/2 - 1 disentanglers and n/2 isometries; the top core joins the remaining sites.
    Legs of a disentangler: in1, in2, out1, out2; of an isometry: in1, in2, out. 8 sites of dimension 2 with χ of 4
    and 8 to an output of 64 make 3 + 4 + 1 + 2 + 1 = 11 cores and 4,720 weights. Source: Vidal, "Entanglement
    Renormalization" (2007) and "Class of Quantum Many-Body States That Can Be Efficiently Simulated" (2008).

    Raises:
        NetworkError: if the sites cannot be halved once for each layer.
    """
    _check_halving(sites, len(chi))
    dims = for_each(dim, sites, "dim")
    drawing = Drawing("mera")
    spots = [(place - (sites - 1) / 2) * SPACING / 2 for place in range(sites)]
    x = drawing.input(dims, (0.0, SPACING), SPACING / 2)
    open_sites: list[Site] = list(zip(x.legs, spots, strict=True))
    disentanglers = (f"u{number}" for number in range(1, sites))
    isometries = (f"w{number}" for number in range(1, sites))
    height = 0.0
    for size in chi:
        open_sites = _disentangle(drawing, open_sites, disentanglers, height)
        height -= 0.75 * SPACING
        open_sites = _coarse_grain(drawing, open_sites, size, isometries, height)
        height -= SPACING
    in_legs, out_legs = numbered("in", [leg.dim for leg, _ in open_sites]), numbered("out", output)
    top = drawing.core("t", {**in_legs, **out_legs}, (0.0, height))
    for (leg, _), name in zip(open_sites, in_legs, strict=True):
        drawing.join(leg, top[name])
    outputs = [top[name] for name in out_legs]
    drawing.fan(outputs, UP)
    return drawing.finish(outputs)


def _check_halving(sites: int, layers: int) -> None:
    unit = 2**layers
    if sites % unit:
        nearest = max(unit, (sites + unit // 2) // unit * unit)
        raise NetworkError(
            Text(
                "sites is {0}, but a MERA with {1} of chi needs a multiple of {2}; the nearest is {3}",
                sites,
                layers,
                unit,
                nearest,
            )
        )


def _disentangle(drawing: Drawing, sites: Sequence[Site], names: Iterator[str], height: float) -> list[Site]:
    """Put a core across each border between two pairs; the sites at both ends are left alone."""
    result = list(sites)
    for place in range(1, len(sites) - 1, 2):
        (left, left_x), (right, right_x) = sites[place : place + 2]
        legs = {"in1": left.dim, "in2": right.dim, "out1": left.dim, "out2": right.dim}
        core = drawing.core(next(names), legs, ((left_x + right_x) / 2, height), Shape.SQUARE)
        drawing.join(left, core["in1"])
        drawing.join(right, core["in2"])
        result[place], result[place + 1] = (core["out1"], left_x), (core["out2"], right_x)
    return result


def _coarse_grain(
    drawing: Drawing, sites: Sequence[Site], size: int, names: Iterator[str], height: float
) -> list[Site]:
    """Join the sites in pairs."""
    result = []
    for place in range(0, len(sites), 2):
        (left, left_x), (right, right_x) = sites[place : place + 2]
        middle = (left_x + right_x) / 2
        legs = {"in1": left.dim, "in2": right.dim, "out": size}
        core = drawing.core(next(names), legs, (middle, height), Shape.TRIANGLE)
        drawing.join(left, core["in1"])
        drawing.join(right, core["in2"])
        result.append((core["out"], middle))
    return result


TEMPLATE = Template(
    name="mera",
    title="MERA",
    summary="Layer by layer, cores untangle neighbours and then join them in pairs, up to one core at the top.",
    source="Vidal 2007, Entanglement Renormalization; Vidal 2008, figure 1 (open ends)",
    parameters=(
        numbers("dim", 2, "Dimension of the input sites: one for all, or one for each."),
        count("sites", 8, "Number of input sites; must be divisible by 2 for each layer.", most=128),
        numbers("chi", (4, 8), "Bond dimension above each layer of isometries, one number for each layer."),
        numbers("output", 64, "Output width, or its factors."),
    ),
    build=build_mera,
)
