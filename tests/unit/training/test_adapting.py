"""What is offered for a design that does not fit a dataset makes it fit."""

from dataclasses import replace

import pytest

from tests.unit.blog import blog_design
from tndesigner.datasets import dataset_info, list_datasets
from tndesigner.document import Design
from tndesigner.models import Dense, Embedding, Flatten, GlobalAveragePooling1D, Model, NetworkDense
from tndesigner.training.adapting import adapt, adapt_all, flattened
from tndesigner.training.design_factory import starting_experiment
from tndesigner.training.suitability import MisfitKind, find_misfits, misfits


def on(dataset: str) -> Design:
    """The blog's design, with the experiment that a dataset starts with."""
    design = blog_design()
    design.experiment = starting_experiment(dataset_info(dataset))
    return design


def ending(last: Dense, dataset: str = "fashion") -> Design:
    design = on(dataset)
    info = dataset_info(dataset)
    design.model = Model(info.input_shape, (Flatten(), *design.model.layers[:-1], last))
    return design


@pytest.mark.parametrize("dataset", [info.id for info in list_datasets()])
def test_one_change_lets_the_blogs_design_learn_any_dataset(dataset):
    design = replace_experiment(blog_design(), dataset=dataset)
    info = dataset_info(dataset)
    change = adapt_all(design, info)
    assert change is not None
    change.edit.apply(design)
    assert misfits(design, info) == ()
    assert any(isinstance(layer, NetworkDense) for layer in design.model.layers)


def replace_experiment(design: Design, **values: str) -> Design:
    design.experiment = replace(design.experiment, **values)
    return design


def test_pictures_are_flattened_before_a_dense_layer():
    design = on("fashion")
    change = adapt(MisfitKind.INPUT, design, dataset_info("fashion"))
    assert change is not None
    assert change.title == "Take 28×28, begin with Flatten"
    change.edit.apply(design)
    assert design.model.input_shape == (28, 28)
    assert design.model.layers == (Flatten(), *blog_design().model.layers)


def test_a_design_that_takes_the_numbers_of_pictures_in_a_row_begins_with_flatten():
    design = Design({}, Model((64,), (Dense(units=10),)))
    changed = flattened(design, dataset_info("digits"))
    assert (changed.model.input_shape, changed.model.layers) == ((8, 8), (Flatten(), Dense(units=10)))
    assert design.model.input_shape == (64,)
    assert flattened(design, dataset_info("fashion")) is None
    assert flattened(changed, dataset_info("digits")) is None


def test_a_network_of_another_width_gets_a_dense_layer_before_it():
    design = on("digits")
    design.model = Model((1024,), design.model.layers[1:])
    change = adapt(MisfitKind.INPUT, design, dataset_info("digits"))
    assert change is not None
    assert change.title == "Take 8×8, begin with Flatten, Dense 1024 relu"


def test_tokens_go_through_a_table():
    design = on("speeches")
    change = adapt(MisfitKind.TOKENS, design, dataset_info("speeches"))
    assert change is not None
    change.edit.apply(design)
    assert design.model.input_dtype == "int32"
    assert design.model.layers[:2] == (Embedding(input_dim=5000, output_dim=2), GlobalAveragePooling1D())


def test_as_many_outputs_as_classes_are_set_and_the_name_stays():
    design = ending(Dense(name="answer", units=7, use_bias=False))
    change = adapt(MisfitKind.ANSWER, design, dataset_info("fashion"))
    assert change is not None
    assert change.title == "End with Dense 10 softmax"
    change.edit.apply(design)
    assert design.model.layers[-1] == Dense(name="answer", units=10, activation="softmax", use_bias=False)


def test_a_network_at_the_end_gets_a_dense_layer_after_it():
    design = on("moons")
    design.model = Model((2,), design.model.layers[:2])
    change = adapt(MisfitKind.ANSWER, design, dataset_info("moons"))
    assert change is not None
    change.edit.apply(design)
    assert design.model.layers[-1] == Dense(units=2, activation="softmax")


def test_the_last_activation_becomes_what_the_loss_needs():
    design = ending(Dense(units=10))
    info = dataset_info("fashion")
    assert [misfit.kind for misfit in find_misfits(design, info)] == [MisfitKind.ACTIVATION]
    change = adapt(MisfitKind.ACTIVATION, design, info)
    assert change is not None
    assert change.title == "End with softmax"
    change.edit.apply(design)
    assert misfits(design, info) == ()


def test_the_loss_becomes_one_that_suits_the_task():
    design = ending(Dense(units=10, activation="softmax"))
    replace_experiment(design, loss="huber")
    change = adapt(MisfitKind.LOSS, design, dataset_info("fashion"))
    assert change is not None
    assert change.title == "Use sparse categorical crossentropy"
    change.edit.apply(design)
    assert misfits(design, dataset_info("fashion")) == ()


def test_nothing_is_offered_where_no_layer_has_an_activation():
    design = on("fashion")
    design.model = Model((28, 28), (Flatten(),))
    assert adapt(MisfitKind.ACTIVATION, design, dataset_info("fashion")) is None


def test_a_small_dataset_is_seen_more_often_than_a_large_one():
    small, large = (starting_experiment(dataset_info(name)) for name in ("blobs", "diamonds"))
    assert (small.epochs, small.batch_size) == (300, 32)
    assert (large.epochs, large.batch_size) == (6, 128)
