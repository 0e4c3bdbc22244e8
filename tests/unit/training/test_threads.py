"""Short training steps get one thread, long ones more, none more than the machine has."""

import os
from dataclasses import replace

import pytest

from tests.unit.blog import blog_design
from tndesigner.models import Dense
from tndesigner.network.templates import TEMPLATES
from tndesigner.planning.savings import savings_of
from tndesigner.training.starting_points import family_design
from tndesigner.training.threads import (
    CLEARLY_LONG,
    CLEARLY_SHORT,
    PRODUCTS,
    STREAM,
    UPDATE,
    better_threads,
    step_seconds,
    threads_for,
)


def with_batches_of(size: int):
    design = blog_design()
    design.experiment = replace(design.experiment, batch_size=size)
    return design


def test_a_small_network_alone_wants_one_thread(monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 16)
    assert threads_for(blog_design(), twin=False) == 1


def test_the_slower_of_network_and_twin_decides(monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 16)
    assert threads_for(with_batches_of(256), twin=False) == 1
    assert 2 <= threads_for(with_batches_of(256)) <= 8


def test_no_more_threads_than_the_machine_has(monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    assert threads_for(with_batches_of(4096)) == 2


def test_the_predicted_time_counts_products_and_parameters():
    design = blog_design()
    network, twin = (step_seconds(design, of_twin=of_twin) for of_twin in (False, True))
    assert 5 < twin / network < 50
    wider = replace(design.model, layers=(*design.model.layers[:-1], Dense(units=4096), Dense(units=1)))
    design.model = wider
    assert step_seconds(design, of_twin=False) > 5 * network


def test_the_projections_of_multilinear_attention_are_counted_once():
    design = family_design(TEMPLATES["attention-block-term"])
    batch, model = design.experiment.batch_size, design.model
    (layer,) = savings_of(model, design.networks, batch=batch).layers
    flops = layer.comparison.network.flops_per_example
    assert flops > layer.layer.flops(model.input_shape, design.networks) > 0
    expected = 3 * batch * flops / PRODUCTS + model.parameters(design.networks) * UPDATE / STREAM
    assert step_seconds(design, of_twin=False) == pytest.approx(expected)


def test_others_are_advised_only_where_it_matters_clearly(monkeypatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 4)
    design = with_batches_of(256)
    assert better_threads(design, 4, twin=False) == 1
    assert better_threads(design, 1, twin=False) is None
    assert better_threads(design, 1) == threads_for(design) > 1
    between = with_batches_of(64)
    assert CLEARLY_SHORT < step_seconds(between, of_twin=True) < CLEARLY_LONG
    assert better_threads(between, 1) is None
    assert better_threads(between, 4) is None
