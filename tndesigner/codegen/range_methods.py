"""How an exported layer with several programs chooses the one for the batch that comes."""

from collections.abc import Callable
from dataclasses import replace

from tndesigner.codegen.layout import Expression, call, lines_of
from tndesigner.codegen.statements import Printer
from tndesigner.codegen.subject import Subject
from tndesigner.models.usage import AsConvolution

_COUNT_EXAMPLES = '''\
def count_examples(lead, unknown):
    """Return how many examples data with these leading axes has.

    An axis has no number while a graph is traced for any batch; then it is at least
    ``unknown``, or as many as the other axes make.
    """
    known = [axis for axis in lead if isinstance(axis, int)]
    least = int(np.prod(known))
    return least if len(known) == len(lead) else max(least, unknown)
'''

_BRANCHING = '''\
def count_examples(lead, unknown):
    """Return how many examples data with these leading axes has.

    An axis may have no number while a graph is traced for any batch. If it has a tensor
    instead, so has the result; otherwise it counts as ``unknown`` or more.
    """
    known = [axis for axis in lead if isinstance(axis, int)]
    others = [axis for axis in lead if not isinstance(axis, int)]
    examples = int(np.prod(known))
    if not all(ops.is_tensor(axis) for axis in others):
        return max(examples, unknown)
    for axis in others:
        examples = axis * examples
    return examples
'''

_CHOOSE = '''\
def choose(condition, first, second):
    """Call one of two functions; if the condition is a tensor, when the graph runs."""
    if isinstance(condition, bool):
        return first() if condition else second()
    return ops.cond(condition, first, second)
'''


def range_functions(subject: Subject) -> list[list[str]]:
    """Return the functions that choose, each as its lines; none if there is one program."""
    if len(subject.ranges.ranges) == 1:
        return []
    texts = (_BRANCHING, _CHOOSE) if subject.ranges.branches else (_COUNT_EXAMPLES,)
    return [text.splitlines() for text in texts]


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
    if subject.ranges.branches:
        return [*lines, *lines_of("result = ", _branch(subject, 0, "choose"), indent=8)]
    for place, (name, one) in enumerate(zip(method_names(subject), subject.ranges.ranges, strict=True)):
        start = "else" if one.most is None else f"{'elif' if place else 'if'} examples <= {one.most}"
        made = call(f"self.{name}", *passed_variables(subject))
        lines += [f"        {start}:", *lines_of("result = ", made, indent=12)]
    return lines


def _branch(subject: Subject, place: int, function: str = "lambda: choose") -> Expression:
    """Write the call that chooses among the ranges from a place on; the last one needs no choice."""
    name, most = method_names(subject)[place], subject.ranges.ranges[place].most
    run = call(f"lambda: self.{name}", *passed_variables(subject))
    return run if most is None else call(function, f"examples <= {most}", run, _branch(subject, place + 1))


def _counted_axes(subject: Subject) -> str:
    """Write the expression for the axes whose product is the batch."""
    if subject.attending:
        return "ops.shape(inputs)[:1]"
    return "ops.shape(inputs)[:-1]" if isinstance(subject.usage, AsConvolution) else "lead"


def methods_of_ranges(subject: Subject, printer_of: Callable[[Subject], Printer]) -> list[str]:
    """Write a method for each program, given what prints the one of a subject."""
    lines: list[str] = []
    for name, alone in zip(method_names(subject), subject.ranges.single(), strict=True):
        printer = printer_of(replace(subject, ranges=alone))
        printer.target = "return "
        lines += [
            *lines_of("def ", call(name, "self", *passed_variables(subject)), ":", indent=4),
            f'        """Contract {name.removeprefix("contract_").replace("_", " ")} examples."""',
            *printer.lines(),
            "",
        ]
    return lines
