"""More trouble of real tables, beyond what was reported: each is read as a person would."""

import numpy as np
import pytest


def names(found):
    return [one.name for one in found.columns]


def rows_of(data):
    return {tuple(row) for row in np.concatenate([data.x_train, data.x_val]).tolist()}


def test_lines_of_a_title_above_the_table_are_skipped(look):
    found = look("Report of May\n\nsize,town,price\n1.5,Ulm,3\n2.5,Bonn,4\n3.5,Ulm,7\n")
    assert (names(found), found.rows) == (["size", "town", "price"], 3)
    assert found.notes[0] == "1 line above the table is skipped: “Report of May”."


def test_footnotes_under_the_table_are_skipped(look):
    found = look("size,town,price\n1.5,Ulm,3\n2.5,Bonn,4\n3.5,Ulm,7\n\nSource: the town hall\n")
    assert found.rows == 3
    assert "1 line under the table is skipped." in found.notes


def test_a_row_of_units_below_the_header_is_skipped(look):
    found = look("size,speed,price\nm,m/s,EUR\n1.5,2.5,3.5\n2.5,3.5,4.5\n4.5,5.5,6.5\n")
    assert (found.rows, found.preview[0]) == (3, ("1.5", "2.5", "3.5"))
    assert "The row below the header holds no values but units, and is skipped." in found.notes


def test_units_in_the_cells_are_taken_off(load, look):
    text = "weight,y\n12 kg,1.5\n3.5kg,2.5\n7 kg,3.5\n9 kg,4.5\n"
    assert rows_of(load(text)) == {(12.0,), (3.5,), (7.0,), (9.0,)}
    assert look(text).columns[0].reason == "numbers in kg"


def test_a_column_that_r_writes_without_a_name_is_the_first(look):
    found = look('"size","price"\n"a1",1.5,3.25\n"a2",2.5,4.25\n"a3",3.5,7.25\n')
    assert names(found) == ["row name", "size", "price"]


def test_columns_of_one_name_get_a_number(look):
    found = look("a,b,a,y\n1,2,3,4.5\n2,3,4,5.5\n")
    assert names(found) == ["a", "b", "a 2", "y"]
    assert found.notes[0] == "Several columns are called “a”; the later ones got a number."


def test_empty_columns_are_left_out(look):
    found = look("a,b,y,Unnamed: 32\n1,,3.5,\n2,,4.5,\n4,,5.5,\n")
    assert [(one.type, one.role) for one in found.columns] == [
        ("number", "feature"),
        ("empty", "drop"),
        ("number", "target"),
        ("empty", "drop"),
    ]


def test_a_text_that_never_changes_is_left_out_and_said(look):
    found = look("unit,flag,size,y\nmm,yes,1.5,1\nmm,,2.5,0\nmm,yes,3.5,1\nmm,yes,4.5,0\n")
    assert [one.role for one in found.columns] == ["drop", "feature", "feature", "target"]
    assert "Column “unit” is left out: it has the same text in each row." in found.notes


def test_the_target_is_found_by_its_name_wherever_it_is(look):
    found = look("label,p1,p2\n1,0,255\n0,3,17\n1,5,19\n0,7,4\n")
    assert [one.role for one in found.columns] == ["target", "feature", "feature"]
    assert found.notes == ("Column “label” is learned; its name says so.",)


def test_negative_numbers_of_accountants_and_typesetters(load):
    text = 'cash,change,y\n"(1,250.50)",−3,1.5\n"2,000.00",−1.5,2.5\n17.25,4,3.5\n'
    assert rows_of(load(text)) == {(-1250.5, -3.0), (2000.0, -1.5), (17.25, 4.0)}


def test_groups_of_digits_between_apostrophes_and_thin_spaces(load):
    assert rows_of(load("a;b;y\n1'234,5;1\u202f000;1,5\n12,25;2\u202f500;2,5\n3;17;3,5\n")) == {
        (1234.5, 1000),
        (12.25, 2500),
        (3, 17),
    }


def test_days_and_months_are_told_apart_or_the_doubt_is_said(look, load):
    sure = load("day,y\n13/02/2024,1.5\n01/03/2024,2.5\n05/02/2024,3.5\n")
    assert {row[0] - 19_754 for row in rows_of(sure)} == {12, 29, 4}
    doubt = look("day,y\n03/02/2024,1.5\n01/03/2024,2.5\n05/02/2024,3.5\n")
    assert "Column “day” holds dates such as 03/02/2024, which are read with the month first." in doubt.notes


def test_dates_in_two_forms_are_said(look):
    days = [f"2026-11-{day:02}" for day in range(1, 15)] + [f"{day}.11.2026" for day in range(15, 29)]
    found = look("when,y\n" + "".join(f"{day},{i % 2}\n" for i, day in enumerate(days)))
    said = (
        "Column “when” holds dates in two forms such as 2026-11-01 and 15.11.2026, which are read as texts; write all"
    )
    assert any(note.startswith(said) for note in found.notes)
    found = look("when,y\n" + "".join(f"{day if i else 'soon'},{i % 2}\n" for i, day in enumerate(days)))
    assert not any("two forms" in note for note in found.notes)


def test_a_text_that_only_some_rows_have_is_one_column(look):
    found = look("a,mark,y\n" + "".join(f"{i},{'x' if i % 3 else ''},{i % 2}\n" for i in range(30)))
    assert found.columns[1].reason == "1 text, a column of 0 and 1"


def test_times_of_day_are_hours(load):
    assert rows_of(load("at,y\n06:30,1.5\n18:45,2.5\n00:15,3.5\n")) == {(6.5,), (18.75,), (0.25,)}


def test_classes_that_differ_in_case_only_are_said(look):
    found = look("x,label\n" + "".join(f"{i}.5,{('Yes', 'yes', 'no')[i % 3]}\n" for i in range(12)))
    assert "The classes “Yes” and “yes” differ only in case." in found.notes


def test_blanks_around_cells_and_before_quotes_do_not_matter(look):
    found = look('a , "b, c" , y\n 1 , "u, v" , 1.5\n2, "w, x" ,2.5\n')
    assert names(found) == ["a", "b, c", "y"]
    assert found.preview == (("1", "u, v", "1.5"), ("2", "w, x", "2.5"))


def test_a_table_is_split_by_words_by_time_or_by_groups(load):
    words = load("a,set,y\n" + "".join(f"{i},{('train', 'test')[i % 5 == 0]},{i}.5\n" for i in range(20)), split="set")
    assert sorted(words.x_val[:, 0].tolist()) == [0, 5, 10, 15]
    late = load("year,a,y\n" + "".join(f"{2000 + i % 10},{i},{i}.5\n" for i in range(50)), split="year")
    assert {int(one) % 10 for one in late.x_val[:, 0]} == {8, 9}
    rows = "".join(f"p{i % 7},{i},{i}.5\n" for i in range(70))
    groups = load("patient,a,y\n" + rows, split="patient")
    assert {int(one) % 7 for one in groups.x_val[:, 0]}.isdisjoint({int(one) % 7 for one in groups.x_train[:, 0]})
    assert "rows with the same text stay on the same side" in groups.notes[-1]


def test_a_split_that_leaves_a_side_empty_is_refused(load):
    with pytest.raises(ValueError, match="has one value only, so it cannot split the rows"):
        load("a,set,y\n1,3,1.5\n2,3,2.5\n3,3,3.5\n", split="set")
