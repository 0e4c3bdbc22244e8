"""Why a network takes more of something than its dense twin, in one sentence."""

from tndesigner.gui.counting.figures import LayerFigures, Share
from tndesigner.gui.numbers import byte_size, factor, short
from tndesigner.gui.panels.savings.rows import Row

NUMBER = 4
"""Bytes of a number."""


def reason(row: Row, layer: LayerFigures, *, again: bool = False) -> str:
    """Return the sentence for a row of a layer that costs more than what it stands for; a row above may say that."""
    cause = _cause(row, layer)
    if again:
        return f"{cause[0].upper()}{cause[1:]}."
    return f"Costs more than the {layer.stands_for} layer: {cause}."


def _cause(row: Row, layer: LayerFigures) -> str:
    match row.quantity.name:
        case "parameters":
            core = layer.largest_core
            return f"core {core.name} alone holds {short(core.amount)} numbers of its {short(int(row.network))}"
        case "flops_per_example":
            return f"the product {_operands(layer.largest_step)} takes {short(layer.largest_step.amount)} FLOPs a batch"
        case "peak_bytes":
            result = layer.largest_result
            return f"between two steps, the result of {_operands(result)} takes {byte_size(NUMBER * result.amount)}"
        case _:
            return _slowness(layer)


def _slowness(layer: LayerFigures) -> str:
    network, twin = layer.comparison.network, layer.comparison.twin
    steps = f"{layer.steps} steps on small arrays" if layer.steps > 1 else "a step on small arrays"
    if not twin.flops_per_example:
        return f"a table only looks numbers up, while the network works them out in {steps}"
    if network.flops_per_example > twin.flops_per_example:
        more = factor(network.flops_per_example, twin.flops_per_example)
        return f"{more} its FLOPs, in {steps}"
    return f"{steps} take longer than one large product of matrices"


def _operands(step: Share) -> str:
    """Name what a step joins; "#1" is the result of the first step."""
    return step.name.replace("#", "step ")
