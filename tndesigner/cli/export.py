"""Write a layer of a design as Python source that runs without tndesigner.

keras: a keras.layers.Layer; tensornetwork: the same with tn.ncon; numpy: a function for each network. A layer of
several networks, such as attention, is written whole; --network writes one of its networks alone.
"""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from tndesigner.cli.arguments import whole_number
from tndesigner.cli.designs import naming, read_sound
from tndesigner.cli.errors import CommandError
from tndesigner.cli.layer_selection import choose
from tndesigner.codegen import EXPORTERS, export_layer
from tndesigner.document.storage import write_text
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import one_line, quoted

MARK = "Made by tndesigner"
"""What the docstring of every exported file holds."""

LONGEST_HEAD = 2**16
"""The mark stands among so many bytes at the start of a file."""


def add_arguments(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("design", metavar="DESIGN.tnd")
    parser.add_argument(
        "-o", dest="output", metavar="layer.py", help="the file to write; otherwise the source is printed"
    )
    parser.add_argument("--style", default="keras", help=f"one of {', '.join(EXPORTERS)} (default: keras)")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--network", metavar="NAME", help="one network alone, by its name")
    which.add_argument(
        "--layer",
        type=whole_number(1),
        metavar="PLACE",
        help="which layer of the model, counted from 1, where several have networks",
    )
    parser.add_argument("--force", action="store_true", help="replace a file that tndesigner did not make")


def run(arguments: Namespace) -> int:
    """Write or print the source."""
    if arguments.style not in EXPORTERS:
        hint = suggestion(arguments.style, EXPORTERS, "there are {0}")
        raise CommandError(f"there is no style {quoted(arguments.style)}; {hint}", status=2)
    output = Path(arguments.output) if arguments.output else None
    if output and not arguments.force:
        refuse_to_replace(output)
    design = read_sound(arguments.design)
    batch = design.experiment.batch_size
    with naming(arguments.design):
        chosen = choose(design, arguments.design, network=arguments.network, place=arguments.layer)
        source = export_layer(chosen.placed, design.networks, style=arguments.style, batch=batch)
    if output is None:
        print(source, end="")
        return 0
    write_text(source, output)
    print(one_line(f"{output} written: {chosen.called}, {len(source.splitlines())} lines"))
    return 0


def refuse_to_replace(output: Path) -> None:
    """Let an earlier export be written over, and nothing else.

    Raises:
        CommandError: if the file exists and is not one that tndesigner has exported.
    """
    if not output.is_file():
        return
    with output.open("rb") as file:
        head = file.read(LONGEST_HEAD)
    if MARK.encode() not in head:
        raise CommandError(f"{output}: it exists, is no export of tndesigner, and was left alone; --force replaces it")
