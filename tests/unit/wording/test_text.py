import json
from copy import deepcopy
from pathlib import Path

import numpy as np

from tndesigner.wording.conventions import ENGLISH, Conventions, use_conventions
from tndesigner.wording.text import Text, shape_text

WHOLE = Text("{0} has {1} legs; {2}", "a{}", 1234, Text("remove {0!r}", "b"))


def test_a_text_is_its_english_sentence():
    assert WHOLE == "a{} has 1,234 legs; remove 'b'"
    assert json.dumps([WHOLE]) == json.dumps([str(WHOLE)])
    assert {WHOLE: 1}["a{} has 1,234 legs; remove 'b'"] == 1


def test_templates_are_translated_at_every_depth_and_names_and_numbers_stay():
    named = Text("{0} and {1}", Text("core {0}", "hidden"), 3)
    assert named.translated(lambda template, _: f"«{template}»") == "««core hidden» and 3»"
    assert Text("{0} has no legs", "a").translated(lambda *_: "ohne Beine: {0}") == "ohne Beine: a"


def test_a_copy_of_a_text_can_be_translated_too():
    copy = deepcopy(WHOLE)
    assert copy == WHOLE
    assert copy.translated(lambda template, _: f"«{template}»") == "«a{} has 1,234 legs; «remove 'b'»»"


def test_numbers_have_commas_and_tuples_are_shapes():
    assert Text("takes {0}, gives {1} or {2}", (28, 1024), 1024, True) == "takes 28×1,024, gives 1,024 or True"
    assert Text("{0}", (None, 5)).translated(lambda template, _: f"«{template}»") == "«««any»×5»»"


def test_a_shape_tells_each_axis():
    assert shape_text((28, 1024, 3)) == "28×1,024×3"
    assert shape_text((None, 5)) == "any×5"
    assert shape_text(()) == "one number"


def test_formats_in_a_template_are_those_of_the_language():
    told = Text("a step takes {0:.2f} ms, {1:g} or {2:,} times", 1.25, np.float32(0.5), 12345)
    assert told == "a step takes 1.25 ms, 0.5 or 12,345 times"
    use_conventions(Conventions(",", ".", "{0.day}. {1} {0.year}"))
    try:
        assert told.translated(lambda template, _: template) == "a step takes 1,25 ms, 0,5 or 12.345 times"
    finally:
        use_conventions(ENGLISH)


def test_arguments_of_other_libraries_become_plain_ones():
    made = Text("{0} of {1} in {2}", np.int64(1024), np.float64(0.5), Path("a") / "b")
    assert made.arguments == (1024, 0.5, str(Path("a") / "b"))
    assert made == f"1,024 of 0.5 in {Path('a') / 'b'}"
