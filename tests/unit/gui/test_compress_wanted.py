"""What the form of a compression asks for."""

from pathlib import Path

import pytest

from tndesigner.gui.panels.compress.wanted import DROP, PARAMETERS, RATIO, Wanted, objection


@pytest.mark.parametrize(
    ("aim", "text", "said"),
    [
        (RATIO, "10", ""),
        (RATIO, "2.5", ""),
        (RATIO, "0.5", "0.5 is not between 1 and 1,000,000"),
        (RATIO, "nan", "nan is not between"),
        (RATIO, "ten", "Type a number from 1 to"),
        (PARAMETERS, "7,175", ""),
        (PARAMETERS, "0", "0 is too small"),
        (PARAMETERS, "2.5", "2.5 is not a whole number"),
        (DROP, "0", ""),
        (DROP, "101", "101 is not between 0 and 100"),
    ],
)
def test_a_value_that_makes_no_sense_is_refused(aim, text, said):
    found = objection(aim, text)
    assert said in found
    assert bool(found) is bool(said)


def test_a_request_has_one_aim():
    def aims(wanted):
        request = wanted.request(Path("a.keras"), Path("b"), ("wide",))
        assert (request.model, request.folder, request.layers) == ("a.keras", "b", ("wide",))
        return request.ratio, request.parameters, request.max_drop

    assert aims(Wanted()) == (10.0, None, None)
    assert aims(Wanted(aim=PARAMETERS, value="1,234")) == (None, 1234, None)
    assert aims(Wanted(aim=DROP, value="0.5")) == (None, None, 0.5)


def test_a_budget_is_known_unless_the_error_decides():
    assert Wanted(value="10").budget(71_754) == 7_175
    assert Wanted(aim=PARAMETERS, value="900").budget(700) == 700
    assert Wanted(aim=DROP, value="1").budget(71_754) is None
    assert Wanted(value="ten").budget(71_754) is None


def test_families_and_data_are_named():
    wanted = Wanted(data="digits", families=frozenset({"mpo", "low-rank"}), seed=3, tune=2)
    request = wanted.request(Path("a.keras"), Path("b"), ())
    assert (request.data, request.families) == ("digits", ("low-rank", "mpo"))
    assert (request.seed, request.tune) == (3, 2)
    assert Wanted().request(Path("a.keras"), Path("b"), ()).data is None
