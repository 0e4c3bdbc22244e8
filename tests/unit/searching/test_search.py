"""Whole searches for what needs no training: counts of parameters and FLOPs."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace

import optuna
import pytest
from optuna.trial import TrialState

from tests.unit.searching.drawn import digits_design, triangle_design
from tndesigner.document import dumps, loads
from tndesigner.document.edits import SetSearch
from tndesigner.models.search import Search, Variation
from tndesigner.searching import storage
from tndesigner.searching.engine import Engine
from tndesigner.searching.errors import SearchError
from tndesigner.searching.findings import findings_of
from tndesigner.searching.goals import GOALS
from tndesigner.searching.opened_study import data_hash
from tndesigner.searching.searching import join_search, open_search, run_search
from tndesigner.searching.storage import file_url, open_storage
from tndesigner.searching.trial import Trial, front_of, trial_of, trial_record


def search(trials: int = 9, goals: tuple[str, ...] = ("parameters", "flops"), **values: str) -> Search:
    """A search for counts; bonds of a triangle vary."""
    varied = values or {"bonds": "1..4"}
    return Search(variations=tuple(Variation(name, text) for name, text in varied.items()), goals=goals, trials=trials)


def counted(folder, asked: Search, design=None, workers: int = 1):
    """What such a search finds."""
    opened = open_search(design or triangle_design(), asked, folder)
    return run_search(opened, folder, workers=workers, listen=lambda _found: None)


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    return counted(tmp_path_factory.mktemp("searches") / "found", search(), workers=2)


def test_a_search_ends_after_exactly_its_trials(found):
    assert [one.state for one in found.trials] == ["complete"] * 9
    assert [one.number for one in found.trials] == list(range(9))


def test_the_values_of_a_trial_are_those_of_its_design(found):
    for one in found.trials:
        design = found.design(one)
        assert one.parameters == one.values["parameters"] == design.model.parameters(design.networks)


def test_the_front_holds_what_no_other_trial_beats(found):
    pairs = [(one.values["parameters"], one.values["flops"]) for one in found.trials]
    beaten = [any(a <= c and b <= d and (a, b) != (c, d) for a, b in pairs) for c, d in pairs]
    assert {one.values["parameters"] for one in found.front} == {
        pair[0] for pair, worse in zip(pairs, beaten, strict=True) if not worse
    }


def test_the_best_within_a_distance_is_the_best_by_the_second_goal(found):
    smallest = min(found.trials, key=lambda one: one.values["parameters"])
    assert found.best() == next(one for one in found.front if one.values["parameters"] == smallest.values["parameters"])
    assert found.best(within=1e9).values["flops"] == min(one.values["flops"] for one in found.trials)


def test_a_search_is_continued_to_more_trials_and_begins_none_anew(found):
    more = counted(found.folder, search(trials=12))
    assert more.trials[:9] == found.trials
    assert len(more.trials) == 12
    assert len(counted(found.folder, search(trials=12)).trials) == 12


def test_a_folder_of_another_search_is_refused(found):
    with pytest.raises(SearchError, match="was started with another design"):
        open_search(digits_design(), search(), found.folder)
    with pytest.raises(SearchError, match="was started with other options for --vary, --for, --seeds or --warm"):
        open_search(triangle_design(), search(bonds="1..5"), found.folder)


def test_another_process_needs_only_the_storage_and_the_name(found, tmp_path):
    opened = join_search(file_url(found.folder), "found", tmp_path / "elsewhere")
    assert findings_of(opened, tmp_path).trials[:9] == found.trials
    with pytest.raises(SearchError, match="the storage has no search 'fond'; there are 'found'"):
        join_search(file_url(found.folder), "fond", tmp_path / "elsewhere")


def test_a_small_space_is_tried_completely_and_nothing_twice(tmp_path):
    found = counted(tmp_path / "grid", search(trials=50, bond="2..7"))
    assert sorted(one.choices["bond"] for one in found.trials) == [2, 3, 4, 5, 6, 7]


def test_no_point_is_tried_twice_while_there_are_others(tmp_path):
    found = counted(tmp_path / "fresh", search(trials=14, bonds="1..3"))
    assert len({tuple(one.choices.values()) for one in found.trials}) == 14


def test_a_point_without_a_design_is_told_and_counted(tmp_path):
    found = counted(tmp_path / "invalid", search(family="mera,mpo", bond="2..3"), digits_design())
    refused = [one for one in found.trials if one.state == "pruned"]
    assert [one.choices["family"] for one in refused] == ["mera", "mera"]
    assert all("takes 256 numbers" in one.reason for one in refused)
    assert len(found.trials) == 4


@pytest.mark.filterwarnings("ignore:Heartbeat of storage is supposed to be used:UserWarning")
def test_a_trial_whose_process_was_killed_begins_again_and_counts_once(tmp_path):
    opened = open_search(triangle_design(), search(trials=3), tmp_path / "killed")
    lost = opened.study.ask()
    values = [lost.suggest_int(name, 1, 4) for name in opened.space.parameters]
    opened.storage.grace_period = 1
    found = run_search(opened, tmp_path / "killed", workers=1, listen=lambda _found: None)
    assert [one.state for one in found.trials] == ["complete"] * 3
    assert opened.study.get_trials()[0].state is TrialState.FAIL
    assert [list(one.choices.values()) for one in found.trials].count(values) == 1


def test_a_failed_trial_is_told_and_counts_and_the_search_goes_on(tmp_path):
    opened = open_search(triangle_design(), search(trials=4), tmp_path / "failed")

    def fails_once(question):
        if question.trial.number == 1:
            raise SearchError("training diverged")
        return {"parameters": 1.0, "flops": 2.0}

    Engine(opened, tmp_path / "runs", evaluate=fails_once).run(1, lambda: None)
    states = [(one.state, one.reason) for one in findings_of(opened, tmp_path).trials]
    assert states == [("complete", ""), ("failed", "training diverged"), ("complete", ""), ("complete", "")]


def test_what_was_running_at_ctrl_c_begins_again(tmp_path):
    opened = open_search(triangle_design(), search(trials=3), tmp_path / "stopped")

    def stopped(_question):
        engine.stop()
        raise KeyboardInterrupt

    engine = Engine(opened, tmp_path / "runs", evaluate=stopped)
    engine.run(1, lambda: None)
    states = [one.state for one in opened.study.get_trials()]
    assert states == [TrialState.FAIL, TrialState.WAITING]
    again = opened.study.get_trials()
    assert again[0].params == again[1].params
    found = run_search(opened, tmp_path / "stopped", workers=1, listen=lambda _found: None)
    assert [one.number for one in found.trials] == [1, 2, 3]


def test_the_front_keeps_the_first_of_two_equal_trials():
    one = Trial(
        number=0,
        state="complete",
        choices={},
        values={"parameters": 3.0},
        parameters=3,
        seconds=0,
        reason="",
        same_as=0,
    )
    assert front_of([one, replace(one, number=1)], [GOALS["parameters"]]) == (one,)


def test_a_design_keeps_its_search_in_its_file():
    design = triangle_design()
    assert "search" not in dumps(design)
    SetSearch(replace(search(), hours=0.5)).apply(design)
    assert loads(dumps(design)).search == design.copy().search == replace(search(), hours=0.5)


def test_a_trial_is_told_and_read_again(found):
    assert [trial_of(json.loads(json.dumps(trial_record(one, None)))) for one in found.trials] == [
        replace(one, seconds=round(one.seconds, 3)) for one in found.trials
    ]


def test_data_of_ones_own_is_known_by_its_content(tmp_path):
    for folder in ("here", "there"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "own.csv").write_text("a,b\n1,2\n")
    assert data_hash(str(tmp_path / "here/own.csv")) == data_hash(str(tmp_path / "there/own.csv"))
    (tmp_path / "there/own.csv").write_text("a,b\n1,3\n")
    assert data_hash(str(tmp_path / "here/own.csv")) != data_hash(str(tmp_path / "there/own.csv"))
    assert data_hash("digits") == ""


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("postgresql://me:secret@server/searches", "holds a password"),
        ("mysql://server/searches", "is neither sqlite:///FILE nor postgresql://USER@HOST/DATABASE"),
        ("searches", "is neither sqlite:///FILE nor postgresql://USER@HOST/DATABASE"),
        ("sqlite:////gone/away/search.db", "the storage cannot be used: unable to open database file"),
    ],
)
def test_a_storage_that_cannot_be_used_is_told_in_a_sentence_without_passwords(url, words):
    with pytest.raises(SearchError) as caught:
        open_storage(url)
    assert words in str(caught.value)
    assert "secret" not in str(caught.value)


def test_a_storage_of_another_version_is_told(tmp_path):
    storage = open_storage(file_url(tmp_path))
    with storage.engine.begin() as connection:
        connection.exec_driver_sql("update alembic_version set version_num = 'v9.9.9'")
        connection.exec_driver_sql("update version_info set library_version = '9.9.9', schema_version = 99")
    with pytest.raises(SearchError, match="was written by another version of Optuna"):
        open_storage(file_url(tmp_path))


def test_a_storage_that_another_process_has_locked_is_told(found, monkeypatch):
    monkeypatch.setattr(storage, "WAIT", 0)
    with closing(sqlite3.connect(found.folder / "search.db")) as other:
        other.execute("begin exclusive")
        with pytest.raises(SearchError, match="the storage is locked by another process"):
            join_search(file_url(found.folder), "found", found.folder)


def test_the_study_opens_in_other_programs_that_know_optuna(found):
    study = optuna.load_study(storage=file_url(found.folder), study_name="found")
    assert study.metric_names == ["parameters", "flops"]
    assert set(study.user_attrs) == {"design", "search", "data"}
