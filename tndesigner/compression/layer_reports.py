"""Reports what came of each layer."""

from collections.abc import Sequence

from tndesigner.compression.building import Chosen
from tndesigner.compression.candidates import Candidate
from tndesigner.compression.replacing import Smaller
from tndesigner.compression.report import LayerReport


def layer_reports(candidates: Sequence[Candidate], chosen: Chosen, smaller: Smaller) -> list[LayerReport]:
    """Return a report of each layer that was replaced, in the order of the graph.

    Args:
        candidates: the layers that could be replaced.
        chosen: the networks that replace them.
        smaller: the smaller model.
    """
    found: list[LayerReport] = []
    for candidate in candidates:
        option, errors = chosen.get(candidate.place), smaller.errors.get(candidate.place)
        if option is not None and errors is not None:
            found.append(
                LayerReport(
                    name=candidate.name,
                    kind=candidate.layer.kind,
                    family=option.template.name,
                    parameters=option.parameters,
                    original_parameters=candidate.parameters,
                    weight_error=errors.weights,
                    output_error=errors.output,
                )
            )
    return found
