"""The class that every exported Keras layer is, whatever its ``call`` does with the cores."""

from tndesigner.codegen.frame import frame_of
from tndesigner.codegen.layout import indices_comment, lines_of, numbers
from tndesigner.codegen.starts import start_of
from tndesigner.codegen.subject import Subject
from tndesigner.codegen.text import literal
from tndesigner.planning import core_deviations


def layer_class(subject: Subject, contraction: list[str]) -> list[str]:
    """Return the lines of the class.

    Args:
        subject: what is exported.
        contraction: the lines of ``call`` that make ``result`` of ``inputs``, with the leading axes of the frame.
    """
    activation = "None" if subject.activation in (None, "linear") else literal(str(subject.activation))
    frame = frame_of(subject)
    return [
        '@keras.saving.register_keras_serializable(package="tensor_networks")',
        f"class {subject.title}(keras.layers.Layer):",
        f'    """{frame.does[0]}',
        "",
        f"    {frame.does[1]}",
        '    """',
        "",
        f"    def __init__(self, activation={activation}, use_bias={subject.use_bias}, **kwargs):",
        "        super().__init__(**kwargs)",
        "        self.activation = keras.activations.get(activation)",
        "        self.use_bias = use_bias",
        *frame.spec,
        "",
        *_build(subject),
        "",
        "    def call(self, inputs):",
        *frame.opening,
        *contraction,
        "        if self.bias is not None:",
        "            result = ops.add(result, self.bias)",
        "        return self.activation(result)",
        "",
        "    def compute_output_shape(self, input_shape):",
        *frame.shape,
        "",
        "    def get_config(self):",
        "        return {",
        "            **super().get_config(),",
        '            "activation": keras.activations.serialize(self.activation),',
        '            "use_bias": self.use_bias,',
        "        }",
    ]


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
