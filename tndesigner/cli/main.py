"""The entry point of the command line: finds the command, runs it, and prints failures in one line."""

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from textwrap import dedent

from tndesigner import __version__
from tndesigner.cli.arguments import Parser
from tndesigner.cli.doors import version_text
from tndesigner.cli.errors import CommandError
from tndesigner.cli.table import COMMANDS
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import one_line, quoted

INTERRUPTED = 130
"""The exit status after Ctrl-C, as shells have it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Args:
        argv: the arguments after the program's name; by default, those of this process.

    Returns:
        The exit status: 0 done, 1 the work failed or found errors, 2 wrong usage, 130 after Ctrl-C.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        return _answer(words)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader has gone, as with "| head"
        return 0
    except KeyboardInterrupt:
        return _fail("interrupted", INTERRUPTED)
    except MemoryError:
        return _fail("there is not enough memory for this", 1)
    except (ValueError, OSError) as error:
        if not (isinstance(error, OSError) or type(error).__module__.startswith("tndesigner.")):
            raise
        return _fail(str(error), error.status if isinstance(error, CommandError) else 1)


def _answer(words: list[str]) -> int:
    if not words or words[0] in ("-h", "--help", "help"):
        print(_overview())
        return 0
    if words[0] in ("-V", "--version"):
        print(version_text(__version__))
        return 0
    name = words[0]
    if name not in COMMANDS:
        what = "option" if name.startswith("-") else "command"
        hint = suggestion(name, COMMANDS, "there are {0}")
        raise CommandError(f"there is no {what} {quoted(name)}; {hint}", status=2)
    command = COMMANDS[name].load()
    parser = Parser(f"tndesigner {name}", dedent(command.__doc__ or ""))
    command.add_arguments(parser)
    status = command.run(parser.read(words[1:]))
    sys.stdout.flush()
    return status


def _fail(message: str, status: int) -> int:
    print(one_line(message if message.startswith("tndesigner") else f"tndesigner: {message}"), file=sys.stderr)
    return status


def _overview() -> str:
    lines = [
        "usage: tndesigner [DESIGN.tnd ...]     open the window",
        "       tndesigner COMMAND ...          work without it",
        "",
        *(f"  {name:<10} {summary}" for name, (summary, _) in COMMANDS.items()),
        "",
        "tndesigner COMMAND --help shows more; --json prints one JSON document instead of text.",
        "Exit status: 0 done, 1 the work failed or found errors, 2 wrong usage.",
    ]
    return "\n".join(lines)
