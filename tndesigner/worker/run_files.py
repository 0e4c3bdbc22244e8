"""Writes the run folder: record and history during a run, models and pictures at its end."""

import platform
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from tndesigner import __version__
from tndesigner.codegen import export_layer
from tndesigner.document import Design
from tndesigner.layers.keras_model import made_layers
from tndesigner.models import network_layers
from tndesigner.planning.choice import Orders
from tndesigner.training.codec import record_of
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import Epoch, Figures, TrainedModel, Versions
from tndesigner.training.history import HistoryFile
from tndesigner.training.metrics import METRICS
from tndesigner.training.run_folder import RunFolder
from tndesigner.training.run_record import RunRecord, RunState, ended
from tndesigner.training.writing import whole
from tndesigner.worker.curves import draw_curves
from tndesigner.worker.failures import explain_failure


class RunFiles:
    """Writes the files of a run; if the process is killed, all that was sent is on disk."""

    def __init__(
        self, folder: RunFolder, design_text: str, record: RunRecord, before: tuple[Epoch, ...] | None = None
    ) -> None:
        """Write what is known at the start; a continued run has epochs from before.

        Event files are written if their folder exists. A disk may take long to write, and the user is waiting for
        the first loss, so the end of the run waits for it instead.

        Raises:
            TrainingError: if it cannot be written.
        """
        self.folder = folder
        self.record = record
        self._history = HistoryFile(folder.history, again=before is not None)
        self._events = EventFiles(folder.tensorboard) if folder.tensorboard.is_dir() else None
        self._epochs: list[Epoch] = list(before or ())
        folder.write(folder.design, design_text, settled=False)
        folder.write_record(record, settled=False)

    @property
    def place(self) -> str:
        """The run folder, as events name it."""
        return str(self.folder.path)

    def add(self, epochs: Iterable[Epoch]) -> None:
        """Append to the history."""
        new = tuple(epochs)
        self._epochs.extend(new)
        self._history.append(new)
        if self._events is not None:
            self._events.add(new)

    def keep_models(self, design: Design, models: dict[TrainedModel, keras.Model], orders: Orders) -> None:
        """Write the trained models, the arrays of the network, and the exported layers with theirs.

        Raises:
            TrainingError: if one cannot be written.
        """
        for name, model in models.items():
            with whole(self.folder.model(name)) as path:
                model.save(path)
        network = models["network"]
        with whole(self.folder.weights) as path:
            np.savez(path, **_arrays(network.weights, ""))
        self._export_layers(design, network, orders)

    def forget_after(self, reached: Mapping[TrainedModel, int]) -> None:
        """Remove the epochs from the history that came after these.

        Raises:
            TrainingError: if it cannot be written.
        """
        self._epochs = [one for one in self._epochs if one.epoch <= reached.get(one.model, 0)]
        self._history.close()
        with whole(self.folder.history) as path:
            path.unlink(missing_ok=True)
            history = HistoryFile(path)
            history.append(self._epochs)
            history.close()
        self._history = HistoryFile(self.folder.history, again=True)

    def close(self, state: RunState, message: str, seconds: float, figures: dict[TrainedModel, Figures]) -> None:
        """Draw the curves and complete the record, which must not depend on the picture."""
        self._history.close()
        if self._events is not None:
            self._events.close()
        try:
            draw_curves(self._epochs, self.folder.curves, self.record.title)
        except Exception as error:  # noqa: BLE001  # the run is saved without its picture
            explain_failure(error)
        record = replace(self._named(), seconds=seconds, network=figures.get("network"), twin=figures.get("twin"))
        self.folder.write_record(ended(record, state, message))

    def _named(self) -> RunRecord:
        """Return the record, with the name and note that somebody may have given the run since its start."""
        try:
            present = self.folder.read_record()
        except TrainingError:
            return self.record
        return replace(self.record, name=present.name, note=present.note)

    def _export_layers(self, design: Design, model: keras.Model, orders: Orders) -> None:
        """Write each layer that has networks as source, contracted as in training, and its trained weights."""
        layers = network_layers(design.model, design.networks)
        batch, made = design.experiment.batch_size, made_layers(design.model, model)
        for place, placed in layers.items():
            number = place if len(layers) > 1 else None
            text = export_layer(placed, design.networks, batch=batch, orders=orders)
            self.folder.write(self.folder.layer(number), text)
            trained = made[place - 1]
            with whole(self.folder.layer_weights(number)) as path:
                np.savez(path, **_arrays(trained.weights, f"{trained.path}/"))


def _arrays(weights: Iterable[keras.Variable], prefix: str) -> dict[str, Any]:
    """Return the values of weights by their paths without the prefix."""
    return {weight.path.removeprefix(prefix): keras.ops.convert_to_numpy(weight) for weight in weights}


FIGURES = ("loss", *METRICS)
"""The figures of an epoch that are written, if a run has them."""

PARTS = {"training": "", "validation": "val_"}
"""The writers of a model, and the prefix of their figures in an epoch."""


class EventFiles:
    """One writer for training and one for validation of each model, so that TensorBoard overlays them."""

    def __init__(self, folder: Path) -> None:
        """Write into a folder; a continued run writes new files."""
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
        """Close the files."""
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


def installed_versions() -> Versions:
    """Return the versions that this process runs with."""
    return Versions(
        tndesigner=__version__, python=platform.python_version(), tensorflow=tf.__version__, keras=keras.__version__
    )
