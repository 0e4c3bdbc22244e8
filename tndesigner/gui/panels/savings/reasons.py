"""Why a network takes more of something than its dense twin, in one sentence."""

import re

from tndesigner.gui.savings.rows import Row
from tndesigner.gui.translation import say
from tndesigner.planning.figures import LayerFigures, Share
from tndesigner.wording.numbers import byte_size, factor, short

NUMBER = 4
"""Bytes of a number."""


def reason(row: Row, layer: LayerFigures, *, again: bool = False) -> str:
    """Return the sentence for a row of a layer that costs more than what it stands for; a row above may say that."""
    cause = _cause(row, layer)
    if again:
        return f"{cause[0].upper()}{cause[1:]}."
    return say("Costs more than the {0} layer: {1}.", say(layer.stands_for), cause)


def _cause(row: Row, layer: LayerFigures) -> str:
    match row.quantity.name:
        case "parameters":
            core = layer.largest_core
            held, all_held = short(core.amount), short(int(row.network))
            return say("core {0} alone holds {1} numbers of its {2}", core.name, held, all_held)
        case "flops_per_example":
            step = layer.largest_step
            return say("the product {0} takes {1} FLOPs a batch", _operands(step), short(step.amount))
        case "peak_bytes":
            result = layer.largest_result
            size = byte_size(NUMBER * result.amount)
            return say("between two steps, the result of {0} takes {1}", _operands(result), size)
        case _:
            return _slowness(layer)


def _slowness(layer: LayerFigures) -> str:
    network, twin = layer.comparison.network, layer.comparison.twin
    steps = say("{0} steps on small arrays" if layer.steps > 1 else "a step on small arrays", layer.steps)
    if not twin.flops_per_example:
        return say("a table only looks numbers up, while the network works them out in {0}", steps)
    if network.flops_per_example > twin.flops_per_example:
        more = factor(network.flops_per_example, twin.flops_per_example)
        return say("{0} its FLOPs, in {1}", more, steps)
    return say("{0} take longer than one large product of matrices", steps)


def _operands(step: Share) -> str:
    """Name what a step joins; "#1" is the result of the first step."""
    return re.sub(r"#(\d+)", lambda found: say("step {0}", found[1]), step.name)
