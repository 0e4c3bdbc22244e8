"""What exports for other libraries are compared with: the exported Keras layer, in float64, for layers of all kinds."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from tests.integration.rebuilding import close
from tests.integration.terminal import EXAMPLES
from tests.integration.test_exports_families import KINDS
from tests.integration.test_families_numbers import FAMILIES
from tests.unit.codegen.subjects import run_source
from tests.unit.planning.specimens import SPECIMENS
from tndesigner.codegen import export, export_layer
from tndesigner.document import load
from tndesigner.models import Isometry, Layer, NetworkDense, Networks, Placed, Shape, network_layers
from tndesigner.network.templates import make, make_all

Answer = tuple[np.ndarray, dict[str, np.ndarray]]


@dataclass(frozen=True)
class Case:
    """What is exported, and the shapes of one example of each input."""

    write: Callable[[str], str]
    layer: Layer
    networks: Networks
    shapes: tuple[Shape, ...]
    tokens: int = 0
    pictures: bool = False

    def data(self, batch: int = 3) -> list[np.ndarray]:
        numbers = np.random.default_rng(3)
        if self.tokens:
            return [numbers.integers(0, self.tokens, (batch, *shape)) for shape in self.shapes]
        return [numbers.normal(size=(batch, *shape)) for shape in self.shapes]


def _placed(placed: Placed, networks: Networks) -> Case:
    layer, shape = placed
    tokens = layer.vocabulary if layer.takes_tokens else 0
    write = lambda style: export_layer(placed, networks, style=style, batch=3)  # noqa: E731
    return Case(write, layer, networks, (shape,), tokens, "conv2d" in layer.kind)


def _cases() -> dict[str, Case]:
    found = {}
    for name, net in SPECIMENS.items():
        widths = tuple((int(np.prod(one.shape)),) for one in net.inputs)
        found[f"specimen {name}"] = Case(
            lambda style, net=net: export(net, style=style), NetworkDense(network=1), {1: net}, widths
        )
    for family, arguments in FAMILIES.items():
        net = make(family, arguments).network
        found[family] = _placed(Placed(NetworkDense(network=1), (int(np.prod(net.inputs[0].shape)),)), {1: net})
    for name, (template, arguments, layer, shape) in KINDS.items():
        networks = {number: one.network for number, one in enumerate(make_all(template, arguments).values(), 1)}
        found[name] = _placed(Placed(layer, shape), networks)
    for path in EXAMPLES.glob("*.tnd"):
        design = load(path)
        for place, placed in network_layers(design.model, design.networks).items():
            found[f"example {path.stem} {place}"] = _placed(placed, design.networks)
    return found


def isometric(style: str, hold: str) -> dict[str, Any]:
    """What the file of a MERA defines whose cores are kept isometries."""
    net = make("mera", FAMILIES["mera"]).network
    layer = NetworkDense(network=1, isometry=Isometry(hold=hold, strength=0.5))
    return run_source(export_layer(Placed(layer, (int(np.prod(net.inputs[0].shape)),)), {1: net}, style=style))


CASES = _cases()


def keras_answer(case: Case, file: Path) -> Answer:
    """The result and the gradients of the Keras layer with random weights, which are written to a file."""
    classes = [one for one in run_source(case.write("keras")).values() if isinstance(one, type)]
    layer = [one for one in classes if issubclass(one, keras.layers.Layer)][-1](dtype="float64")
    data = [tf.constant(one) for one in case.data()]
    given = data[0] if len(data) == 1 else data
    layer(given)
    numbers = np.random.default_rng(7)
    weights = {one.path.removeprefix(f"{layer.path}/"): one for one in layer.weights}
    for weight in weights.values():
        weight.assign(numbers.normal(size=weight.shape) * np.prod(weight.shape) ** -0.25)
    np.savez(file, **{name: np.asarray(weight) for name, weight in weights.items()})
    with tf.GradientTape() as tape:
        result = layer(given)
        loss = tf.reduce_sum(result * np.random.default_rng(5).normal(size=result.shape))
    found = tape.gradient(loss, [weight.value for weight in weights.values()])
    return np.asarray(result), {
        name: np.asarray(tf.convert_to_tensor(one)) for name, one in zip(weights, found, strict=True)
    }


def require_same(ours: Answer, theirs: Answer) -> None:
    close(ours[0], theirs[0], 1e-8)  # Keras's attention scales by a number in float32
    assert ours[1].keys() == theirs[1].keys()
    largest = max(np.abs(gradient).max() for gradient in theirs[1].values())
    for name, gradient in theirs[1].items():
        scale = max(np.abs(gradient).max(), largest / 100)
        assert np.abs(ours[1][name].reshape(gradient.shape) - gradient).max() <= 1e-8 * scale, name
