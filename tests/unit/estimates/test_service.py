"""The counting process as the window talks to it."""

import json
import subprocess
import sys
from io import BytesIO

from tests.unit.blog import blog_design
from tests.unit.estimates.asking import question
from tndesigner.child_process import Child
from tndesigner.estimates.messages import line
from tndesigner.estimates.service import QUESTIONS, answer, serve

HEAVY = ("PySide6", "shiboken6", "tensorflow", "keras", "pyqtgraph")


def asked(kind: str, number: int = 1, **details: str) -> dict:
    return {**question(blog_design(), style="keras", extent="layer", **details), "kind": kind, "number": number}


def test_every_kind_of_question_is_answered():
    for number, kind in enumerate(QUESTIONS):
        found = answer(asked(kind, number))
        assert (found["number"], found["kind"]) == (number, kind)
        assert found["answer"]


def test_a_design_that_no_file_can_hold_is_refused_with_the_place():
    record = asked("figures")
    record["design"]["networks"][0]["tensors"][0]["legs"][0]["dim"] = 2**70
    assert "networks[0].tensors[0].legs[0].dim" in answer(record)["refusal"]


def test_source_is_the_exported_layer_or_says_why_not():
    assert "class Hidden(CoreLayer)" in answer(asked("source"))["answer"]["text"]
    unknown = answer({**asked("source"), "style": "cobol"})["answer"]
    assert (unknown["text"], "cobol" in unknown["obstacle"]) == ("", True)


def test_questions_are_answered_in_their_order():
    answers = BytesIO()
    serve(BytesIO(b"".join(line(asked(kind, number)) for number, kind in enumerate(("routes", "figures")))), answers)
    assert [json.loads(one)["kind"] for one in answers.getvalue().splitlines()] == ["routes", "figures"]


def test_the_process_answers_on_its_output_and_ends_with_its_input(checkout):
    command = [sys.executable, "-X", "importtime", "-m", "tndesigner", Child.ESTIMATES]
    done = subprocess.run(command, cwd=checkout, input=line(asked("figures", 3)), capture_output=True, check=True)
    (found,) = done.stdout.splitlines()
    assert json.loads(found)["number"] == 3
    loaded = {row.rpartition("|")[2].strip().partition(".")[0] for row in done.stderr.decode().splitlines()}
    assert "cotengra" in loaded
    assert not loaded & set(HEAVY)
