"""Networks as they are drawn, whatever their layers do with them."""

from dataclasses import replace

from tndesigner.codegen.subject import Subject
from tndesigner.models.usage import DENSE
from tndesigner.planning.ranges import plan_ranges


def as_drawn(subject: Subject) -> Subject:
    """Return the network without its layer: a convolution takes patches, an embedding rows of a unit matrix."""
    if subject.usage == DENSE and not subject.attending:
        return subject
    ranges = plan_ranges(subject.network, batch=1).of_usual()
    alike = subject.alike or (subject.network.name,)
    drawn = replace(subject, usage=DENSE, ranges=ranges, alike=alike)
    return replace(drawn, takes=None, gives=None, attending=None)
