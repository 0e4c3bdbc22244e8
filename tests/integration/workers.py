"""What the tests of a real worker have in common."""

from dataclasses import replace
from pathlib import Path

from tests.unit.blog import blog_design
from tndesigner.document import Design
from tndesigner.models import Dense, Experiment, Flatten, Model
from tndesigner.training import (
    DevicesListed,
    Epoch,
    Event,
    ListDevices,
    Train,
    Watch,
    WorkerClient,
    train_request,
)

PATIENCE = 300.0
"""Seconds of silence after which a worker counts as stuck."""


def blog_request(folder: Path, *, twin: bool = False, **settings: str | float) -> Train:
    """The request to train the blog's example."""
    return train_request(blog_design(), folder, title="blog.tnd", twin=twin, **settings)


def digits_design() -> Design:
    """A stack without a network, on small pictures."""
    layers = (Flatten(), Dense(units=24, activation="relu"), Dense(units=10, activation="softmax"))
    experiment = Experiment(dataset="digits", loss="sparse_categorical_crossentropy", epochs=8, batch_size=50)
    return Design({}, Model((8, 8), layers), experiment)


def train(worker: WorkerClient, request: Train) -> list[Event]:
    """All events of a run."""
    worker.send(request)
    return list(worker.events(PATIENCE))


def watched(worker: WorkerClient, request: Train, wish: Watch) -> list[Event]:
    """All events of a run that is looked at, with the last looks after its end."""
    worker.send(wish)
    events = train(worker, request)
    worker.send(Watch(seconds=0.0))
    worker.send(ListDevices())
    while not isinstance(event := worker.receive(PATIENCE), DevicesListed):
        assert event is not None
        events.append(event)
    return events


def epochs_of(events: list[Event], model: str = "network") -> list[Epoch]:
    return [event for event in events if isinstance(event, Epoch) and event.model == model]


def untimed(epochs: list[Epoch]) -> list[Epoch]:
    """Epochs without what depends on how busy the machine is."""
    return [replace(epoch, seconds=0.0, examples_per_second=None) for epoch in epochs]
