"""A run that learned from a file answers about the rows of another, in the units of the file."""

import csv
import json

import pytest

import tndesigner as td
from tndesigner.__main__ import main

ROWS = [(f"{i % 7}.5", "Ulm" if i % 3 else "Bonn", ("few", "many")[i % 2], 1000 + 7 * i) for i in range(40)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("predict")
    lines = [",".join(map(str, row)) for row in ROWS]
    (folder / "own.csv").write_text("\n".join(["size,town,amount,price", *lines]) + "\n", encoding="utf-8")
    own = str(folder / "own.csv")
    for target in ("amount", "price"):
        design = str(folder / f"{target}.tnd")
        assert main(["new", "mpo", "in=4", "out=6", "bond=2", "--dataset", own, "--target", target, "-o", design]) == 0
        words = ["--epochs", "2", "--no-twin", "--class-weights", "-o", str(folder / target)]
        assert main(["train", design, *words]) == 0
    (folder / "new.csv").write_text("town,size,amount,price\nUlm,2.5,few,1\n,3.5,few,1\nBonn,4.5,many,1\n")
    return folder


def answers(folder, target, capsys):
    words = [str(folder / target), str(folder / "new.csv"), "-o", str(folder / f"{target}.csv"), "--json"]
    assert main(["predict", *words]) == 0
    assert json.loads(capsys.readouterr().out) == {"file": str(folder / f"{target}.csv"), "rows": 2, "left_out": 1}
    with (folder / f"{target}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_classes_get_a_share_each(folder, capsys):
    head, *rows = answers(folder, "amount", capsys)
    assert head == ["row", "class", "p_few", "p_many"]
    assert [row[0] for row in rows] == ["1", "3"]
    for _, name, few, many in rows:
        assert float(few) + float(many) == pytest.approx(1, abs=1e-5)
        assert name == ("few" if float(few) > float(many) else "many")


def test_targets_are_in_their_own_units_and_scripts_get_the_same(folder, capsys):
    head, *rows = answers(folder, "price", capsys)
    assert head == ["row", "price"]
    run = td.load_run(folder / "price")
    new = [{"town": "Ulm", "size": 2.5, "amount": "few"}, {"town": "Bonn", "size": "4.5", "amount": "many"}]
    assert run.predict(new)[:, 0] == pytest.approx([float(price) for _, price in rows], rel=1e-4)
    assert all(800 < float(price) < 1500 for _, price in rows)
    assert run.predict(folder / "new.csv").shape == (2, 1)


def test_what_cannot_be_answered_is_one_line(folder, capsys, tmp_path):
    (tmp_path / "poor.csv").write_text("town,price\nUlm,2\nBonn,3\n")
    assert main(["predict", str(folder / "price"), str(tmp_path / "poor.csv"), "-o", str(tmp_path / "a.csv")]) == 1
    assert "there is no column 'size', which the run learned from" in capsys.readouterr().err
    assert not (tmp_path / "a.csv").exists()
