"""The hosts that train one model together: from an option, from TensorFlow's TF_CONFIG, or from SLURM's variables."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

from tndesigner.training.errors import TrainingError

SLURM = "slurm"
"""What ``--cluster`` says for the hosts of a job step of SLURM."""
FIRST_PORT = 29400
"""The port of the first task on each SLURM node; the next task has the next port."""
_ADDRESS = re.compile(r"(?P<host>[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\]):(?P<port>[0-9]{1,5})")
_PART = re.compile(r"(?:[^,\[]|\[[^\]]*\])+")
_BRACKETS = re.compile(r"\[([^\]]*)\]")


@dataclass(frozen=True, slots=True)
class Hosts:
    """Processes that train together, and which of them this one is."""

    addresses: tuple[str, ...]
    """HOST:PORT of each, in the same order on all; the first one writes the run."""
    index: int
    """The place of this process in the list, counted from 0."""


def read_hosts(cluster: str | None, index: int | None, environment: Mapping[str, str]) -> Hosts | None:
    """Return the hosts that are meant; None if this one trains alone.

    Args:
        cluster: addresses separated by commas, or "slurm"; None to use TF_CONFIG, if it is set.
        index: the place of this host among them.
        environment: the variables of the environment.

    Raises:
        TrainingError: if they cannot be read.
    """
    if cluster is None:
        if index is not None:
            raise TrainingError("--index needs --cluster; give both")
        text = environment.get("TF_CONFIG", "")
        return _of_tensorflow(text) if text else None
    if cluster == SLURM:
        return _of_slurm(environment)
    if index is None:
        raise TrainingError("--cluster needs --index: which of its hosts this is, counted from 0")
    return _checked("--cluster", cluster.split(","), index)


def _of_tensorflow(text: str) -> Hosts | None:
    """Return the hosts of TF_CONFIG; None if it lists a single one."""
    try:
        record: Any = json.loads(text)
        cluster, task = record["cluster"], record.get("task", {})
        first, others = list(cluster.get("chief", ())), list(cluster.get("worker", ()))
        index = int(task.get("index", 0)) + (len(first) if task.get("type") == "worker" else 0)
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError) as error:
        raise TrainingError('TF_CONFIG must hold {"cluster": {"worker": […]}, "task": {…}}') from error
    if task.get("type", "worker") not in ("chief", "worker"):
        raise TrainingError(
            f"TF_CONFIG gives this process the task {task['type']!r}, but only chief and worker are supported"
        )
    return _checked("TF_CONFIG", [*first, *others], index) if len(first) + len(others) > 1 else None


def _of_slurm(environment: Mapping[str, str]) -> Hosts:
    """Return the tasks of a job step as SLURM numbers them by default: all of the first node, then the next."""
    names = ("SLURM_STEP_NODELIST", "SLURM_STEP_TASKS_PER_NODE", "SLURM_PROCID")
    if missing := [name for name in names if not environment.get(name)]:
        raise TrainingError(
            f"--cluster slurm needs {missing[0]}, which srun sets; start this as `srun tndesigner train`"
        )
    nodes, tasks, place = (environment[name] for name in names)
    try:
        counts = _task_counts(tasks)
        found = [
            f"{node}:{FIRST_PORT + number}"
            for node, count in zip(_node_names(nodes), counts, strict=True)
            for number in range(count)
        ]
        return _checked(names[0], found, int(place))
    except ValueError as error:
        if isinstance(error, TrainingError):
            raise
        raise TrainingError(f"the nodes {nodes!r} with the tasks {tasks!r} of SLURM cannot be read") from error


def _node_names(text: str) -> list[str]:
    """Return the names in a list such as ``n[08-10,12],login``."""
    names: list[str] = []
    for part in _PART.findall(text):
        pieces = _BRACKETS.split(part)
        choices = [_numbers(piece) if place % 2 else [piece] for place, piece in enumerate(pieces)]
        names += ["".join(chosen) for chosen in product(*choices)]
    return names


def _numbers(text: str) -> list[str]:
    """Return the numbers in a list such as ``08-10,12``, with their leading zeros."""
    found = []
    for part in text.split(","):
        first, dash, last = part.partition("-")
        ends = range(int(first), int(last if dash else first) + 1)
        found += [f"{number:0{len(first)}}" for number in ends]
    return found


def _task_counts(text: str) -> list[int]:
    """Return the numbers in a list such as ``2(x3),1``."""
    counts = []
    for part in text.split(","):
        count, _, times = part.partition("(x")
        counts += [int(count)] * int(times.rstrip(")") or 1)
    return counts


def _checked(place: str, addresses: Sequence[object], index: int) -> Hosts:
    found = tuple(str(one).strip() for one in addresses)
    for one in found:
        match = _ADDRESS.fullmatch(one)
        if match is None or not 0 < int(match["port"]) < 2**16:
            raise TrainingError(f"{place}: {one!r} is not an address; write a host and a port, as in anna:29400")
    if len(found) < 2:
        raise TrainingError(f"{place} lists one host; to train on one machine, leave it out")
    if twice := next((one for number, one in enumerate(found) if one in found[:number]), None):
        raise TrainingError(f"{place} lists {twice} twice; give each process a port of its own")
    if not 0 <= index < len(found):
        raise TrainingError(f"{place} has {len(found)} hosts, 0 to {len(found) - 1}, so there is no host {index}")
    return Hosts(found, index)
