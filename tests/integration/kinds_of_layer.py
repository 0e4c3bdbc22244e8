"""One small layer of each kind, as a td layer and as an exported file, beside the layer of Keras that it replaces."""

import importlib.util
import inspect
import itertools
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import keras
import numpy as np

import tndesigner as td
from tndesigner.document import Design
from tndesigner.models import LAYER_KINDS, Model
from tndesigner.network import Diagram, Network

FORMS = ("td", "file")
_NUMBERS = itertools.count()


@dataclass(frozen=True)
class Kind:
    """A kind of layer with networks of a few weights."""

    drawn: Callable[[], Network | dict[str, Network]]
    shape: tuple[int, ...]
    """One example."""
    ordinary: Callable[..., keras.layers.Layer] | None
    """The layer that it replaces; None where Keras has none."""
    start: str = "kernel"
    """What the arguments for its weights begin with."""
    tokens: int = 0
    sequences: bool = True
    """Whether the second axis holds places, of any number."""
    settings: dict[str, Any] = field(default_factory=dict)
    """What its td layer needs besides networks."""
    forms: tuple[str, ...] = FORMS

    def data(self, *lead: int, places: int | None = None, seed: int = 1) -> np.ndarray:
        """Examples (lead, …)."""
        shape = (*lead, *self.shape) if places is None else (*lead, places, *self.shape[1:])
        numbers = np.random.default_rng(seed)
        if self.tokens:
            return numbers.integers(1, self.tokens, shape).astype("int32")
        return numbers.normal(size=shape).astype("float32")

    @property
    def dtype(self) -> str:
        return "int32" if self.tokens else "float32"

    def model(self, layer: keras.layers.Layer, *, open_places: bool = False) -> keras.Model:
        shape = (None, *self.shape[1:]) if open_places and self.sequences else self.shape
        inputs = keras.Input(shape, dtype=self.dtype)
        return keras.Model(inputs, layer(inputs))


def _projections() -> dict[str, Network]:
    return td.make_all("attention-mpo", inputs=(2, 4), outputs=(4, 2), bond=3, num_heads=2, key_dim=4)


KINDS = {
    "dense": Kind(
        lambda: td.make("mpo", inputs=(2, 3), outputs=(4, 2), bond=3), (5, 6), lambda **k: keras.layers.Dense(8, **k)
    ),
    "conv2d": Kind(
        lambda: td.make("conv2d-cp", in_channels=4, out_channels=6, kernel=(3, 2), rank=3),
        (7, 6, 4),
        lambda **k: keras.layers.Conv2D(6, (3, 2), **k),
        sequences=False,
    ),
    "embedding": Kind(
        lambda: td.make("embedding", vocabulary=11, features=6, inputs=(3, 4), outputs=(2, 3), bond=2),
        (5,),
        lambda **k: keras.layers.Embedding(11, 6, **k),
        start="embeddings",
        tokens=11,
    ),
    "attention": Kind(_projections, (5, 8), lambda **k: keras.layers.MultiHeadAttention(2, 4, **k)),
    "multilinear": Kind(
        lambda: td.make("attention-block-term", sequence=4, rank=2, width=6), (4, 6), None, sequences=False
    ),
    "encoder": Kind(
        lambda: td.make_all("transformer-ffn", width=8, hidden=12, inputs=(2, 4), outputs=(4, 3), bond=2),
        (5, 8),
        None,
        settings={"num_heads": 2, "key_dim": 4},
    ),
    "lstm": Kind(
        lambda: td.make_all("lstm-mpo-both", inputs=(2, 3), outputs=(4, 2), bond=3),
        (5, 6),
        lambda **k: keras.layers.LSTM(8, return_sequences=True, **k),
        settings={"return_sequences": True},
    ),
    "gru": Kind(
        lambda: td.make_all("gru-mpo-both-each", inputs=(2, 3), outputs=(4, 2), bond=3),
        (5, 6),
        lambda **k: keras.layers.GRU(8, return_sequences=True, **k),
        settings={"return_sequences": True},
    ),
    "simple rnn": Kind(
        lambda: td.make_all("rnn-mpo-both", inputs=(2, 3), outputs=(4, 2), bond=3),
        (5, 6),
        lambda **k: keras.layers.SimpleRNN(8, return_sequences=True, **k),
        start="recurrent",
        settings={"return_sequences": True},
    ),
}


def made(kind: Kind, form: str, folder: Path, **arguments: Any) -> keras.layers.Layer:
    """A layer of a kind in one of the two forms, not built."""
    if form == "td":
        return td.layer(kind.drawn(), **{**kind.settings, **arguments})
    return imported(text_of(kind), folder)(**arguments)


def text_of(kind: Kind) -> str:
    """The exported file of a kind."""
    drawn = kind.drawn()
    return td.export(drawn) if isinstance(drawn, Network) else td.export(design_of(drawn, kind))


def design_of(drawn: dict[str, Network], kind: Kind) -> Design:
    """A design whose only layer has several networks."""
    numbers = {name: number for number, name in enumerate(drawn, 1)}
    purpose = next(iter(drawn.values())).purpose
    layer = LAYER_KINDS[purpose.kind](**{**dict(purpose.settings), **kind.settings, **numbers})
    return Design({numbers[name]: Diagram(one) for name, one in drawn.items()}, Model(kind.shape, (layer,)))


def imported(text: str, folder: Path, name: str = "") -> type[keras.layers.Layer]:
    """The layer that an exported file defines, imported under a name of its own."""
    path = folder / f"{name or f'exported_{next(_NUMBERS)}'}.py"
    path.write_text(text, encoding="utf-8")
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # as an import does; PyTorch's compiler looks there
    spec.loader.exec_module(module)
    layers = [one for one in vars(module).values() if inspect.isclass(one) and issubclass(one, keras.layers.Layer)]
    return layers[-1]
