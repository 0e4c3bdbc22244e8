"""All rules, in the order in which their problems are told: a new rule is a generator here and a row below.

A rule is called like its problems: ``bond_dimensions_agree`` yields problems of ``bond-dimensions-agree``.
"""

from collections.abc import Callable, Iterator

from tndesigner.checks.problem import Problem
from tndesigner.checks.rules.bond_dimensions import bond_dimensions_agree
from tndesigner.checks.rules.connected import network_is_connected
from tndesigner.checks.rules.copy_tensors import copy_legs_have_one_dimension, copy_tensors_join_legs
from tndesigner.checks.rules.dimensions import dimensions_are_not_huge, dimensions_are_positive
from tndesigner.checks.rules.experiment import (
    dataset_is_chosen,
    device_is_known,
    experiment_counts_are_positive,
    learning_rate_is_positive,
    loss_is_known,
    optimizer_is_known,
    seed_is_possible,
)
from tndesigner.checks.rules.inputs import input_legs_are_bound
from tndesigner.checks.rules.isometries import isometries_are_possible
from tndesigner.checks.rules.layer_values import layer_values_are_possible, model_input_is_possible
from tndesigner.checks.rules.layers import (
    layer_names_are_unique,
    layers_fit,
    layers_fit_into_memory,
    networks_exist,
)
from tndesigner.checks.rules.names import (
    leg_names_are_unique,
    names_are_not_empty,
    names_can_be_read,
    tensor_names_are_unique,
)
from tndesigner.checks.rules.network_names import network_names_are_unique
from tndesigner.checks.rules.outputs import (
    open_legs_are_outputs,
    output_legs_appear_once,
    output_legs_are_open,
    output_legs_exist,
)
from tndesigner.checks.rules.parts import (
    network_has_a_core,
    network_has_an_input,
    network_has_an_output,
    something_is_drawn,
)
from tndesigner.checks.rules.sizes import cores_fit_into_memory, data_and_result_fit_into_memory
from tndesigner.checks.rules.usages import digits_stand_apart, kernels_end_at_cores, tokens_come_first
from tndesigner.checks.rules.useful_bonds import bonds_are_useful
from tndesigner.model import Experiment, Model, Networks
from tndesigner.network import Network

NETWORK_RULES: tuple[Callable[[Network], Iterator[Problem]], ...] = (
    dimensions_are_positive,
    dimensions_are_not_huge,
    bond_dimensions_agree,
    copy_legs_have_one_dimension,
    copy_tensors_join_legs,
    something_is_drawn,
    network_has_an_input,
    network_has_an_output,
    network_has_a_core,
    network_is_connected,
    input_legs_are_bound,
    open_legs_are_outputs,
    output_legs_exist,
    output_legs_are_open,
    output_legs_appear_once,
    names_are_not_empty,
    tensor_names_are_unique,
    leg_names_are_unique,
    names_can_be_read,
    cores_fit_into_memory,
    data_and_result_fit_into_memory,
    bonds_are_useful,
)
"""What is asked of one network."""

DESIGN_RULES: tuple[Callable[[Networks], Iterator[Problem]], ...] = (network_names_are_unique,)
"""What is asked of the networks of a design together."""

MODEL_RULES: tuple[Callable[[Model], Iterator[Problem]], ...] = (
    model_input_is_possible,
    layer_values_are_possible,
    layer_names_are_unique,
    tokens_come_first,
)
"""What is asked of the stack of layers by itself."""

STACK_RULES: tuple[Callable[[Model, Networks], Iterator[Problem]], ...] = (
    networks_exist,
    kernels_end_at_cores,
    digits_stand_apart,
    layers_fit,
    layers_fit_into_memory,
    isometries_are_possible,
)
"""What is asked of the stack of layers with its networks."""

EXPERIMENT_RULES: tuple[Callable[[Experiment], Iterator[Problem]], ...] = (
    dataset_is_chosen,
    loss_is_known,
    optimizer_is_known,
    learning_rate_is_positive,
    experiment_counts_are_positive,
    seed_is_possible,
    device_is_known,
)
"""What is asked of the experiment."""
