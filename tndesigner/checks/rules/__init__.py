"""All rules, in the order of their problems: a new rule is a generator in this package and a row below.

A rule has the name of its problems: ``bond_dimensions_agree`` yields problems of ``bond-dimensions-agree``.
"""

from collections.abc import Callable, Iterator

from tndesigner.checks.problem import Problem
from tndesigner.checks.rules import (
    bond_dimensions,
    connected,
    copy_tensors,
    dimensions,
    experiment,
    inputs,
    isometries,
    layer_values,
    layers,
    names,
    network_names,
    outputs,
    parts,
    sizes,
    training_choices,
    usages,
    useful_bonds,
)
from tndesigner.models import Experiment, Model, Networks
from tndesigner.network import Network

NETWORK_RULES: tuple[Callable[[Network], Iterator[Problem]], ...] = (
    dimensions.dimensions_are_positive,
    dimensions.dimensions_are_not_huge,
    bond_dimensions.bond_dimensions_agree,
    copy_tensors.copy_legs_have_one_dimension,
    copy_tensors.copy_tensors_join_legs,
    parts.something_is_drawn,
    parts.network_has_an_input,
    parts.network_has_an_output,
    parts.network_has_a_core,
    connected.network_is_connected,
    inputs.input_legs_are_bound,
    outputs.open_legs_are_outputs,
    outputs.output_legs_exist,
    outputs.output_legs_are_open,
    outputs.output_legs_appear_once,
    names.names_are_not_empty,
    names.tensor_names_are_unique,
    names.leg_names_are_unique,
    names.names_can_be_read,
    sizes.cores_fit_into_memory,
    sizes.data_and_result_fit_into_memory,
    useful_bonds.bonds_are_useful,
)
"""The rules for one network."""

DESIGN_RULES: tuple[Callable[[Networks], Iterator[Problem]], ...] = (network_names.network_names_are_unique,)
"""The rules for all networks of a design together."""

MODEL_RULES: tuple[Callable[[Model], Iterator[Problem]], ...] = (
    layer_values.model_input_is_possible,
    layer_values.layer_values_are_possible,
    layers.layer_names_are_unique,
    usages.tokens_come_first,
)
"""The rules for the layers of the model by themselves."""

STACK_RULES: tuple[Callable[[Model, Networks], Iterator[Problem]], ...] = (
    layers.networks_exist,
    usages.kernels_end_at_cores,
    usages.digits_stand_apart,
    layers.layers_fit,
    layers.layers_fit_into_memory,
    isometries.isometries_are_possible,
)
"""The rules for the layers of the model with their networks."""

EXPERIMENT_RULES: tuple[Callable[[Experiment], Iterator[Problem]], ...] = (
    experiment.dataset_is_chosen,
    experiment.loss_is_known,
    experiment.optimizer_is_known,
    experiment.learning_rate_is_positive,
    experiment.experiment_counts_are_positive,
    experiment.seed_is_possible,
    experiment.device_is_known,
    experiment.precision_is_known,
    training_choices.schedule_is_known,
    training_choices.schedule_values_are_possible,
    training_choices.warm_up_ends_in_time,
    training_choices.stopping_is_possible,
    training_choices.weight_decay_is_possible,
    training_choices.clip_norm_is_possible,
    training_choices.repeats_are_possible,
)
"""The rules for the experiment."""
