"""A table is read as it is laid out, whoever wrote it, or a sentence says where it is wrong."""

import csv
import gzip
import io
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tndesigner.datasets import DatasetError, inspect_data
from tndesigner.datasets.tables.layout import SEPARATORS
from tndesigner.models import FileReading

ROWS = (("size", "town", "price"), ("2.5", "Ulm", "7"), ("3", "Bonn, old", "11"), ("5", 'the "Ring"', "13"))


@pytest.fixture
def look(tmp_path):
    def look_at(content: str | bytes, name: str = "houses.csv", **choices):
        path = tmp_path / name
        path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        return inspect_data(path, FileReading(**choices))

    return look_at


def names(found):
    return tuple(one.name for one in found.columns)


@pytest.mark.parametrize("separator", SEPARATORS)
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_separator_and_line_ending_are_found(look, separator, ending):
    text = io.StringIO()
    csv.writer(text, delimiter=separator, lineterminator=ending).writerows(ROWS)
    found = look(text.getvalue())
    assert (names(found), found.header, found.separator) == (ROWS[0], True, separator)
    assert found.preview == ROWS[1:]


def test_runs_of_spaces_separate_where_nothing_else_does(look):
    found = look("1.0   8   301.0  130.0   1\n2.0  10   302.5   95.0   0\n 13.5 8  17.0 130.0 1\n", "cars.data")
    assert (found.separator, found.header, found.rows, len(found.columns)) == (" ", False, 3, 5)
    assert found.preview[2] == ("13.5", "8", "17", "130", "1")


def test_a_text_of_several_words_is_one_column(look):
    assert look("name\nJohn Smith\nMary Ann Jones\nLi Wei\n").rows == 3


def test_the_separator_that_excel_states_is_taken(look):
    found = look("sep=;\na;b;y\n1,5;2;3,5\n2,5;3;4,5\n")
    assert (names(found), found.separator, found.decimal, found.preview[0]) == (
        ("a", "b", "y"),
        ";",
        ",",
        ("1.5", "2", "3.5"),
    )


def test_comments_are_skipped_and_may_name_the_columns(look):
    found = look("# made in May\n# a b y\n1 2 3.5\n# half of it\n2 3 4.5\n4 5 6.5\n", "made.txt")
    assert (names(found), found.rows) == (("a", "b", "y"), 3)
    assert "Lines that begin with # are skipped." in found.notes


@pytest.mark.parametrize(
    "text", ["a,b,y,\n1,2,3.5,\n2,3,4.5,\n", "a,b,y\n1,2,3.5,\n2,3,4.5,\n", "a,b,y\n1,2,3.5,\n2,3,4.5\n"]
)
def test_a_separator_behind_the_last_cell_makes_no_column(look, text):
    found = look(text)
    assert (names(found), found.preview) == (("a", "b", "y"), (("1", "2", "3.5"), ("2", "3", "4.5")))


def test_tabs_leave_the_comma_to_decimals(look):
    found = look("a\tb\ty\n1,5\t1,25\t1,75\n2,5\t2,25\t2,75\n")
    assert (found.separator, found.decimal, found.preview[0]) == ("\t", ",", ("1.5", "1.25", "1.75"))


def test_a_header_may_hold_line_breaks(look):
    found = look('"a\nunit","b","y"\n1,2,3.5\n2,3,4.5\n')
    assert names(found) == ("a unit", "b", "y")


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("latin-1", "latin-1"),
    ],
)
def test_encodings_are_found_and_said(look, encoding, said):
    found = look(("größe,preis\n" + "2,3.5\n3,4.5\n" * 20).encode(encoding))
    assert (names(found), found.encoding) == (("größe", "preis"), said)
    assert any("Latin-1" in note for note in found.notes) == (encoding == "latin-1")


def test_latin_1_deep_in_a_long_file_is_found(look):
    found = look(("town,price\n" + "Bonn,2.5\n" * 40_000 + "München,3.5\n" * 2).encode("latin-1"))
    assert (found.encoding, found.rows, found.columns[0].distinct) == ("latin-1", 40_002, 2)


def test_characters_of_windows_are_told_from_latin_1(look):
    assert look("town,price\n“Ulm”,2.5\nBonn,3.5\n".encode("cp1252")).encoding == "cp1252"


def test_an_encoding_can_be_chosen(look):
    text = "город,цена\nОмск,2.5\nТула,3.5\n".encode("cp1251")
    assert names(look(text, encoding="cp1251")) == ("город", "цена")
    with pytest.raises(DatasetError, match="there is no encoding 'klingon'; try utf-8"):
        look(text, encoding="klingon")
    with pytest.raises(DatasetError, match=r"line 1 is not text in ascii \(byte 0xe3\)"):
        look(text, encoding="ascii")


