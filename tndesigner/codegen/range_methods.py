"""How an exported layer with several programs chooses the one for the batch that comes."""

from tndesigner.codegen.layout import call, lines_of
from tndesigner.codegen.subject import Subject
from tndesigner.models.usage import AsConvolution

COUNT_EXAMPLES = '''\
def count_examples(lead, unknown):
    """Return how many examples data with these leading axes has.

    An axis has no number while a graph is traced for any batch; then it is at least
    ``unknown``, or as many as the other axes make.
    """
    known = [axis for axis in lead if isinstance(axis, int)]
    least = int(np.prod(known))
    return least if len(known) == len(lead) else max(least, unknown)
'''
"""The function that an exported file with several programs needs."""


def method_names(subject: Subject) -> list[str]:
    """Return the name of the method for each program: "contract_up_to_64" and "contract_over_64"."""
    limits = [one.most for one in subject.ranges.ranges if one.most is not None]
    return [*(f"contract_up_to_{most}" for most in limits), *(f"contract_over_{most}" for most in limits[-1:])]


def passed_variables(subject: Subject) -> list[str]:
    """Return the variables of ``call`` that these methods need."""
    inputs = [subject.variables[tensor.id] for tensor in subject.network.inputs]
    if subject.attending:
        return inputs
    if isinstance(subject.usage, AsConvolution):
        return ["inputs", "picture"]
    return [*(inputs if len(inputs) > 1 else ["inputs"]), "lead"]


def choice_of_method(subject: Subject) -> list[str]:
    """Write the lines of ``call`` that choose."""
    counted = call("count_examples", _counted_axes(subject), f"unknown={subject.ranges.usual}")
    lines = lines_of("examples = ", counted, indent=8)
    for place, (name, one) in enumerate(zip(method_names(subject), subject.ranges.ranges, strict=True)):
        start = "else" if one.most is None else f"{'elif' if place else 'if'} examples <= {one.most}"
        made = call(f"self.{name}", *passed_variables(subject))
        lines += [f"        {start}:", *lines_of("result = ", made, indent=12)]
    return lines


def _counted_axes(subject: Subject) -> str:
    """Write the expression for the axes whose product is the batch."""
    if subject.attending:
        return "ops.shape(inputs)[:1]"
    return "ops.shape(inputs)[:-1]" if isinstance(subject.usage, AsConvolution) else "lead"
