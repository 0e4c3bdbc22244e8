"""A CSV file becomes a table, whoever wrote it, or a sentence that says where it is wrong."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tndesigner.datasets import DatasetError
from tndesigner.datasets.csv_table import DELIMITERS, read_table

ROWS = (("size", "town", "price"), ("2.5", "Ulm", "7"), ("3", "Bonn, old", "11"), ("5", 'the "Ring"', "13"))


@pytest.fixture
def write(tmp_path):
    def write_file(content: str | bytes, name: str = "houses.csv"):
        path = tmp_path / name
        path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        return path

    return write_file


@pytest.mark.parametrize("delimiter", DELIMITERS)
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_delimiter_and_line_ending_are_found(write, delimiter, ending):
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=ending).writerows(ROWS)
    table = read_table(write(text.getvalue()))
    assert table.names == ROWS[0]
    assert table.rows == ROWS[1:]
    assert table.lines == (2, 3, 4)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_is_read_in_the_encodings_that_spreadsheets_write(write, encoding):
    table = read_table(write("größe,preis\n2,3\n".encode(encoding)))
    assert table.names == ("größe", "preis")


def test_semicolons_leave_the_comma_to_decimals(write):
    table = read_table(write("1,5;2,5\n3,5;4,5\n"))
    assert table.names == ("column 1", "column 2")
    assert table.rows[1] == ("3,5", "4,5")
    assert table.decimal_comma


def test_table_of_numbers_alone_has_no_header(write):
    table = read_table(write("2,3\n5,7\n"))
    assert table.names == ("column 1", "column 2")
    assert table.rows == (("2", "3"), ("5", "7"))
    assert table.lines == (1, 2)


def test_header_can_be_forced_and_forbidden(write):
    path = write("2019,2020\n5,7\n")
    assert read_table(path, header=True).names == ("2019", "2020")
    words = write("a,b\nc,d\n")
    assert read_table(words, header=False).rows == (("a", "b"), ("c", "d"))


def test_column_without_a_name_is_called_by_its_place(write):
    assert read_table(write(",price\n0,7\n1,9\n")).names == ("column 1", "price")


def test_blank_lines_are_skipped_and_counted(write):
    table = read_table(write("a,b\n\n1,2\n,\n3,4\n"))
    assert table.rows == (("1", "2"), ("3", "4"))
    assert table.lines == (3, 5)


def test_quoted_cell_may_hold_a_line_break_and_later_lines_still_count(write):
    table = read_table(write('a,b\n"x\ny",2\n"z",4\n'))
    assert table.rows == (("x\ny", "2"), ("z", "4"))
    assert table.lines == (2, 4)


def test_ragged_row_is_named_with_both_numbers(write):
    with pytest.raises(DatasetError, match=r"houses\.csv line 4 has 3 cells, but line 1 has 2"):
        read_table(write("a,b\n1,2\n3,4\n5,6,7\n8,9\n"))


@pytest.mark.parametrize("content", ["", "\n\n", "\ufeff", " \n"])
def test_empty_file_is_refused(write, content):
    with pytest.raises(DatasetError, match=r"houses\.csv is empty"):
        read_table(write(content))


def test_header_alone_is_refused(write):
    with pytest.raises(DatasetError, match=r"houses\.csv has a header, but no row below it"):
        read_table(write("size,price\n"))


def test_missing_file_is_named(tmp_path):
    with pytest.raises(DatasetError, match=r"there is no file .*nowhere\.csv"):
        read_table(tmp_path / "nowhere.csv")


def test_folder_is_refused(tmp_path):
    with pytest.raises(DatasetError, match="cannot be read"):
        read_table(tmp_path)


def test_text_in_another_encoding_is_refused_with_its_line(write):
    with pytest.raises(DatasetError, match=r"houses\.csv line 3 is not text in UTF-8 \(byte 0xfc\)"):
        read_table(write("town,price\nBonn,2\nMünchen,3\n".encode("latin-1")))


def test_file_with_zero_bytes_is_refused(write):
    with pytest.raises(DatasetError, match="line 2 holds a zero byte"):
        read_table(write(b"a,b\n\0\1,2\n"))


def test_endless_cell_is_refused_with_its_line(write):
    with pytest.raises(DatasetError, match="line 3 is no row of CSV: field larger"):
        read_table(write("a,b\n1,2\n" + "x" * 140_000 + ",4\n"))


def test_two_columns_of_one_name_are_refused(write):
    with pytest.raises(DatasetError, match="columns 1 and 3 are both called 'a'"):
        read_table(write("a,b,a\n1,2,3\n"))


CELLS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), min_size=1, max_size=8).map(str.strip)
TABLES = st.integers(2, 5).flatmap(
    lambda width: st.lists(st.lists(CELLS.filter(bool), min_size=width, max_size=width), min_size=2, max_size=6)
)


@given(TABLES)
def test_what_the_csv_module_writes_is_read_back(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("csv") / "table.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows(rows)
    table = read_table(path, header=False)
    assert table.rows == tuple(map(tuple, rows))