def test_packed_text_is_unpacked(look):
    found = look(gzip.compress(b"a,y\n1,2.5\n2,3.5\n"), "packed.csv.gz")
    assert (names(found), found.rows) == (("a", "y"), 2)


def test_layout_can_be_chosen(look):
    assert names(look("a,b;c,d\n1,2;3,4\n2,3;4,5\n", separator=";")) == ("a,b", "c,d")
    assert look("a;y\n1.500;2.5\n2.500;3.5\n", decimal=",").preview[0] == ("1500", "2.5")
    assert names(look("1,2\n3,4\n5,7\n", header=True)) == ("1", "2")
    assert look("a,b\nc,d\ne,f\n", header=False).rows == 3


def test_table_of_numbers_alone_has_no_header(look):
    found = look("2,3\n5,7\n")
    assert (names(found), found.rows, found.header) == (("column 1", "column 2"), 2, False)


def test_blank_lines_are_skipped(look):
    assert look("a,b\n\n1,2\n,\n3,4\n\n").preview == (("1", "2"), ("3", "4"))


def test_quoted_cells_may_hold_line_breaks_and_later_lines_still_count(look):
    found = look('a,b\n"x\ny",2\n"z",4\n"x\ny",five\n"z",6.5\n')
    assert found.preview[0] == ("x\ny", "2")
    assert "houses.csv line 5, column 'b': 'five' is not a number" in found.trouble


@pytest.mark.parametrize("broken", ["two\nlines", 'three\n"quoted"\nlines', "plain"])
def test_types_of_a_long_table_are_found_wherever_its_cells_break_lines(look, broken):
    cell = '"' + broken.replace('"', '""') + '"'
    found = look("size,said,price\n" + "".join(f"{row},{cell},{row % 7}\n" for row in range(5000)))
    assert found.rows == 5000
    assert [str(one.type) for one in found.columns] == ["number", "category", "number"]
    assert found.preview[0] == ("0", broken, "0")


def test_remarks_may_be_longer_than_the_rows_that_decide_types(look):
    found = look("# what it is\nsize,price\n1,2\n" + "# and more\n" * 3000 + "3,four\n" * 9)
    assert (found.rows, [str(one.type) for one in found.columns]) == (10, ["number", "category"])


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("a,b\n1,2\n3,4\n5,6,7\n8,9\n", r"houses\.csv line 4 has 3 cells, but line 1 has 2"),
        ("a,b,c\n1,2,3\n3,4\n5,6,7\n", r"houses\.csv line 3 has 2 cells, but line 1 has 3"),
        ("a,b,c,d\n1,2,3\n5,6,7\n", r"houses\.csv line 2 has 3 cells, but line 1 has 4"),
        ("", r"houses\.csv is empty"),
        ("\n\n", r"houses\.csv is empty"),
        ("\ufeff", r"houses\.csv is empty"),
        (" \n", r"houses\.csv is empty"),
        ("size,price\n", r"houses\.csv has a header, but no row below it"),
        (b"a,b\n\0\1,2\n", "line 2 holds a zero byte"),
        ("a,b\n1,2\n" + "x" * 140_000 + ",4\n", "line 3 is not a row of CSV: field larger"),
        (b"PK\x03\x04 and more", "is a ZIP archive, such as an Excel file, not text"),
    ],
)
def test_what_is_no_table_is_refused_with_the_place(look, content, message):
    with pytest.raises(DatasetError, match=message):
        look(content)


def test_missing_files_and_folders_are_named(tmp_path):
    with pytest.raises(DatasetError, match=r"there is no file .*nowhere\.csv"):
        inspect_data(tmp_path / "nowhere.csv")
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(DatasetError, match="holds no pictures; it must hold a folder of pictures for each class"):
        inspect_data(tmp_path / "folder.csv")


@pytest.mark.parametrize("suffix", [".csv", ".parquet", ".xlsx", ".npz"])
def test_pipes_and_endless_devices_are_refused_unopened(tmp_path, suffix):
    pipe, link = tmp_path / f"pipe{suffix}", tmp_path / f"endless{suffix}"
    os.mkfifo(pipe)
    link.symlink_to("/dev/zero")
    for path in (pipe, link):
        with pytest.raises(DatasetError, match="it is a pipe or a device, not a file"):
            inspect_data(path)


CELLS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), min_size=1, max_size=8).map(str.strip)
PLAIN = CELLS.filter(bool).map(lambda cell: f"x{cell}")
TABLES = st.integers(2, 5).flatmap(
    lambda width: st.lists(st.lists(PLAIN, min_size=width, max_size=width), min_size=2, max_size=5)
)


@settings(max_examples=25)
@given(TABLES)
def test_what_the_csv_module_writes_is_read_back(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("csv") / "table.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows(rows)
    assert inspect_data(path, FileReading(header=False, separator=",")).preview == tuple(map(tuple, rows))
