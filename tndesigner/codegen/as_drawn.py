"""Networks as they are drawn, whatever their layers do with them."""

from collections.abc import Callable
from dataclasses import replace

from tndesigner.codegen.assembly import Assembly
from tndesigner.codegen.heading import assembly_heading, heading
from tndesigner.codegen.names import Names
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


def each_as_drawn(
    exported: Subject | Assembly, name_of: Callable[[Subject], str], *, library: str, needs: str
) -> tuple[list[str], list[tuple[str, Subject]]]:
    """Return the docstring of a file with a network, or with each network of a layer, and the networks by name.

    Args:
        exported: a network, or a layer of several matrices.
        name_of: returns the name of a network in the file; names already taken get a number.
        library: what the networks are for.
        needs: a sentence about the requirements and the use of the file.
    """
    if isinstance(exported, Subject):
        name = name_of(exported)
        return heading(exported, what=f"a network for {library}.", needs=needs), [(name, as_drawn(exported))]
    names = Names()
    called = {one.title: names.take(name_of(one)) for one in exported.subjects}
    what = f"networks for {library}, those of {exported.stands_for}."
    drawn = [(called[one.title], as_drawn(one)) for one in exported.subjects]
    return assembly_heading(exported, called, what=what, needs=needs), drawn
