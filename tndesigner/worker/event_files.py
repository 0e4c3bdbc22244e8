"""Writes a run for TensorBoard: event files that it reads, beside what else is kept."""

from collections.abc import Iterable
from pathlib import Path

import tensorflow as tf

from tndesigner.training.codec import record_of
from tndesigner.training.events import Epoch, TrainedModel
from tndesigner.training.metrics import METRICS

FIGURES = ("loss", *METRICS)
"""What is written of each epoch, by these names, where a run has it."""

PARTS = {"training": "", "validation": "val_"}
"""The writers of a model, and what the names of their figures in an epoch begin with."""


class EventFiles:
    """One writer for training and one for validation of each model, so that TensorBoard draws them over each other."""

    def __init__(self, folder: Path) -> None:
        """Write below a folder; where files are there already, the run goes on in new ones."""
        self._folder = folder
        self._writers: dict[tuple[TrainedModel, str], tf.summary.SummaryWriter] = {}
        self._scalar = tf.compat.v1.SummaryMetadata(
            plugin_data=tf.compat.v1.SummaryMetadata.PluginData(plugin_name="scalars")
        )

    def add(self, epochs: Iterable[Epoch]) -> None:
        """Write epochs; they are on disk when this returns."""
        with tf.device("/cpu:0"):
            for epoch in epochs:
                record = record_of(epoch)
                for part, prefix in PARTS.items():
                    figures = {name: record[prefix + name] for name in FIGURES if prefix + name in record}
                    self._write(epoch, part, figures)
        for writer in self._writers.values():
            writer.flush()

    def close(self) -> None:
        """End the files."""
        for writer in self._writers.values():
            writer.close()

    def _write(self, epoch: Epoch, part: str, figures: dict[str, float]) -> None:
        if not figures:
            return
        key = (epoch.model, part)
        if key not in self._writers:
            self._writers[key] = tf.summary.create_file_writer(str(self._folder / epoch.model / part))
        with self._writers[key].as_default():
            for name, figure in figures.items():
                tf.summary.write(name, tf.constant(figure, tf.float32), step=epoch.epoch, metadata=self._scalar)
