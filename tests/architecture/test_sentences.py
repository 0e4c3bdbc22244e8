"""What people read in the window is a ``Text``, so that it can be shown in another language.

Sentences are made where things go wrong, far from the window, and travel to it: as messages of exceptions, as events of
the worker, as notes and reasons. One that is put together as a plain string would stay English in every language, and
no test of translations would miss it.
"""

import ast
import builtins
from collections.abc import Iterator

import pytest

from tests.architecture.sources import Source, read_sources

# What speaks English only: the command line, what scripts call, and what is written into files.
ENGLISH = (
    "tndesigner/cli/",
    "tndesigner/api/",
    "tndesigner/codegen/drawing.py",
    "tndesigner/codegen/frame.py",
    "tndesigner/codegen/jax_function.py",
    "tndesigner/codegen/torch_module.py",
    "tndesigner/compression/page.py",
    "tndesigner/compression/scripting.py",
    "tndesigner/gui/export/main.py",
    "tndesigner/importing/libraries.py",
    "tndesigner/models/tensorized_layer.py",
    "tndesigner/training/hosts.py",
    "tndesigner/worker/hosts.py",
)
TOLD = frozenset({"message", "note", "notes", "obstacle", "reason", "trouble"})
"""Names of parameters and variables that hold sentences."""


def called(node: ast.expr) -> str:
    """The last part of a name."""
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def is_english(node: ast.expr) -> bool:
    """Whether an expression is, or may be, a sentence that cannot be translated."""
    match node:
        case ast.Constant(value=str(text)):
            return " " in text.strip()
        case ast.JoinedStr(values=parts):
            return any(isinstance(part, ast.Constant) and " " in part.value for part in parts)
        case ast.Call(func=ast.Name(id="str"), args=[ast.Name(id=name)]):
            return name in ("error", "problem", "refused")
        case ast.IfExp():
            return is_english(node.body) or is_english(node.orelse)
        case ast.BoolOp(values=parts) | ast.Tuple(elts=parts) | ast.List(elts=parts):
            return any(map(is_english, parts))
        case ast.BinOp(op=ast.Add()):
            return is_english(node.left) or is_english(node.right)
        case ast.GeneratorExp() | ast.ListComp():
            return is_english(node.elt)
    return False


def is_for_programmers(exception: str) -> bool:
    """Whether an exception is one of Python or NumPy."""
    return hasattr(builtins, exception) or exception == "LinAlgError"


def is_template(call: ast.Call) -> bool:
    """Whether a call makes a text of a template; one that is already filled in may hold braces."""
    return called(call.func) == "ModelError" and not isinstance(call.args[0], ast.JoinedStr)


def sentences(tree: ast.Module) -> Iterator[ast.expr]:
    """All expressions that become sentences."""
    for node in ast.walk(tree):
        match node:
            case ast.Raise(exc=ast.Call(args=[first, *_]) as call):
                yield from [] if is_for_programmers(called(call.func)) or is_template(call) else [first]
            case ast.Call(func=ast.Attribute(attr="append"), args=[first]) if called(node.func.value) in TOLD:
                yield first
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AugAssign(target=ast.Name(id=name)) if name in TOLD:
                yield node.value
            case ast.Call() if called(node.func) != "replace":  # a run's own note is the user's
                yield from (one.value for one in node.keywords if one.arg in TOLD)
            case ast.FunctionDef(name=name) if name.startswith(("why_", "explain_")):
                yield from (one.value for one in ast.walk(node) if isinstance(one, ast.Return) and one.value)


def plain_sentences(source: Source) -> list[str]:
    """Sentences of a file that no window can translate, with their places."""
    found = {node for node in sentences(source.tree) if is_english(node)}
    return [
        f"{source.name} line {node.lineno}: {ast.unparse(node)}" for node in sorted(found, key=lambda one: one.lineno)
    ]


def test_sentences_for_the_window_can_be_translated():
    sources = [one for one in read_sources("tndesigner") if not one.name.startswith(ENGLISH)]
    assert [place for source in sources for place in plain_sentences(source)] == []


@pytest.mark.parametrize(
    "planted",
    [
        'raise LayerError(f"layer {name!r} has no kernel")',
        'raise KerasFileError("it is damaged: two files have the same name")',
        "raise TrainingError(str(error)) from error",
        'send(Note(message=f"the network starts from {run}"))',
        'notes.append(f"{count} rows are left out.")',
        'use = Use(role, reason="the last " + "column that is of use")',
        'def why_no_gpu():\n    return "no GPU is found" if none else ""',
    ],
)
def test_a_plain_sentence_is_found_wherever_it_is_made(planted):
    assert len(plain_sentences(Source("planted.py", planted))) == 1


def test_texts_names_and_templates_of_models_are_no_plain_sentences():
    kept = """
raise LayerError(Text("layer {0!r} has no kernel", name))
raise ModelError("layer {0!r} has no kernel", name)
raise KeyError(name)
Note(message=message_of(error))
notes = [Text("{0} rows are left out.", count)]
"""
    assert plain_sentences(Source("kept.py", kept)) == []
