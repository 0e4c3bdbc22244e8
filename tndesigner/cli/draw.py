"""Draw a network of a design as a picture: SVG (which opens as a design again), PDF, PNG, or TikZ.

SVG, PDF and PNG are drawn by a separate process, as from the window; no window is opened.
"""

import subprocess
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from math import isfinite
from pathlib import Path

from tndesigner.child_process import Child, child_command, child_environment
from tndesigner.cli.errors import CommandError
from tndesigner.document import DocumentError
from tndesigner.document.storage import write_text
from tndesigner.drawing.pictures.embedding import read_design
from tndesigner.drawing.pictures.errors import ExportError
from tndesigner.drawing.pictures.picture import FORMATS, LARGEST, SMALLEST, picture_of_network
from tndesigner.drawing.pictures.tikz import tikz_text
from tndesigner.wording.names import one_line, quoted
from tndesigner.wording.text import joined

PATIENCE_S = 120
LARGEST_THUMBNAIL = 1024
"""The longest side that a file manager asks for."""


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("design", metavar="DESIGN.tnd")
    parser.add_argument("-o", dest="output", metavar="FILE.svg|png|pdf|tex", required=True, help="the file to write")
    parser.add_argument("--network", metavar="NAME", default="", help="which network (default: the first)")
    parser.add_argument(
        "--thumbnail",
        type=_side,
        default=0,
        metavar="PIXELS",
        help="write a PNG with this longer side, whatever the name of the file ends in",
    )
    parser.add_argument("--scale", type=_scale, default=1.0, help=f"{SMALLEST:g} to {LARGEST:g} (default: 1)")


def run(arguments: Namespace) -> int:
    """Draw the picture."""
    output = Path(arguments.output)
    ending = output.suffix.lower().lstrip(".")
    if ending not in FORMATS and not arguments.thumbnail:
        ends = joined(f".{one}" for one in FORMATS)
        raise CommandError(f"{output}: a picture ends in one of {ends}, so that its format is known", status=2)
    if ending == "tex" and not arguments.thumbnail:
        _write_tikz(arguments, output)
    else:
        _draw([arguments.design, str(output), str(arguments.scale), str(arguments.thumbnail), arguments.network])
    print(one_line(f"{output} written"))
    return 0


def _write_tikz(arguments: Namespace, output: Path) -> None:
    design = read_design(Path(arguments.design))
    try:
        picture = picture_of_network(design, arguments.network, arguments.scale)
    except (DocumentError, ExportError) as error:
        raise CommandError(f"{arguments.design}: {error}") from error
    write_text(tikz_text(picture), output)


def _draw(words: list[str]) -> None:
    """Let a process with Qt draw the picture."""
    command, environment = child_command(Child.PICTURE, *words), child_environment()
    try:
        done = subprocess.run(
            command, env=environment, capture_output=True, timeout=PATIENCE_S, check=False, encoding="utf-8"
        )
    except subprocess.TimeoutExpired as error:
        raise CommandError(f"{words[1]}: the picture was not drawn within {PATIENCE_S} seconds") from error
    if done.returncode != 0:
        lines = [line for line in done.stderr.splitlines() if line.strip()]
        raise CommandError(lines[-1] if lines else f"{words[1]}: the process that draws ended with {done.returncode}")


def _scale(text: str) -> float:
    """Return the scale that a text holds.

    Raises:
        ArgumentTypeError: if it holds no possible scale.
    """
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if not isfinite(scale) or not SMALLEST <= scale <= LARGEST:
        raise ArgumentTypeError(f"{quoted(text)} is not a number from {SMALLEST:g} to {LARGEST:g}")
    return scale


def _side(text: str) -> int:
    """Return the longer side of a thumbnail that a text holds.

    Raises:
        ArgumentTypeError: if it holds no possible one.
    """
    whole = text.isascii() and text.isdecimal() and len(text) <= 4
    if not whole or not 16 <= int(text) <= LARGEST_THUMBNAIL:
        raise ArgumentTypeError(f"{quoted(text)} is not a whole number from 16 to {LARGEST_THUMBNAIL:,}")
    return int(text)
