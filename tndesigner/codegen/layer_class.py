"""The class of an exported Keras layer, apart from what its ``call`` does with the cores."""

from tndesigner.codegen.core_layer import CORE_LAYER, fixed, registered
from tndesigner.codegen.drawing_record import drawing_method
from tndesigner.codegen.frame import Frame, frame_of
from tndesigner.codegen.heading import drawing, weights_line
from tndesigner.codegen.identity import subject_identity
from tndesigner.codegen.initialisation_text import holding_of, is_isometric, isometric_method, isometry_start, start_of
from tndesigner.codegen.layout import Expression, Items, call, indices_comment, lines_of, numbers
from tndesigner.codegen.subject import Subject, start_variance
from tndesigner.codegen.text import literal
from tndesigner.network import Tensor
from tndesigner.planning.initialisation import core_deviations, isometry_deviations


def layer_class(subject: Subject, contraction: list[str], methods: list[str], *, inside: bool = False) -> list[str]:
    """Return the lines of the class.

    Args:
        subject: what is exported.
        contraction: the lines of ``call`` that compute ``result`` from ``inputs``.
        methods: the lines of the methods that ``call`` needs, with an empty line after each.
        inside: whether it is part of a larger layer; its docstring then has the drawing.
    """
    frame, identity = frame_of(subject), subject_identity(subject)
    projections = [kernel.removesuffix("_kernel") for kernel in subject.kernels]
    cores = Items("(", tuple(map(literal, [*projections, *subject.weights.values()])))
    return [
        *registered(identity),
        f"class {subject.title}({CORE_LAYER}):",
        *_docstring(subject, frame, drawn=inside),
        "",
        *fixed(identity, frame.takes, cores),
        "",
        *_constructor(subject, frame),
        "",
        *_build(subject, frame),
        *(["", *isometric_method(subject)] if subject.splits else []),
        "",
        *methods,
        f"    def call({', '.join(('self', 'inputs', *frame.masks))}):",
        *contraction,
        *([f"        result = result[..., :{subject.gives}]"] if subject.gives else []),
        "        if self.bias is not None:",
        "            result = ops.add(result, self.bias)",
        *(frame.result or ["        return self.activation(result)"]),
        *frame.methods,
        "",
        "    def compute_output_shape(self, input_shape):",
        *frame.shape,
        "",
        *_config(subject, frame),
        *drawing_method(subject),
    ]


def _constructor(subject: Subject, frame: Frame) -> list[str]:
    """Write ``__init__``, with the activation and the bias of the design as defaults."""
    activation = "None" if subject.activation in (None, "linear") else literal(str(subject.activation))
    isometric = ["isometric=True"] if subject.splits else []
    more = [f"{name}={default}" for name, default in frame.arguments.items()]
    arguments = ["self", f"activation={activation}", f"use_bias={subject.use_bias}", *isometric, *more, "**kwargs"]
    return [
        *lines_of("def ", call("__init__", *arguments), ":", indent=4),
        "        super().__init__(use_bias, **kwargs)",
        "        self.activation = keras.activations.get(activation)",
        *(is_isometric(subject) if subject.splits else []),
        *frame.spec,
    ]


def _config(subject: Subject, frame: Frame) -> list[str]:
    names = [*(["isometric"] if subject.splits else []), *frame.arguments]
    return [
        "    def get_config(self):",
        "        return {",
        "            **super().get_config(),",
        '            "activation": keras.activations.serialize(self.activation),',
        *(f'            "{name}": self.{name},' for name in names),
        "        }",
    ]


def _docstring(subject: Subject, frame: Frame, *, drawn: bool) -> list[str]:
    more = ["", *drawing(subject, indent=8), "", f"    {weights_line(subject)}"] if drawn else []
    return [f'    """{frame.does}', "", f"    {frame.flow}", *more, '    """']


def _build(subject: Subject, frame: Frame) -> list[str]:
    """Write ``build``: a weight for each core, initialised so that the network starts like a dense layer."""
    deviations = core_deviations(
        subject.equation, start_variance(subject), isometry_deviations(subject.splits.values())
    )
    lines = ["    def build(self, input_shape):", *frame.check, *frame.projections]
    for core in subject.network.cores:
        made = _core(subject, core, deviations[core.id])
        lines += [
            f"        # {indices_comment(subject.legs(core))}",
            *lines_of(f"self.{subject.attributes[core.id]} = ", made, indent=8),
        ]
    return [*lines, f"        self.bias = self.add_bias({subject.given})"]


def _core(subject: Subject, core: Tensor, deviation: float) -> Expression:
    """Write the call that adds the weight of a core."""
    arguments = (literal(subject.weights[core.id]), numbers(core.shape))
    split = subject.splits.get(core.id)
    if split is None:
        return call("self.add_core", *arguments, start_of(core.shape, deviation))
    return call("self.add_isometry", *arguments, isometry_start(split), holding_of(subject, split))
