"""The study of a search in its storage: begun, continued, or joined from another machine."""

import hashlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import optuna
from optuna.study import Study, StudyDirection

from tndesigner.datasets import dataset_info, is_own_data
from tndesigner.document import Design, dumps, loads
from tndesigner.models.regular_file import opened_file, sha256_of
from tndesigner.models.search import Search
from tndesigner.paths import is_folder
from tndesigner.searching.errors import SearchError
from tndesigner.searching.goals import Goal, read_goals
from tndesigner.searching.samplers import pruner_for, sampler_for
from tndesigner.searching.space import Space, read_space
from tndesigner.searching.storage import Storage
from tndesigner.training.codec import record_of, value_of
from tndesigner.training.data_reading import read_data
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text, joined, message_of

DESIGN, SEARCH, DATA = "design", "search", "data"
"""The names under which a study keeps what another machine needs to join it."""


@dataclass(frozen=True, slots=True)
class CheckedSearch:
    """A search without mistakes, with its space and goals."""

    search: Search
    space: Space
    goals: tuple[Goal, ...]


def checked_search(search: Search, design: Design) -> CheckedSearch:
    """Return a search with its space, and with the usual goals if it names none.

    Raises:
        SearchError: if the space or a goal makes no sense, or no design of the space can be trained.
        DatasetError: if the data of the design cannot be read.
    """
    base = design.copy()
    base.search = None
    space, goals = read_space(search.variations, base), read_goals(search.goals, _task(base))
    space.require_valid_point()
    return CheckedSearch(replace(search, goals=tuple(goal.name for goal in goals)), space, goals)


@dataclass(frozen=True, slots=True)
class OpenedStudy:
    """A study, and the search that it belongs to."""

    study: Study
    storage: Storage
    search: Search
    space: Space
    goals: tuple[Goal, ...]

    @property
    def wanted(self) -> int:
        """How many trials the search has: not more than its space has points."""
        size = self.space.size
        return self.search.trials if size is None else min(self.search.trials, size)


def begin(storage: Storage, name: str, checked: CheckedSearch) -> OpenedStudy:
    """Begin the study of a search, or continue it.

    Raises:
        SearchError: if the storage has another search under that name, or the data cannot be read.
    """
    search, design, goals = checked.search, checked.space.base, checked.goals
    facts = {DESIGN: dumps(design), SEARCH: record_of(search), DATA: data_hash(design.experiment.dataset)}
    directions = [StudyDirection.MAXIMIZE if goal.larger else StudyDirection.MINIMIZE for goal in goals]
    study = optuna.create_study(storage=storage, study_name=name, directions=directions, load_if_exists=True)
    known = study.user_attrs
    if known:
        _require_same(name, known, facts)
    else:
        study.set_metric_names([goal.name for goal in goals])
    for key, value in facts.items():
        study.set_user_attr(key, value)
    return _equipped(OpenedStudy(study, storage, search, checked.space, goals))


def join(storage: Storage, name: str, dataset: str | None) -> OpenedStudy:
    """Return the study that another machine has started.

    Args:
        storage: where it is.
        name: its name.
        dataset: where the data is on this machine, if it is the user's own.

    Raises:
        SearchError: if there is no such study, or the data is not here or is other data.
        DocumentError: if the design is of a newer version.
    """
    names = optuna.get_all_study_names(storage)
    if name not in names:
        there = Text("there are {0}", joined(map(quoted, names[:8]))) if names else Text("it is empty")
        raise SearchError(Text("the storage has no search {0}; {1}", quoted(name), there))
    study = optuna.load_study(storage=storage, study_name=name)
    facts = study.user_attrs
    if not {DESIGN, SEARCH, DATA} <= facts.keys():
        raise SearchError(Text("{0} is not a search of tndesigner: its study has no design", quoted(name)))
    design, search = loads(facts[DESIGN], name), value_of(Search, facts[SEARCH], "the search")
    if is_own_data(design.experiment.dataset) or dataset:
        place = dataset or design.experiment.dataset
        _require_data(place, facts[DATA], given=dataset is not None)
        design.experiment = replace(design.experiment, dataset=str(Path(place).absolute()))
    space = read_space(search.variations, design)
    return _equipped(OpenedStudy(study, storage, search, space, read_goals(search.goals, "")))


def data_hash(dataset: str) -> str:
    """Return the SHA-256 of a user's own data, of a folder with the names of its files; empty for bundled data.

    Raises:
        SearchError: if it cannot be read.
    """
    if not is_own_data(dataset):
        return ""
    path, digest = Path(dataset), hashlib.sha256()
    try:
        for file in _files(path):
            digest.update(file.relative_to(path).as_posix().encode() if file != path else b"")
            with opened_file(file) as opened:
                digest.update(sha256_of(opened).encode())
    except (OSError, ValueError) as error:
        raise SearchError(Text("{0}: the data cannot be read: {1}", dataset, message_of(error))) from error
    return digest.hexdigest()


def _files(path: Path) -> Iterator[Path]:
    return iter(sorted(one for one in path.rglob("*") if one.is_file())) if is_folder(path) else iter((path,))


def _task(design: Design) -> str:
    dataset = design.experiment.dataset
    if is_own_data(dataset):
        return str(read_data(design.experiment).info.task)
    return str(dataset_info(dataset).task)


def _equipped(opened: OpenedStudy) -> OpenedStudy:
    """Give a study what proposes its trials and ends those that are worse than others."""
    begun = len(opened.study.get_trials(deepcopy=False))
    opened.study.sampler = sampler_for(opened.space, opened.goals, opened.search.trials, begun)
    opened.study.pruner = pruner_for(opened.goals)
    return opened


def _require_same(name: str, known: dict[str, object], facts: dict[str, object]) -> None:
    """Do nothing if a study belongs to the same search; only its budget may have changed."""
    told = {DESIGN: Text("another design"), DATA: Text("other data")}
    for key, what in told.items():
        if known.get(key) != facts[key]:
            raise SearchError(
                Text("search {0} was started with {1}; choose another folder for this one", quoted(name), what)
            )
    before = after = None
    with suppress(ValueError):
        before, after = (value_of(Search, one[SEARCH], "the search") for one in (known, facts))
    if before is None or after is None or replace(before, trials=after.trials, hours=after.hours) != after:
        raise SearchError(
            Text(
                "search {0} was started with other options for --vary, --for, --seeds or --warm; repeat those, or "
                "choose another folder for this search",
                quoted(name),
            )
        )


def _require_data(place: str, known: str, *, given: bool) -> None:
    try:
        found = data_hash(place)
    except SearchError as error:
        if given:
            raise
        hint = "{0}; say where the data is on this machine with --dataset"
        raise SearchError(Text(hint, message_of(error))) from error
    if found != known:
        raise SearchError(Text("{0}: this is not the data of the search: its SHA-256 is different", place))
