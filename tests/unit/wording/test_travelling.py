import json
from math import inf

import pytest

from tndesigner.wording.conventions import ENGLISH, Conventions, use_conventions
from tndesigner.wording.sentences import counted
from tndesigner.wording.text import Text
from tndesigner.wording.travelling import TEXTS, arrived, departed

GERMAN = {
    "core {0} has {1} numbers of shape {2}; {3}": "Kern {0} hat {1} Zahlen der Form {2}; {3}",
    "try {0:.2g}": "versuchen Sie {0:.2g}",
    "{0} cores": "{0} Kerne",
}
TOLD = Text("core {0} has {1} numbers of shape {2}; {3}", "a", 2048, (2, None, 1024), Text("try {0:.2g}", 0.15))


def in_german(text):
    use_conventions(Conventions(",", ".", "{0.day}. {1} {0.year}"))
    try:
        return text.translated(lambda template, _: GERMAN.get(template, template))
    finally:
        use_conventions(ENGLISH)


def sent(record):
    return arrived(json.loads(json.dumps(departed(record), allow_nan=False)))


def test_a_text_arrives_as_a_text_wherever_it_stands():
    found = sent({"message": TOLD, "notes": [{"why": counted(1024, "{0} core", "{0} cores")}, "a plain string"]})
    assert in_german(found["message"]) == "Kern a hat 2.048 Zahlen der Form 2×any×1.024; versuchen Sie 0,15"
    assert in_german(found["notes"][0]["why"]) == "1.024 Kerne"
    assert type(found["notes"][1]) is str


def test_the_record_itself_stays_english():
    record = departed({"message": TOLD})
    assert record["message"] == "core a has 2,048 numbers of shape 2×any×1,024; try 0.15"
    assert sent({"message": TOLD})["message"] == TOLD


def test_a_record_without_texts_is_the_same():
    assert (
        departed({"message": "plain", "run": 3})
        == arrived({"message": "plain", "run": 3})
        == {"message": "plain", "run": 3}
    )


def test_numbers_that_json_lacks_arrive_too():
    assert sent({"message": Text("the loss is {0:g}", inf)})["message"].arguments == (inf,)


@pytest.mark.parametrize("texts", [3, [{"template": "{1}", "arguments": []}], [{"arguments": []}], [{"template": 3}]])
def test_a_damaged_list_of_texts_is_refused(texts):
    with pytest.raises(ValueError, match="the list of texts is damaged"):
        arrived({"message": "x", TEXTS: texts})


@pytest.mark.parametrize("template", ["{0:9999999999}", "{0.__class__}", "{0[0]}", "{0:{1}}", "{name}"])
def test_templates_that_do_more_than_refer_to_arguments_are_refused(template):
    with pytest.raises(ValueError, match="is not a template"):
        arrived({"message": "x", TEXTS: [{"template": template, "arguments": ["a", "b"]}]})


@pytest.mark.parametrize("number", ["3", None, 1.5, True, [3]])
def test_a_count_of_no_number_is_refused(number):
    with pytest.raises(ValueError, match="counts nothing"):
        arrived({"message": "x", TEXTS: [{"template": "{0} cores", "number": number}]})


def test_arguments_nested_too_deeply_are_refused():
    nested = []
    for _ in range(100_000):
        nested = [nested]
    with pytest.raises(ValueError, match="the list of texts is damaged"):
        arrived({"message": "x", TEXTS: [{"template": "{0}", "arguments": nested}]})


def test_braces_in_arguments_are_no_fields():
    text = Text("{0}: {1}; {2}", "a{0}b.csv", "{", Text("try {0}", "{1}"))
    assert sent({"message": text})["message"].arguments == text.arguments
