"""The classifier on a feature map."""

from collections.abc import Sequence

from tndesigner.network.arrangements import row
from tndesigner.network.diagram import Diagram
from tndesigner.network.measures import SPACING
from tndesigner.network.templates.chain import draw_chain
from tndesigner.network.templates.drawing import Drawing, for_each
from tndesigner.network.templates.template import Template, count, number, numbers


def build_mps_features(sites: int, features: Sequence[int], classes: int, bond: Sequence[int]) -> Diagram:
    """Draw a matrix product state over the sites of a feature vector, with one output leg on the middle core.

    ::

                      o
        (a)-r1-(b)-r2-(c)-r3-(d)-r4-(e)      a (i1, r1), b (r1, i2, r2), c (r2, i3, o, r3), …
         i1     i2     i3     i4     i5

    The data is the feature vector with one leg for each site, so its width is the product of ``features``. Source:
    Stoudenmire and Schwab, "Supervised Learning with Tensor Networks" (2016), sections 3 and 4.

    Raises:
        NetworkError: if a list does not fit the number of sites.
    """
    middle = (sites - 1) // 2
    drawing = Drawing("mps-features")
    x = drawing.input(for_each(features, sites, "features"), (0.0, SPACING))
    ends = [(leg, classes if place == middle else None) for place, leg in enumerate(x.legs)]
    cores = draw_chain(drawing, ends, (None, *for_each(bond, sites - 1, "bond"), None), row(sites))
    return drawing.finish([cores[middle]["out"]])


TEMPLATE = Template(
    name="mps-features",
    title="MPS classifier",
    summary="A row of cores reads a feature vector site by site; one leg in the middle gives the classes.",
    source="Stoudenmire and Schwab 2016, Supervised Learning with Tensor Networks, sections 3 and 4",
    parameters=(
        count("sites", 5, "Number of sites: input legs and cores."),
        numbers("features", 4, "Dimension of the local feature map: one for all sites, or one for each."),
        number("classes", 10, "Output width: one number for each class."),
        numbers("bond", 4, "Bond dimension: one for all bonds, or one for each from left to right."),
    ),
    build=build_mps_features,
)
