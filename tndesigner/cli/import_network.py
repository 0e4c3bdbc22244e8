"""Make a design of a network that another program or a person has written.

SOURCE is an einsum string, such as "nij,iar,jbr->nab", a file of Python source that calls einsum, ncon, tensordot or
tn.Node, or multiplies matrices, a file that `tndesigner export` wrote, which comes back as it was drawn, or a JSON file
of Tensor-Network-Editor. Source is read and never executed. An index that counts examples, such as n here, is not
drawn.

example: tndesigner import "nij,iar,jbr->nab" --sizes i=28,j=28,a=16,b=16,r=4 -o layer.tnd
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from pathlib import Path

from tndesigner.checks import Severity
from tndesigner.cli.arguments import whole_number
from tndesigner.cli.designs import find_problems, new_design_path
from tndesigner.cli.errors import CommandError
from tndesigner.cli.text import print_json
from tndesigner.document import Design, save
from tndesigner.importing import ImportingError
from tndesigner.importing.designing import imported_design
from tndesigner.importing.exported import exported_design
from tndesigner.importing.roles import Roles, propose_roles
from tndesigner.importing.source import Source, read_file, read_text, require_known, text_of_file
from tndesigner.paths import exists
from tndesigner.wording.lists import listed
from tndesigner.wording.names import one_line, quoted


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("source", metavar="SOURCE", help="a file if there is one of that name, else an einsum string")
    parser.add_argument("-o", "--output", metavar="DESIGN.tnd", required=True, help="the file to write")
    parser.add_argument("--sizes", metavar="i=32,j=32", default="", help="dimensions that the source does not give")
    parser.add_argument(
        "--data",
        metavar="NAME",
        nargs="+",
        default=(),
        help="operands that are the data; those of an einsum string are numbered from 1",
    )
    parser.add_argument("--inputs", metavar="i,j", default="", help="open legs that take the data, in order")
    parser.add_argument(
        "--outputs", metavar="a,b", default="", help="open legs that are the result, in order; others are summed over"
    )
    parser.add_argument("--line", type=whole_number(1), metavar="N", help="the contraction in line N of the source")
    parser.add_argument("--name", help="the name of the network (default: that in the source)")
    parser.add_argument("--force", action="store_true", help="replace the file if it exists")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace) -> int:
    """Write the design."""
    output = new_design_path(arguments.output, replace=arguments.force)
    sizes = _sizes(arguments.sizes)
    try:
        design, notes = _exported(arguments) or _imported(arguments, sizes)
    except ImportingError as error:
        raise CommandError(str(error)) from error
    save(design, output)
    notes += [str(problem.message) for problem in find_problems(design) if problem.severity is Severity.ERROR]
    if arguments.json:
        network = next(iter(design.networks.values()))
        print_json({
            "design": str(output),
            "network": network.name,
            "cores": {core.name: list(core.shape) for core in network.cores},
            "inputs": {tensor.name: list(tensor.shape) for tensor in network.inputs},
            "outputs": [network.leg_title(leg) for leg in network.outputs],
            "notes": notes,
        })  # fmt: skip
        return 0
    for note in notes:
        print(one_line(f"note: {note}"))
    print(one_line(f"{output} written"))
    return 0


def _exported(arguments: Namespace) -> tuple[Design, list[str]] | None:
    """Return the design in a file that tndesigner has exported, and what was read, or None for any other source."""
    path = Path(arguments.source)
    if not exists(path):
        return None
    try:
        design = exported_design(text_of_file(path), line=arguments.line, name=arguments.name)
        if design is None:
            return None
        if arguments.data or arguments.inputs or arguments.outputs or arguments.sizes:
            raise ImportingError(
                "its drawing gives sizes, data and result; leave out --sizes, --data, --inputs and --outputs"
            )
    except ImportingError as error:
        raise ImportingError(f"{path}: {error}") from error
    networks = listed((quoted(one.name) for one in design.networks.values()), most=4)
    return design, [f"an export of tndesigner: {networks}"]


def _imported(arguments: Namespace, sizes: Mapping[str, int]) -> tuple[Design, list[str]]:
    """Return the design of a contraction, and what its operands and indices were taken for."""
    source = _read(arguments)
    contraction = source.contraction
    inputs, outputs = _labels(arguments.inputs), _labels(arguments.outputs)
    roles = propose_roles(contraction, data=arguments.data, inputs=inputs, outputs=outputs)
    if roles.guessed and contraction.is_code:
        operands = listed((one.name for one in contraction.operands), most=6)
        raise ImportingError(
            f"nothing tells which of the operands {operands} is the data; name it with --data, or name the open "
            f"legs that take the data with --inputs, some of {listed(contraction.result, most=8)}"
        )
    left_out = [] if source.left_out is None else [f"not imported: {source.left_out}"]
    return imported_design(source, roles, sizes, arguments.name), [_meaning(roles), *left_out]


def _read(arguments: Namespace) -> Source:
    path = Path(arguments.source)
    if exists(path):
        return read_file(path, line=arguments.line)
    require_known(arguments.source)
    return read_text(arguments.source, line=arguments.line)


def _meaning(roles: Roles) -> str:
    """Return a sentence that says what was taken as what."""
    if roles.data:
        data = f"{listed(roles.data)} {'is' if len(roles.data) == 1 else 'are'} the data"
    else:
        data = f"{listed(roles.inputs, most=8)} {'takes' if len(roles.inputs) == 1 else 'take'} the data"
    counting = f"count{'s' if len(roles.batch) == 1 else ''} the examples"
    batch = f", {listed(roles.batch)} {counting}" if roles.batch else ""
    guess = "; that is a guess: --inputs and --outputs say what is meant" if roles.guessed else ""
    return f"{data}{batch}, and the result is {listed(roles.outputs, most=8)}{guess}"


def _sizes(text: str) -> Mapping[str, int]:
    """Return the dimensions in a text such as "i=32,j=32".

    Raises:
        CommandError: if it has no such form.
    """
    sizes = {}
    for part in filter(None, (one.strip() for one in text.split(","))):
        name, _, value = (one.strip() for one in part.partition("="))
        if not name or not (value.isascii() and value.isdigit()) or len(value) > 10:
            raise CommandError(f"--sizes: {quoted(part)} is not of the form i=32", status=2)
        sizes[name] = int(value)
    return sizes


def _labels(text: str) -> tuple[str, ...]:
    return tuple(label for one in text.split(",") if (label := one.strip()))
