"""Reads designs for commands, so that every failure names the file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tndesigner.checks import CheckError, Problem, Severity
from tndesigner.checks.check import check_design
from tndesigner.cli.errors import CommandError
from tndesigner.codegen import CodegenError
from tndesigner.document import Design, load
from tndesigner.models import ModelError
from tndesigner.paths import exists
from tndesigner.training.errors import TrainingError
from tndesigner.wording.names import quoted


def find_problems(design: Design) -> list[Problem]:
    """Return what is wrong with the networks, the model and the experiment of a design, errors first."""
    return check_design(design.model, design.networks, design.experiment)


def read_sound(path: str) -> Design:
    """Return the design of a file that has no errors.

    Raises:
        CommandError: at the first error; the message names the file and the place.
        DocumentError: if the file is not a design.
    """
    design = load(path)
    require_possible(design, path)
    return design


def require_possible(design: Design, path: str) -> None:
    """Do nothing for a design without errors.

    Raises:
        CommandError: at the first error; the message names the file and the place.
    """
    errors = [problem for problem in find_problems(design) if problem.severity is Severity.ERROR]
    if errors:
        more = f" (and {len(errors) - 1} more; tndesigner check shows all)" if len(errors) > 1 else ""
        raise CommandError(f"{path}: {place_of(errors[0], design)}{errors[0].message}{more}")


def place_of(problem: Problem, design: Design) -> str:
    """Return the start of a line that names the network or layer of a problem."""
    if problem.network is not None:
        return f"network {quoted(design.networks[problem.network].name)}: "
    return "" if problem.layer is None else f"layer {problem.layer + 1} of the model: "


def new_design_path(name: str, *, replace: bool) -> Path:
    """Return the path of a design that is about to be written.

    Args:
        name: what the user typed.
        replace: whether a file of that name may be replaced.

    Raises:
        CommandError: if that is not a name of a design, or there is such a file.
    """
    path = Path(name)
    if path.suffix != ".tnd":
        raise CommandError(f"{path}: the name of a design ends in .tnd", status=2)
    if exists(path) and not replace:
        raise CommandError(f"{path}: it exists already and was left alone; --force replaces it")
    return path


@contextmanager
def naming(path: str) -> Iterator[None]:
    """Put the name of a file before the messages of errors in its design."""
    try:
        yield
    except (CheckError, CodegenError, ModelError, TrainingError) as error:
        raise CommandError(f"{path}: {error}") from error
