"""The class that every exported Keras layer is, whatever its ``call`` does with the cores."""

from tndesigner.codegen.layout import Items, indices_comment, lines_of, numbers
from tndesigner.codegen.starts import start_of
from tndesigner.codegen.subject import Subject
from tndesigner.codegen.text import literal, prose
from tndesigner.planning import core_deviations


def layer_class(subject: Subject, contraction: list[str]) -> list[str]:
    """Return the lines of the class.

    Args:
        subject: what is exported.
        contraction: the lines of ``call`` that make ``result`` of ``inputs``, their leading axes being in ``lead``.
    """
    activation = "None" if subject.activation in (None, "linear") else literal(str(subject.activation))
    return [
        '@keras.saving.register_keras_serializable(package="tensor_networks")',
        f"class {subject.title}(keras.layers.Layer):",
        *_docstring(subject),
        "",
        f"    def __init__(self, activation={activation}, use_bias={subject.use_bias}, **kwargs):",
        "        super().__init__(**kwargs)",
        "        self.activation = keras.activations.get(activation)",
        "        self.use_bias = use_bias",
        *_input_spec(subject),
        "",
        *_build(subject),
        "",
        *_call(subject, contraction),
        "",
        "    def compute_output_shape(self, input_shape):",
        f"        return (*input_shape{'[0]' * (len(subject.widths) > 1)}[:-1], {subject.units})",
        "",
        "    def get_config(self):",
        "        return {",
        "            **super().get_config(),",
        '            "activation": keras.activations.serialize(self.activation),',
        '            "use_bias": self.use_bias,',
        "        }",
    ]


def _docstring(subject: Subject) -> list[str]:
    shapes = [f"(batch, ..., {width})" for width in subject.widths]
    data = shapes[0] if len(shapes) == 1 else "a list of " + " and ".join(shapes)
    what = "the last axis of the data" if len(shapes) == 1 else "the last axes of several tensors"
    return [
        f'    """Contract {what} with the network "{prose(subject.network.name)}".',
        "",
        f"    Takes {data}, gives (batch, ..., {subject.units}).",
        '    """',
    ]


def _input_spec(subject: Subject) -> list[str]:
    specs = [f"keras.layers.InputSpec(min_ndim=2, axes={{-1: {width}}})" for width in subject.widths]
    if len(specs) == 1:
        return [f"        self.input_spec = {specs[0]}"]
    return lines_of("self.input_spec = ", Items("[", tuple(specs), "]"), indent=8)


def _build(subject: Subject) -> list[str]:
    """Give each core a weight of its name, and a start that makes the network start like a dense layer."""
    deviations = core_deviations(subject.equation)
    lines = ["    def build(self, input_shape):"]
    for core in subject.network.cores:
        lines += [
            f"        # {indices_comment(subject.legs(core))}",
            f"        self.{subject.attributes[core.id]} = self.add_weight(",
            *lines_of("shape=", numbers(core.shape), ",", indent=12),
            *lines_of("initializer=", start_of(core.shape, deviations[core.id]), ",", indent=12),
            f"            name={literal(weight_name(core.name))},",
            "        )",
        ]
    return [
        *lines,
        "        self.bias = None",
        "        if self.use_bias:",
        f'            self.bias = self.add_weight(shape=({subject.units},), initializer="zeros", name="bias")',
    ]


def weight_name(name: str) -> str:
    """Return the name of a core as Keras allows it for a weight."""
    return name.replace("/", "_") or "core"


def _call(subject: Subject, contraction: list[str]) -> list[str]:
    lines = ["    def call(self, inputs):"]
    first = "inputs"
    if len(subject.widths) > 1:
        variables = [subject.variables[tensor.id] for tensor in subject.network.inputs]
        lines += [f"        {', '.join(variables)} = inputs"]
        first = variables[0]
    return [
        *lines,
        f"        lead = ops.shape({first})[:-1]",
        *contraction,
        "        if self.bias is not None:",
        "            result = ops.add(result, self.bias)",
        "        return self.activation(result)",
    ]
