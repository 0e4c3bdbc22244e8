"""`inspect` says how a file is read, and `new` takes the same options."""

import pytest

from tndesigner.document import load
from tndesigner.models import Dense, FileReading, NetworkDense

TABLE = "name,size,town,price\n" + "".join(f"n{i},{i % 7}.5,{'Ulm' if i % 3 else 'Bonn'},{i}.25\n" for i in range(40))


@pytest.fixture
def own(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def test_inspect_gives_each_column_a_use_and_a_reason(type_, own):
    assert type_("inspect", own, "--json").json == {
        "rows": 40,
        "columns": [
            {"name": "name", "type": "text", "role": "drop", "reason": "it has a text of its own in each row"},
            {"name": "size", "type": "number", "role": "feature", "reason": "numbers"},
            {
                "name": "town",
                "type": "category",
                "role": "feature",
                "reason": "2 texts, a column of 0 and 1 for each",
            },
            {"name": "price", "type": "number", "role": "target", "reason": "the last column"},
        ],
        "header": True,
        "separator": ",",
        "encoding": "utf-8",
        "notes": ["Column “name” is left out: it has a text of its own in each row."],
    }


def test_inspect_takes_every_choice_and_prints_a_table(type_, own):
    answer = type_("inspect", own, "--target", "town", "--drop", "name", "price", "--gaps", "mean", "--split", "0.3")
    lines = answer.out.splitlines()
    assert lines[0] == "40 rows, cells between commas, a header, utf-8"
    assert [line.split()[:4] for line in lines[2:6]] == [
        ["name", "text", "0", "drop"],
        ["size", "number", "0", "feature"],
        ["town", "category", "0", "target"],
        ["price", "number", "0", "drop"],
    ]


def test_what_cannot_be_trained_on_is_a_note_and_no_failure(type_, own):
    own.write_text("a,y\n1,2.5\ntwo,3.5\n3,5.5\n")
    answer = type_("inspect", own, "--json")
    assert answer.status == 0
    assert "line 3, column 'a': 'two' is not a number" in answer.json["notes"][0]


def test_a_design_from_columns_to_classes(type_, own, tmp_path):
    words = ("--target", "town", "--drop", "name", "--split", "0.3", "--class-weights")
    answer = type_("new", "mpo", "in=64", "out=36", "bond=3", "--dataset", "./own.csv", *words, "-o", "x.tnd")
    assert (answer.status, answer.err) == (0, "")
    design = load(tmp_path / "x.tnd")
    assert design.model.input_shape == (2,)
    assert design.model.layers == (
        Dense(units=64, activation="relu"),
        NetworkDense(network=1, activation="relu"),
        Dense(units=2, activation="softmax"),
    )
    reading = FileReading(target="town", drop="name", split=0.3, class_weights=True)
    assert (design.experiment.dataset, design.experiment.reading) == ("./own.csv", reading)


def test_what_was_odd_is_said_by_new(type_, own):
    answer = type_("new", "mpo", "--dataset", own, "-o", "x.tnd")
    assert answer.out.splitlines()[0] == "note: Column “name” is left out: it has a text of its own in each row."
    assert load("x.tnd").experiment.reading is None


@pytest.mark.parametrize(
    ("words", "status", "part"),
    [
        (("inspect", "none.csv"), 1, "there is no file none.csv"),
        (("inspect", "own.csv", "--target", "prize"), 1, "has no column 'prize'; did you mean 'price'?"),
        (("inspect", "own.csv", "--gaps", "shrug"), 2, "argument --gaps: invalid choice: 'shrug'"),
        (("inspect", "own.csv", "--split", "1.5"), 2, "the validation fraction is 1.5"),
        (("inspect", "own.csv", "--split", "town", "--drop", "town"), 1, "both to split by and to be left out"),
        (("new", "mpo", "--dataset", "own.csv", "--target", "prize", "-o", "x.tnd"), 1, "has no column 'prize'"),
        (("new", "mpo", "--dataset", "digits", "--target", "y", "-o", "x.tnd"), 2, "digits comes with the program"),
    ],
)
def test_choices_that_cannot_be_are_one_line(type_, own, words, status, part):
    answer = type_(*words)
    assert answer.status == status
    assert part in answer.failure
