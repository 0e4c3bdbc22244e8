"""A run writes event files for TensorBoard where that is asked for, with the numbers of its history."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import tensorflow as tf

from tests.integration.workers import PATIENCE, blog_request, digits_design, train
from tndesigner.training import Finished, TrainMore, open_run, train_request
from tndesigner.training.codec import record_of

Scalars = dict[str, dict[int, float]]


def scalars_of(folder: Path) -> Scalars:
    """What TensorFlow's own reader finds in the event files of a folder: names, steps and values."""
    found: Scalars = {}
    for path in sorted(folder.glob("events.out.tfevents.*")):
        for event in tf.compat.v1.train.summary_iterator(str(path)):
            for value in event.summary.value:
                assert value.metadata.plugin_data.plugin_name in ("scalars", "")
                found.setdefault(value.tag, {})[event.step] = float(tf.make_ndarray(value.tensor))
    return found


def history_of(run, model: str, prefix: str) -> Scalars:
    """The same of the history, as precisely as TensorBoard has it."""
    names = ("loss", "accuracy", "mae")
    epochs = [epoch for epoch in run.history() if epoch.model == model]
    columns = {name: {one.epoch: record_of(one).get(prefix + name) for one in epochs} for name in names}
    known = {name: column for name, column in columns.items() if None not in column.values()}
    return {name: {step: float(np.float32(figure)) for step, figure in one.items()} for name, one in known.items()}


def compare(run) -> None:
    for model in ("network", "twin"):
        for part, prefix in (("training", ""), ("validation", "val_")):
            expected = history_of(run, model, prefix)
            assert set(expected) == {"loss", "accuracy"}
            assert scalars_of(run.folder.tensorboard / model / part) == expected


def test_the_event_files_hold_what_the_history_holds_also_of_a_run_that_went_on(worker, tmp_path):
    request = replace(blog_request(tmp_path / "run", epochs=7, twin=True), tensorboard=True)
    assert isinstance(train(worker, request)[-1], Finished)
    run = open_run(tmp_path / "run")
    compare(run)
    worker.send(TrainMore(run=str(run.folder.path), epochs=4))
    assert isinstance(list(worker.events(PATIENCE))[-1], Finished)
    compare(run)
    assert max(scalars_of(run.folder.tensorboard / "twin" / "validation")["loss"]) == 11


def test_nothing_is_written_for_tensorboard_where_nobody_asks(worker, tmp_path):
    design = digits_design()
    design.experiment = replace(design.experiment, epochs=1)
    train(worker, train_request(design, tmp_path / "run", title="digits"))
    assert not open_run(tmp_path / "run").folder.tensorboard.exists()
