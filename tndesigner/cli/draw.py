"""Draw a network of a design as a picture: SVG (which opens as a design again), PDF, PNG, or TikZ.

A process of its own draws, as the window does; no window is opened.
"""

import subprocess
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from math import isfinite
from pathlib import Path

from tndesigner.cli.arguments import shown
from tndesigner.cli.errors import CommandError
from tndesigner.cli.text import one_line
from tndesigner.training import own_program

DRAW = "--draw"
"""The first word of the process that draws."""
FORMATS = (".svg", ".pdf", ".png", ".tex")
SMALLEST, LARGEST = 0.1, 8.0
PATIENCE_S = 120


def add_arguments(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("design", metavar="DESIGN.tnd")
    parser.add_argument("-o", dest="output", metavar="FILE.svg|png|pdf|tex", required=True, help="the file to write")
    parser.add_argument("--network", metavar="NAME", default="", help="which network (default: the first)")
    parser.add_argument("--scale", type=_scale, default=1.0, help=f"{SMALLEST:g} to {LARGEST:g} (default: 1)")


def run(arguments: Namespace) -> int:
    """Have the picture drawn."""
    output = Path(arguments.output)
    if output.suffix.lower() not in FORMATS:
        ends = ", ".join(FORMATS)
        raise CommandError(f"{output}: a picture ends in one of {ends}, so that its format is known", status=2)
    words = [str(arguments.design), str(output), str(arguments.scale), arguments.network]
    done = _draw(words)
    if done.returncode != 0:
        lines = [line for line in done.stderr.splitlines() if line.strip()]
        raise CommandError(lines[-1] if lines else f"{output}: the process that draws ended with {done.returncode}")
    print(one_line(f"{output} written"))
    return 0


def _draw(words: list[str]) -> subprocess.CompletedProcess[str]:
    command = [*own_program(), DRAW, *words]
    try:
        return subprocess.run(
            command, capture_output=True, text=True, timeout=PATIENCE_S, check=False, encoding="utf-8"
        )
    except subprocess.TimeoutExpired as error:
        raise CommandError(f"{words[1]}: the picture was not drawn within {PATIENCE_S} seconds") from error


def _scale(text: str) -> float:
    """Return the scale that a text says.

    Raises:
        ArgumentTypeError: if it says none that is possible.
    """
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if not isfinite(scale) or not SMALLEST <= scale <= LARGEST:
        raise ArgumentTypeError(f"{shown(text)} is no number from {SMALLEST:g} to {LARGEST:g}")
    return scale
