"""Fit the cores of a network to a kernel, such as the one of a trained Dense, and write them to an NPZ file.

The kernel is an array in FILE.npy, FILE.npz:NAME or FILE.safetensors:NAME: (input, output) as that of a Dense,
(rows, columns, in, out) as that of a Conv2D, or a table (vocabulary, features). With --inputs, examples (n, input) of
what the layer sees or their covariance, the error of the output is minimised instead of that of the weights.
"""

import sys
from argparse import ArgumentParser, Namespace
from io import BytesIO
from math import prod
from pathlib import Path

import numpy as np

from tndesigner.cli.arguments import whole_number
from tndesigner.cli.array_file import Numbers, read_array
from tndesigner.cli.designs import read_sound
from tndesigner.cli.errors import CommandError
from tndesigner.cli.export import choose
from tndesigner.cli.text import print_json
from tndesigner.document import Design
from tndesigner.document.storage import write_bytes
from tndesigner.fitting import Fit, FittingError, Progress, fit
from tndesigner.models import NetworkDense, NetworkLayer
from tndesigner.network import Network
from tndesigner.network.network import Purpose
from tndesigner.planning.weight_names import BIAS
from tndesigner.wording.comparisons import comparison
from tndesigner.wording.lists import listed
from tndesigner.wording.names import one_line, quoted
from tndesigner.wording.numbers import grouped
from tndesigner.wording.text import shape_text


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("design", metavar="DESIGN.tnd")
    parser.add_argument("--kernel", required=True, metavar="FILE[:NAME]", help="the array that the network stands for")
    parser.add_argument("--network", metavar="NAME", help="which network of the design, if it has several")
    parser.add_argument("--inputs", metavar="FILE[:NAME]", help="examples of what the layer sees, or their covariance")
    parser.add_argument("--bias", metavar="FILE[:NAME]", help="the bias that belongs to the kernel; otherwise zeros")
    parser.add_argument("--seed", type=whole_number(0), default=0, metavar="S", help="for random starts (default: 0)")
    parser.add_argument("-o", dest="output", required=True, metavar="CORES.npz", help="the file to write")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace) -> int:
    """Fit, write the file and print the error."""
    layer, network = _layer(read_sound(arguments.design), arguments.design, arguments.network)
    kernel = read_array(arguments.kernel)
    inputs = read_array(arguments.inputs) if arguments.inputs else None
    files = listed(one for one in (arguments.design, arguments.kernel, arguments.inputs) if one)
    has_bias = bool(getattr(layer, "use_bias", False))
    try:
        _check_widths(layer, kernel)
        found = fit(
            network,
            kernel,
            inputs=inputs,
            seed=arguments.seed,
            progress=_show,
            use_bias=has_bias,
            isometries=layer.isometry is not None,
        )
    except FittingError as error:
        raise CommandError(f"{files}: {error}") from error
    finally:
        _clear()
    arrays: dict[str, Numbers] = dict(found.cores)
    if has_bias:
        arrays[BIAS] = _bias(found, kernel, arguments.bias)
    content = BytesIO()
    np.savez(content, allow_pickle=False, **arrays)
    write_bytes(content.getvalue(), Path(arguments.output))
    _report(arguments, found, kernel, arrays)
    return 0


def _layer(design: Design, path: str, name: str | None) -> tuple[NetworkLayer, Network]:
    """Return a network that knows what it is for, and its layer.

    Raises:
        CommandError: if there is no such network, or several to choose from.
    """
    names = [network.name for network in design.networks.values()]
    if name is None and len(names) != 1:
        has = listed(map(quoted, names)) or "none"
        raise CommandError(f"{path}: --network must name one of the networks of the design: it has {has}", status=2)
    layer = choose(design, path, network=name or names[0], place=None).placed.layer
    if not isinstance(layer, NetworkLayer):
        raise CommandError(f"{path}: layer {quoted(layer.title)} has several networks; --network must name one")
    network = layer.network_in(design.networks).copy()
    network.purpose = Purpose(layer.kind, {})
    return layer, network


def _check_widths(layer: NetworkLayer, kernel: Numbers) -> None:
    """Refuse a kernel for another number of inputs or outputs than the layer has."""
    if not isinstance(layer, NetworkDense) or kernel.ndim != 2:
        return
    for what, width, size in (("takes", layer.takes, kernel.shape[0]), ("gives", layer.gives, kernel.shape[1])):
        if width is not None and width != size:
            raise FittingError(
                f"the kernel of shape {shape_text(kernel.shape)} {what} {grouped(size)} numbers, but the layer {what} "
                f"{grouped(width)}"
            )


def _bias(found: Fit, kernel: Numbers, source: str | None) -> Numbers:
    """Return the bias of the layer: the given one or zeros, with what keeps the mean of the output."""
    width = prod(found.network.leg(leg).dim for leg in found.network.outputs)
    if found.bias is not None:
        width = len(found.bias)
    elif kernel.ndim == 2:
        width = kernel.shape[1]
    bias = np.zeros(width) if source is None else np.asarray(read_array(source), np.float64)
    if bias.shape != (width,):
        raise CommandError(
            f"{source}: the bias has shape {shape_text(bias.shape)}, but the kernel gives {grouped(width)} numbers"
        )
    dtype = next(iter(found.cores.values())).dtype
    return (bias if found.bias is None else bias + found.bias).astype(dtype)


def _report(arguments: Namespace, found: Fit, kernel: Numbers, arrays: dict[str, Numbers]) -> None:
    weights = sum(core.size for core in found.cores.values())
    if arguments.json:
        print_json(
            {
                "network": found.network.name,
                "error": found.error,
                "weight_error": found.weight_error,
                "parameters": weights,
                "kernel_parameters": kernel.size,
                "seed": arguments.seed,
                "file": arguments.output,
                "cores": {name: list(array.shape) for name, array in arrays.items()},
            }
        )
        return
    what = "output" if arguments.inputs else "weights"
    print(one_line(f"{arguments.output} written: network {found.network.name}, {listed(arrays)}"))
    print(f"relative error of the {what}  {found.error:.4g}")
    print(f"{grouped(weights)} weights instead of {grouped(kernel.size)}: {comparison(weights, kernel.size)}")


def _show(progress: Progress) -> None:
    """Show the progress on a terminal."""
    if sys.stderr.isatty():
        error = "" if progress.error is None else f", error {progress.error:.4g}"
        start = f", start {progress.start}" if progress.start else ""
        sweep = f", sweep {progress.sweep}" if progress.sweep else ""
        print(f"\r\x1b[K{progress.stage}{start}{sweep}{error}", end="", file=sys.stderr, flush=True)


def _clear() -> None:
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
