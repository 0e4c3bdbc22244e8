"""The class of an exported Keras layer, apart from what its ``call`` does with the cores."""

from tndesigner.codegen.frame import Frame, frame_of
from tndesigner.codegen.heading import drawing, weights_line
from tndesigner.codegen.layout import indices_comment, lines_of, numbers
from tndesigner.codegen.starts import holding_of, isometry_start, start_of
from tndesigner.codegen.subject import Subject, start_variance
from tndesigner.codegen.text import literal
from tndesigner.network import Tensor
from tndesigner.planning.initialisation import core_deviations, isometry_deviations


def layer_class(subject: Subject, contraction: list[str], *, inside: bool = False) -> list[str]:
    """Return the lines of the class.

    Args:
        subject: what is exported.
        contraction: the lines of ``call`` that compute ``result`` from ``inputs``.
        inside: whether it is part of a larger layer, which loads its cores; its docstring then has the drawing.
    """
    activation = "None" if subject.activation in (None, "linear") else literal(str(subject.activation))
    frame = frame_of(subject)
    isometric = "isometric=True, " if subject.splits else ""
    return [
        '@keras.saving.register_keras_serializable(package="tensor_networks")',
        f"class {subject.title}(keras.layers.Layer):",
        *_docstring(subject, frame, drawn=inside),
        "",
        f"    def __init__(self, activation={activation}, use_bias={subject.use_bias}, {isometric}**kwargs):",
        "        super().__init__(**kwargs)",
        "        self.activation = keras.activations.get(activation)",
        "        self.use_bias = use_bias",
        *(["        self.isometric = isometric"] if subject.splits else []),
        *frame.spec,
        "",
        *_build(subject, frame),
        "",
        "    def call(self, inputs):",
        *contraction,
        *([f"        result = result[..., :{subject.gives}]"] if subject.gives else []),
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
        *(['            "isometric": self.isometric,'] if subject.splits else []),
        "        }",
        *([] if inside else ["", *_load_cores(frame)]),
    ]


def _docstring(subject: Subject, frame: Frame, *, drawn: bool) -> list[str]:
    more = ["", *drawing(subject, indent=8), "", f"    {weights_line(subject)}"] if drawn else []
    return [f'    """{frame.does}', "", f"    {frame.flow}", *more, '    """']


def _build(subject: Subject, frame: Frame) -> list[str]:
    """Write ``build``: a weight for each core, initialised so that the network starts like a dense layer."""
    deviations = core_deviations(
        subject.equation, start_variance(subject), isometry_deviations(subject.splits.values())
    )
    lines = ["    def build(self, input_shape):", *frame.projections]
    for core in subject.network.cores:
        lines += [
            f"        # {indices_comment(subject.legs(core))}",
            f"        self.{subject.attributes[core.id]} = self.add_weight(",
            *lines_of("shape=", numbers(core.shape), ",", indent=12),
            *_start_and_holding(subject, core, deviations[core.id]),
            f"            name={literal(subject.weights[core.id])},",
            "        )",
        ]
    return [
        *lines,
        "        self.bias = None",
        "        if self.use_bias:",
        f'            self.bias = self.add_weight(shape=({subject.given},), initializer="zeros", name="bias")',
    ]


def _start_and_holding(subject: Subject, core: Tensor, deviation: float) -> list[str]:
    """Write the initialiser of a core, and what keeps it an isometry."""
    split = subject.splits.get(core.id)
    if split is None:
        return lines_of("initializer=", start_of(core.shape, deviation), ",", indent=12)
    argument, holding = holding_of(subject, split)
    return [
        *lines_of("initializer=", isometry_start(split), ",", indent=12),
        *lines_of(f"{argument}=", holding, " if self.isometric else None,", indent=12),
    ]


def _load_cores(frame: Frame) -> list[str]:
    """Write the method that loads the weights from a file."""
    return [
        "    def load_cores(self, path):",
        '        """Load all weights from an .npz file that holds each by its name."""',
        "        if not self.built:",
        f"            self.build({frame.takes})",
        "        with np.load(path) as arrays:",
        "            self.set_weights([arrays[weight.name] for weight in self.weights])",
    ]
