"""Whatever is changed in a source, it is read or refused in one sentence."""

import ast
import json
import random
import re
from textwrap import dedent

from tests.unit.blog import blog_network
from tests.unit.importing.test_editor_json import FILE
from tests.unit.importing.test_python_source import SOURCES
from tndesigner.api import export
from tndesigner.document import DocumentError, dumps
from tndesigner.importing import ImportingError
from tndesigner.importing.designing import imported_design
from tndesigner.importing.exported import exported_design
from tndesigner.importing.roles import propose_roles
from tndesigner.importing.source import read_text

VALUES = (None, True, -1, 0, 2, 10**400, float("inf"), "", "x" * 3000, [], [[]], {}, {"a": []}, 3.5, "\0")
PIECES = (*"()[]{},.^@=-'", "[7]", "[-1]", " 2", "tn.Node", "(3,)", "10**9", "CopyNode(0, 3)", "None", "\n", "x", "->")
TIMES = 150
TEXT = export(blog_network(), style="numpy")


def mutated(value: object, rng: random.Random) -> object:
    """Return a value with some of what it holds replaced, left out or doubled."""
    if rng.random() < 0.015:
        return rng.choice(VALUES)
    if isinstance(value, dict):
        return {key: mutated(one, rng) for key, one in value.items() if rng.random() > 0.005}
    if isinstance(value, list):
        changed = [mutated(one, rng) for one in value]
        return [*changed, *changed[:1]] if rng.random() < 0.1 else changed
    return value


def read_or_refuse(text: str) -> bool:
    """Read a text as far as its design; return whether it was read."""
    try:
        source = read_text(text)
        roles = propose_roles(source.contraction)
        known = {
            one for got in source.contraction.operands for one, dim in zip(got.labels, got.dims, strict=True) if dim
        }
        sizes = {label: 3 for label in source.contraction.uses() if label not in known and label not in roles.batch}
        dumps(imported_design(source, roles, sizes))
    except (DocumentError, ImportingError):
        return False
    return True


def test_a_mutated_file_is_read_or_refused():
    rng = random.Random(5)
    read = [read_or_refuse(json.dumps(mutated(FILE, rng))) for _ in range(TIMES)]
    assert 0 < sum(read) < TIMES


def test_mutated_source_is_read_or_refused():
    rng, read = random.Random(5), []
    for _ in range(TIMES):
        text = list(dedent(rng.choice(list(SOURCES.values()))[0]))
        for _ in range(rng.randint(1, 3)):
            text[rng.randrange(len(text))] = rng.choice(PIECES)
        read.append(read_or_refuse("".join(text)))
    assert 0 < sum(read) < TIMES


def test_a_mutated_drawing_in_an_exported_file_is_read_or_refused():
    rng, read = random.Random(5), []
    (drawing,) = re.findall(r"return (\{\n.*?\n    \})", TEXT, re.DOTALL)
    value = ast.literal_eval(drawing)
    for _ in range(2 * TIMES):
        try:
            design = exported_design(TEXT.replace(drawing, repr(mutated(value, rng))))
        except ImportingError:
            design = None
        if design is not None:
            dumps(design)
        read.append(design is not None)
    assert 0 < sum(read) < 2 * TIMES


def test_any_letters_are_read_or_refused():
    rng = random.Random(5)
    texts = ("".join(rng.choice("abijkn.,-> ") for _ in range(rng.randint(1, 18))) for _ in range(TIMES))
    assert sum(map(read_or_refuse, texts)) < TIMES
