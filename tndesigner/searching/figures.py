"""The figures of a design that need no training: parameters, FLOPs and memory."""

from tndesigner.document import Design
from tndesigner.planning.savings import savings_of

COUNTED = ("flops", "bytes")
"""The goals that need a plan."""


def counted_figures(design: Design, names: tuple[str, ...] = ()) -> dict[str, float]:
    """Return the parameters of a design and, if they are among the names, the FLOPs and peak memory of one batch.

    Raises:
        CheckError: if a network has errors.
        ModelError: if a layer does not fit the one before it.
    """
    found = {"parameters": float(design.model.parameters(design.networks))}
    if set(COUNTED).intersection(names):
        batch = design.experiment.batch_size
        totals = savings_of(design.model, design.networks, batch=batch).comparison.network
        found |= {"flops": float(totals.flops_per_example * batch), "bytes": float(totals.peak_bytes)}
    return found
