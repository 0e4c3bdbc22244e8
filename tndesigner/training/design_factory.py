"""Making a whole design around one layer: a stack that fits a dataset, and an experiment."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from tndesigner.datasets import DatasetInfo
from tndesigner.document import Design
from tndesigner.model import (
    LAYER_KINDS,
    Layer,
    Model,
    NetworkAttention,
    NetworkConv2D,
    NetworkDense,
    NetworkEmbedding,
    NetworkMultilinearAttention,
    TransformerEncoder,
)
from tndesigner.network import Diagram
from tndesigner.network.templates import Template, Value
from tndesigner.training.stacks import Wish, stack_around
from tndesigner.training.starting_experiment import starting_experiment

DATASETS = {
    NetworkDense.kind: "blobs",
    NetworkConv2D.kind: "digits",
    NetworkEmbedding.kind: "speeches",
    NetworkAttention.kind: "sort",
    NetworkMultilinearAttention.kind: "sort",
    TransformerEncoder.kind: "sort",
}
"""What a layer learns if nothing else is said, by its kind."""


def starting_layer(template: Template, values: Mapping[str, Value], activation: str) -> Layer:
    """Return the layer that a template makes networks for, which are numbered from 1 on.

    Args:
        template: the template.
        values: a value for each of its parameters.
        activation: what the layer does with the result of its networks, where it has a choice.
    """
    kind = LAYER_KINDS[template.layer_kind]
    numbers: dict[str, Any] = {field: number for number, field in enumerate(template.fields, 1)}
    settings: dict[str, Any] = template.settings_in(values)
    if "activation" in (field.name for field in fields(kind)):
        settings["activation"] = activation
    return kind(**settings, **numbers)


def starting_design(layer: Layer, diagrams: Mapping[int, Diagram], info: DatasetInfo) -> Design:
    """Return a design that trains a layer on a dataset, with ordinary layers around it where shapes differ.

    Args:
        layer: a layer with networks.
        diagrams: these networks by number.
        info: the dataset.

    Raises:
        TrainingError: if such a layer cannot learn from that dataset.
    """
    design = Design(dict(diagrams), experiment=starting_experiment(info))
    layers = stack_around(Wish(layer, design.networks, info))
    design.model = Model(info.input_shape, layers, "int32" if info.vocabulary_size else "float32")
    return design
