"""A statement stands on one line where it fits, else with an item a line."""

from tndesigner.codegen.layout import Items, call, commented, flat, indices_comment, lines_of, numbers, page


def test_a_statement_of_88_columns_stands_on_one_line():
    arguments = ["a" * 10, "b" * (88 - len("y = f(, )") - 10)]
    (line,) = lines_of("y = ", call("f", *arguments))
    assert len(line) == 88


def test_a_statement_of_89_columns_gets_an_item_a_line():
    arguments = ["a" * 10, "b" * (89 - len("y = f(, )") - 10)]
    assert lines_of("y = ", call("f", *arguments)) == ["y = f(", f"    {arguments[0]},", f"    {arguments[1]},", ")"]


def test_what_is_inside_is_broken_only_where_it_must_be():
    short, long = numbers((2, 3)), numbers(range(100, 130))
    lines = lines_of("y = ", call("f", "x", short, long), indent=4)
    assert lines[:5] == ["    y = f(", "        x,", "        (2, 3),", "        (", "            100,"]
    assert lines[-3:] == ["            129,", "        ),", "    )"]


def test_a_tuple_of_one_has_its_comma_and_a_call_of_one_has_none():
    assert flat(numbers((1024,))) == "(1024,)"
    assert flat(call("f", "x")) == "f(x)"
    assert flat(Items("[", ("x",), "]")) == "[x]"
    assert lines_of("def ", call("f"), ":") == ["def f():"]


def test_a_comment_goes_above_where_the_line_would_get_too_long():
    assert commented(["x = 1"], "one") == ["x = 1  # one"]
    assert commented(["    " + "x" * 80], "one", indent=4) == ["    # one", "    " + "x" * 80]
    assert commented(["x = (", "    1,", ")"], "one") == ["# one", "x = (", "    1,", ")"]


def test_a_comment_of_very_many_indices_is_cut():
    assert indices_comment(["batch", "i1"]) == "(batch, i1)"
    long = indices_comment(f"index{number}" for number in range(40))
    assert len(long) == 72
    assert long.endswith("...)")


def test_two_blank_lines_stand_before_each_function_of_a_page():
    assert page(['"""Doc."""'], ["import a"], ["def f():", "    pass"], ["f()"]) == (
        '"""Doc."""\n\nimport a\n\n\ndef f():\n    pass\n\n\nf()\n'
    )
