"""Each index has one name, and the drawing, the comments and the docstrings use it."""

import ast
import re
from itertools import pairwise

import numpy as np
from hypothesis import given, settings

from tests.property.networks import sound_networks
from tests.property.reference import random_arrays
from tests.unit.blog import blog_network
from tests.unit.codegen.subjects import blog_subject, subject_of
from tests.unit.planning.specimens import chain, star
from tndesigner.codegen import export
from tndesigner.codegen.names import identifier
from tndesigner.codegen.subject import Subject
from tndesigner.network import Network

COMMENT = re.compile(r"# \((.*)\)$")


def names_of(subject: Subject) -> list[str]:
    return [subject.indices[label] for label in sorted(subject.indices)]


def test_legs_of_the_same_name_are_told_apart_by_their_core():
    assert sorted(names_of(blog_subject())) == ["a_b", "a_out", "b_out", "batch", "i1", "i2"]


def test_a_leg_that_is_alone_with_its_name_gives_it():
    network = Network()
    x = network.add_input("x", {"i": 2})
    core = network.add_core("a", {"in": 2, "out": 3})
    network.connect(x["i"], core["in"])
    network.set_outputs([core["out"]])
    assert sorted(names_of(subject_of(network))) == ["batch", "i", "out"]


def test_a_bond_is_named_by_its_cores_and_a_copy_tensor_by_itself():
    assert {"a_b", "b_c"} <= set(names_of(subject_of(chain())))
    assert "dot" in names_of(subject_of(star()))


@settings(max_examples=40)
@given(sound_networks())
def test_no_two_indices_share_a_name(network: Network):
    names = names_of(subject_of(network))
    assert len(set(names)) == len(names)
    assert all(name.isidentifier() for name in names)


def checked(text: str) -> str:
    """The text of a numpy function, with a check of what it says after each statement that has a comment."""
    lines = text.splitlines()
    function = next(one for one in ast.parse(text).body if isinstance(one, ast.FunctionDef))
    for statement, following in reversed(list(pairwise(function.body))):
        beside, above = lines[statement.end_lineno - 1], lines[statement.lineno - 2].strip()
        found = COMMENT.search(beside) or (COMMENT.match(above) if above.startswith("# (") else None)
        if found and isinstance(statement, ast.Assign) and "..." not in found[1]:
            lines.insert(statement.end_lineno, f"    check({statement.targets[0].id}, {found[1]!r})")
        assert following
    return "\n".join(lines)


def comments_checked(network: Network) -> int:
    """Run a network with each comment about an array compared with its shape; count the comments."""
    subject, seen = subject_of(network), []
    sizes = {subject.indices[label]: size for label, size in subject.equation.sizes.items()} | {"batch": 4, "1": 1}

    def check(array: np.ndarray, comment: str) -> None:
        expected = tuple(np.prod([sizes[name] for name in axis.split("*")]) for axis in comment.split(", "))
        assert array.shape == expected, comment
        seen.append(comment)

    defined: dict[str, object] = {"check": check}
    exec(checked(export(network, style="numpy", batch=3)), defined)
    numbers = np.random.default_rng(1)
    data = [numbers.normal(size=(4, np.prod(one.shape, dtype=int))) for one in network.inputs]
    defined[identifier(network.name, "network")](*data, *random_arrays(network).values())
    return len(seen)


def test_every_statement_of_the_blogs_network_says_what_its_result_holds():
    assert comments_checked(blog_network()) == 7


@settings(max_examples=40)
@given(sound_networks())
def test_comments_tell_the_shapes_of_the_arrays(network: Network):
    comments_checked(network)
