"""Training on several hosts: how they find each other, and what they must have in common."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import tensorflow as tf

from tndesigner.datasets import Dataset
from tndesigner.datasets.stored_pictures import StoredPictures
from tndesigner.document import Design, dumps
from tndesigner.training.errors import TrainingError
from tndesigner.training.hosts import Hosts
from tndesigner.worker.devices import Choice, choose_device, list_devices
from tndesigner.worker.division import Division

LOST = (
    tf.errors.AbortedError,
    tf.errors.CancelledError,
    tf.errors.DeadlineExceededError,
    tf.errors.InternalError,
    tf.errors.UnavailableError,
)
"""What TensorFlow raises when another host no longer answers."""
_NUMBERS, _BYTES = 4, 4
"""How many numbers of a digest the hosts compare, and how many bytes each has."""


def choose_hosts(hosts: Hosts) -> Choice:
    """Join the other hosts, waiting for them, and return what trains together: the GPUs of each, or its processor.

    Raises:
        TrainingError: if this process computes already, or its address cannot be used.
    """
    strategy = _joined(hosts)
    gpus = tuple(one.name for one in list_devices() if one.name != "cpu")
    own = choose_device("auto")
    place = f"this is host {hosts.index}, {hosts.addresses[hosts.index]}"
    note = f"{len(hosts.addresses)} hosts share each batch, and the first one writes the run; {place}, {own.note}"
    return Choice(own.device, note, gpus, strategy)


@cache
def _joined(hosts: Hosts) -> tf.distribute.Strategy:
    """Return the strategy; TensorFlow allows one in a process."""
    cluster = tf.train.ClusterSpec({"worker": list(hosts.addresses)})
    resolver = tf.distribute.cluster_resolver.SimpleClusterResolver(
        cluster, task_type="worker", task_id=hosts.index, rpc_layer="grpc"
    )
    own = hosts.addresses[hosts.index]
    try:
        return tf.distribute.MultiWorkerMirroredStrategy(resolver)
    except RuntimeError as error:
        raise TrainingError(
            "this training process has already started computing, so it can no longer join other hosts"
        ) from error
    except tf.errors.OpError as error:
        reason = (error.message or "unknown reason").splitlines()[0]
        raise TrainingError(f"{own}: the other hosts cannot be joined: {reason}") from error


@contextmanager
def telling_loss() -> Iterator[None]:
    """Say in one sentence if a host was lost before the first step.

    Raises:
        TrainingError: if one was.
    """
    try:
        yield
    except LOST as error:
        raise TrainingError("another host no longer answers, so training did not begin") from error


def require_agreement(hosts: Hosts, choice: Choice, design: Design, dataset: Dataset) -> None:
    """Do nothing if all hosts train the same design on the same data.

    Raises:
        TrainingError: if they do not, on each of them.
    """
    with choice.scope():
        rows = Division().tell(*_numbers_of(_design_parts(design)), *_numbers_of(_data_parts(dataset)))
    for number, row in enumerate(rows):
        for what, start in (("another design", 0), ("other data", _NUMBERS)):
            part = slice(start, start + _NUMBERS)
            if (row[part] != rows[0][part]).any():
                raise TrainingError(
                    f"host {number} ({hosts.addresses[number]}) has {what} than host 0 ({hosts.addresses[0]}): their "
                    "hashes differ; give all hosts the same files and options"
                )


def _design_parts(design: Design) -> Iterator[bytes]:
    """Yield the text of a design; where files lie may differ between hosts."""
    experiment = design.experiment
    alike = design.copy()
    alike.experiment = replace(
        experiment, dataset=Path(experiment.dataset).name, start=Path(experiment.start).name, device="auto"
    )
    yield dumps(alike).encode()


def _data_parts(dataset: Dataset) -> Iterator[bytes]:
    for array in (dataset.x_train, dataset.y_train, dataset.x_val, dataset.y_val):
        if isinstance(array, StoredPictures):
            yield str((len(array), array.shape)).encode()
        else:
            yield str((array.dtype, array.shape)).encode()
            yield np.ascontiguousarray(array).tobytes()


def _numbers_of(parts: Iterator[bytes]) -> tuple[int, ...]:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    found = np.frombuffer(digest.digest()[: _NUMBERS * _BYTES], np.uint32)
    return tuple(int(number) for number in found)
