"""Make a design of a trained Keras model (.keras or .h5): its layers as a graph, ready to be replaced by networks.

The weights stay in the file of the model, to which the design refers. Nothing in that file is executed.
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tndesigner.cli.designs import new_design_path
from tndesigner.cli.text import columns, print_json
from tndesigner.document import Design, save
from tndesigner.document.trained import open_model
from tndesigner.models import Kept, Layer, Shape
from tndesigner.wording.names import one_line
from tndesigner.wording.numbers import grouped
from tndesigner.wording.text import shape_text


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("model", metavar="MODEL", help="a .keras file, or an HDF5 file of a whole model")
    parser.add_argument("-o", "--output", metavar="DESIGN.tnd", required=True, help="the file to write")
    parser.add_argument("--force", action="store_true", help="replace the file if it exists")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace) -> int:
    """Write the design, and list the layers."""
    output = new_design_path(arguments.output, replace=arguments.force)
    opened = open_model(arguments.model)
    save(opened.design, output)
    if arguments.json:
        print_json(_record(opened.design, opened.reasons, output))
        return 0
    for line in _table(opened.design):
        print(line)
    for name, reason in opened.reasons.items():
        print(one_line(f"note: layer {name!r} is kept as it is: {reason}"))
    print(one_line(f"{output} written"))
    return 0


def _record(design: Design, reasons: Mapping[str, str], output: Path) -> dict[str, Any]:
    model = design.model
    return {
        "design": str(output),
        "source": design.source and design.source.path,
        "sha256": design.source and design.source.sha256,
        "parameters": model.parameters(design.networks),
        "layers": [
            {
                "name": layer.name,
                "kind": layer.kind,
                "class": _class_of(layer),
                "output_shape": list(shape),
                "parameters": parameters,
                "reason": reasons.get(layer.name),
            }
            for layer, shape, parameters in _layers(design)
        ],
    }


def _table(design: Design) -> list[str]:
    """Return the lines of a table of the layers, with their share of all parameters."""
    total = design.model.parameters(design.networks)
    rows = [("layer", "kind", "gives", "parameters", "share")]
    for layer, shape, parameters in _layers(design):
        share = f"{100 * parameters / total:.3g} %" if parameters else ""
        rows.append((layer.name, _class_of(layer), shape_text(shape), grouped(parameters), share))
    rows.append(("all", "", "", grouped(total), ""))
    return columns(rows, align="<<<>>")


def _layers(design: Design) -> list[tuple[Layer, Shape, int]]:
    """Return each layer, the shape that it gives where it is first called, and its parameters."""
    model, networks = design.model, design.networks
    results: dict[int, Shape] = {}
    for call, one in zip(model.all_calls, model.called(networks), strict=True):
        results.setdefault(call.layer, one.result)
    placed = model.placed(networks)
    return [(one.layer, results[place], one.layer.parameters(one.shape, networks)) for place, one in enumerate(placed)]


def _class_of(layer: Layer) -> str:
    """Return the class of ``keras.layers`` that a layer is, or its kind."""
    return layer.class_name if isinstance(layer, Kept) else layer.keras_class or layer.kind
