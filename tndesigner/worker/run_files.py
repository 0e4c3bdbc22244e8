"""Fills the run folder: record and history while a run goes on, models and pictures at its end."""

from collections.abc import Iterable
from dataclasses import replace

import keras
import numpy as np

from tndesigner.codegen import export_layer
from tndesigner.document import Design
from tndesigner.layers.stack import Orders
from tndesigner.model import network_parts
from tndesigner.planning import places_of
from tndesigner.training.events import Epoch, Figures, TrainedModel
from tndesigner.training.history import HistoryFile
from tndesigner.training.run_folder import RunFolder
from tndesigner.training.run_record import RunRecord, RunState, ended
from tndesigner.worker.curves import draw_curves
from tndesigner.worker.event_files import EventFiles


class RunFiles:
    """Writes what a run leaves behind; whenever the process is killed, what was told is on disk."""

    def __init__(
        self, folder: RunFolder, design_text: str, record: RunRecord, before: tuple[Epoch, ...] | None = None
    ) -> None:
        """Write what is known at the start; a run that goes on has epochs from before.

        Event files are written where their folder is there. A disk may take long to settle, and somebody waits for
        the first loss: it is waited for at the end of the run.

        Raises:
            TrainingError: if it cannot be written.
        """
        self.folder = folder
        self._record = record
        self._history = HistoryFile(folder.history, again=before is not None)
        self._events = EventFiles(folder.tensorboard) if folder.tensorboard.is_dir() else None
        self._epochs: list[Epoch] = list(before or ())
        folder.write(folder.design, design_text, settled=False)
        folder.write_record(record, settled=False)

    def add(self, epochs: Iterable[Epoch]) -> None:
        """Append to the history."""
        new = tuple(epochs)
        self._epochs.extend(new)
        self._history.append(new)
        if self._events is not None:
            self._events.add(new)

    def keep_models(self, design: Design, models: dict[TrainedModel, keras.Model], orders: Orders) -> None:
        """Write the trained models, the arrays of the network, and the exported layers, contracted as they were."""
        for name, model in models.items():
            model.save(self.folder.model(name))
        arrays = {
            f"{layer.name}/{weight.name}": keras.ops.convert_to_numpy(weight)
            for layer in models["network"].layers
            for weight in layer.weights
        }
        np.savez(self.folder.weights, **arrays)
        self._export_layers(design, orders)

    def close(self, state: RunState, message: str, seconds: float, figures: dict[TrainedModel, Figures]) -> None:
        """Draw the curves and complete the record."""
        self._history.close()
        if self._events is not None:
            self._events.close()
        draw_curves(self._epochs, self.folder.curves, self._record.title)
        record = replace(self._record, seconds=seconds, network=figures.get("network"), twin=figures.get("twin"))
        self.folder.write_record(ended(record, state, message))

    def _export_layers(self, design: Design, orders: Orders) -> None:
        parts = network_parts(design.model, design.networks)
        layers = {layer.network: (layer, places_of(layer, shape)) for layer, shape in parts}
        for number, (layer, places) in layers.items():
            batch = design.experiment.batch_size * places
            text = export_layer(layer, design.networks[number], batch=batch, order=orders.get(number))
            self.folder.write(self.folder.layer(number if len(layers) > 1 else None), text)
