"""The column chooser is told what each column holds."""

import pytest

from tndesigner.datasets import ColumnKind, DatasetError, csv_columns


def test_columns_are_told_apart(tmp_path):
    path = tmp_path / "houses.csv"
    path.write_text("size,town,rooms\n2.5,Ulm,3\n3,Bonn,NA\n5,Ulm,3\n1e2,Köln,4\n,Ulm,3\n", encoding="utf-8")
    size, town, rooms = csv_columns(path)
    assert (size.name, size.kind, size.distinct, size.missing) == ("size", ColumnKind.NUMERIC, 4, 1)
    assert size.examples == ("2.5", "3", "5")
    assert (town.kind, town.distinct, town.examples) == (ColumnKind.CATEGORY, 3, ("Ulm", "Bonn", "Köln"))
    assert (rooms.kind, rooms.distinct, rooms.missing) == (ColumnKind.NUMERIC, 2, 1)


def test_column_with_few_bad_cells_is_still_numeric(tmp_path):
    path = tmp_path / "houses.csv"
    path.write_text("size,price\n2,3\noops,5\n4,7\n", encoding="utf-8")
    assert csv_columns(path)[0].kind is ColumnKind.NUMERIC


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("1e-3", ColumnKind.NUMERIC),
        ("-.5", ColumnKind.NUMERIC),
        ("1_000", ColumnKind.CATEGORY),
        ("12:30", ColumnKind.CATEGORY),
        ("3,5", ColumnKind.NUMERIC),
        ("1.234,5", ColumnKind.CATEGORY),
    ],
)
def test_only_what_is_surely_a_number_is_one(tmp_path, cell, kind):
    path = tmp_path / "houses.csv"
    path.write_text(f"a;b\n{cell};2\n", encoding="utf-8")
    assert csv_columns(path)[0].kind is kind


def test_file_that_is_no_table_is_refused(tmp_path):
    path = tmp_path / "houses.csv"
    path.write_text("a,b\n1\n", encoding="utf-8")
    with pytest.raises(DatasetError, match="line 2 has 1 cell, but line 1 has 2"):
        csv_columns(path)
