"""Exported files with a Keras layer; their styles differ in how a network is contracted."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tndesigner.codegen.assembly import Assembly
from tndesigner.codegen.assembly_check import assembly_reference, assembly_test
from tndesigner.codegen.assembly_classes import assembly_classes
from tndesigner.codegen.core_layer import WEIGHT_NAMES, core_layer
from tndesigner.codegen.frame import frame_of
from tndesigner.codegen.heading import assembly_heading, heading
from tndesigner.codegen.kernel_steps import reconstruction
from tndesigner.codegen.layer_class import layer_class
from tndesigner.codegen.layout import page
from tndesigner.codegen.masks_text import CHECK_MASK
from tndesigner.codegen.self_check import self_test
from tndesigner.codegen.subject import Subject, weights_start


@dataclass(frozen=True, slots=True)
class LayerStyle:
    """One way to write a Keras layer."""

    what: str
    """What the file calls the layer."""
    needs: str
    """The sentence about the requirements of the file."""
    imports: tuple[str, ...]
    contraction: Callable[[Subject], list[str]]
    """Returns the lines of ``call`` that compute ``result`` from the data."""
    functions: Callable[[Subject], list[list[str]]]
    """Returns the functions that the class needs, each as its lines."""
    methods: Callable[[Subject], list[str]] = lambda _: []
    """Returns the lines of the methods that ``call`` needs."""


def layer_file(exported: Subject | Assembly, style: LayerStyle) -> str:
    """Return the text of a file with the layer and its self-test."""
    if isinstance(exported, Assembly):
        return _assembly_file(exported, style)
    what = f"{style.what}, a tensor network in the place of {frame_of(exported).stands_for}."
    checks = [CHECK_MASK.splitlines()] if exported.attending or len(exported.widths) > 1 else []
    return page(
        heading(exported, what=what, needs=style.needs),
        style.imports,
        *style.functions(exported),
        *checks,
        core_layer(start=weights_start(exported)),
        layer_class(exported, style.contraction(exported), style.methods(exported), inside=bool(exported.alike)),
        reconstruction(exported),
        self_test(exported),
    )


def _assembly_file(assembly: Assembly, style: LayerStyle) -> str:
    """Write a class for each network, then the classes that use them."""
    subjects = assembly.subjects
    what = f"{style.what}, {assembly.stands_for} with tensor networks as matrices."
    return page(
        assembly_heading(assembly, {one.title: one.title for one in subjects}, what=what, needs=style.needs),
        style.imports,
        *_without_repeats(function for subject in subjects for function in style.functions(subject)),
        WEIGHT_NAMES.splitlines(),
        core_layer(several=True),
        *(layer_class(one, style.contraction(one), style.methods(one), inside=True) for one in subjects),
        *assembly_classes(assembly),
        *(reconstruction(subject, assembly.references[subject.title]) for subject in subjects),
        *assembly_reference(assembly),
        assembly_test(assembly),
    )


def _without_repeats(functions: Iterable[list[str]]) -> list[list[str]]:
    """Leave out repeated functions."""
    kept: list[list[str]] = []
    for function in functions:
        if function not in kept:
            kept.append(function)
    return kept
