"""Kinds of tables that people bring: read as a person would, and what is in doubt is said."""

import sys

import numpy as np
import pytest

from tndesigner.datasets import Task


def uses(found):
    return {one.name: (one.type, one.role) for one in found.columns}


def table(head: str, row, count: int = 40) -> str:
    return head + "".join(f"{row(i)}\n" for i in range(count))


def test_a_header_of_numbers_that_count_the_columns(look):
    found = look(table("0,1,2,3\n", lambda i: f"{i % 9}.5,{i % 7}.1,{i % 5}.2,{i % 2}"))
    assert (found.header, found.rows, [one.name for one in found.columns]) == (True, 40, ["0", "1", "2", "3"])
    assert "The first row, 0, 1, 2 and 3, is taken as names" in found.notes[0]


def test_a_header_of_numbers_and_a_name(look):
    found = look(table("0,1,target\n", lambda i: f"{i % 9}.5,{i % 7}.1,{i % 2}"))
    assert (found.header, found.rows, found.notes) == (True, 40, ())


def test_a_header_of_years(look):
    found = look(table("2019,2020,2021\n", lambda i: f"{i * 3},{i * 5},{i * 7}.5"))
    assert (found.header, found.rows) == (True, 40)


def test_numbers_that_count_in_the_first_row_of_two_are_data(look):
    assert not look("1,2\n3,4\n5,7\n").header


def test_text_in_each_row_of_its_own_is_left_out_with_a_reason(look):
    found = look(table("id,name,x,y\n", lambda i: f"u{i},Person {i},{i}.5,{i % 2}"))
    assert uses(found) == {
        "id": ("text", "drop"),
        "name": ("text", "drop"),
        "x": ("number", "feature"),
        "y": ("number", "target"),
    }
    assert found.columns[0].reason == "it has a text of its own in each row"
    assert "Column “id” is left out: it has a text of its own in each row." in found.notes


def test_a_column_that_only_numbers_the_rows_is_left_out(look):
    found = look(table("Id,size,price\n", lambda i: f"{i + 1},{i * 7 % 11},{i}.5"))
    assert uses(found)["Id"] == ("number", "drop")
    unnamed = look(table(",size,price\n", lambda i: f"{i},{i * 7 % 11},{i}.5"))
    assert uses(unnamed)["column 1"] == ("number", "drop")


def test_time_stamps_become_days(look, load):
    text = table("time;temperature\n", lambda i: f"2024-03-05 09:{i:02d}:30;2{i % 7},5")
    assert uses(look(text)) == {"time": ("date", "feature"), "temperature": ("number", "target")}
    data = load(text)
    days = np.concatenate([data.x_train, data.x_val])[:, 0]
    assert days.min() == pytest.approx(19_787 + 9.5 / 24, abs=0.03)


def test_percent_money_and_thousands_are_numbers(load):
    data = load(
        'share,price,people,y\n5%,$3.50,"21,500",1.5\n7 %,$6.50,"1,234,567",2.5\n'
        '9%,"$1,009.50",18,3.5\n1%,-$2.00,(25),4.5\n'
    )
    rows = {tuple(row) for row in np.concatenate([data.x_train, data.x_val]).tolist()}
    assert rows == {(5, 3.5, 21_500), (7, 6.5, 1_234_567), (9, 1009.5, 18), (1, -2, -25)}


def test_german_numbers(load):
    data = load("a;b;y\n1.234,5;2.100;3,5\n2.100,25;3;4,5\n12,5;1.000.000;5,5\n")
    rows = {tuple(row) for row in np.concatenate([data.x_train, data.x_val]).tolist()}
    assert rows == {(1234.5, 2100), (2100.25, 3), (12.5, 1_000_000)}


def test_text_columns_alone_are_enough(load):
    data = load(table("cap,odor,class\n", lambda i: "xbs"[i % 3] + "," + "af"[i % 2] + "," + "ep"[i % 5 % 2]))
    assert data.info.feature_names == ("cap=b", "cap=s", "cap=x", "odor=a", "odor=f")
    assert (data.info.task, data.info.classes) == (Task.CLASSIFICATION, ("e", "p"))
    assert np.concatenate([data.x_train, data.x_val]).sum(axis=1).tolist() == [2.0] * 40


def test_text_without_a_header_is_data_and_said(look):
    found = look(table("", lambda i: ("vhigh,low,2,acc", "low,med,4,unacc")[i % 2]))
    assert (found.header, found.rows, found.columns[0].name) == (False, 40, "column 1")
    assert "is taken as data; if it names the columns, say that there is a header." in found.notes[0]
    assert not look(table("", lambda i: ("x,a,e", "b,f,p")[i % 2])).header


def test_dashes_and_words_for_missing_values(look, load):
    text = "a,b,y\n1,2,-\n2,3,4.5\n3,4,9.5\n4,4,1.5\n5,.,2\n6,None,2\n7,<NA>,1\n8,#DIV/0!,3\n"
    assert [one.missing for one in look(text).columns] == [0, 4, 1]
    assert load(text, gaps="leave-out").info.train_size == 2


def test_infinite_numbers_are_missing_and_said(look):
    found = look("a,b,y\n1,2,inf\n2,3,4.5\n3,4,9.5\n4,4,1.5\n")
    assert "Column “y” holds infinite numbers, which are taken as missing." in found.notes


def test_rare_classes_are_said_and_can_be_weighted(look, load):
    text = table("x,label\n", lambda i: f"{i}.5,{'rare' if i in (7, 23) else 'usual'}", 100)
    advice = "Class “rare” has 2 of 100 rows (2 %); class weights let it count, and balanced accuracy shows"
    assert any(note.startswith(advice) for note in look(text).notes)
    data = load(text, class_weights=True)
    counts = np.bincount(data.y_train)
    np.testing.assert_allclose(np.array(data.class_weights) * counts, len(data.y_train) / 2)


def test_ten_times_as_many_columns_take_no_more_than_ten_times_as_many_steps(load):
    def steps(width: int) -> int:
        seen = 0
        head = ",".join(f"c{i}" for i in range(width)) + ",y\n"

        def count(frame, event, arg):
            nonlocal seen
            seen += 1

        text = table(head, lambda i: ",".join(str(i * j % 17) for j in range(width)) + f",{i % 2}", 12)
        sys.setprofile(count)
        try:
            assert load(text).info.input_shape == (width,)
        finally:
            sys.setprofile(None)
        return seen

    steps(10)
    assert steps(1_000) < 12 * steps(100)
