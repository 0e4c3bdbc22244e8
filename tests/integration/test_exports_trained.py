"""What a run keeps: an exported layer with its trained weights gives the numbers of the trained model."""

from collections.abc import Callable
from pathlib import Path

import keras
import numpy as np
import pytest
from keras import ops

from tests.unit.blog import blog_design, blog_network
from tests.unit.codegen.subjects import run_source
from tests.unit.training.specimens import run_record
from tndesigner.codegen import export
from tndesigner.document import Design, dumps, load
from tndesigner.layers import build_model
from tndesigner.models import Dense, Model, NetworkDense, network_layers
from tndesigner.network import Diagram, Tensor
from tndesigner.network.edits import ReplaceTensor
from tndesigner.network.templates import make
from tndesigner.resources import resource_path
from tndesigner.training import RunFolder
from tndesigner.worker.run_files import RunFiles


def two_layers() -> Design:
    """Two networks in one model; in the second, cores are called as other weights of a layer are."""
    first, second = (make("mpo", {"inputs": "2,3", "outputs": "5,2", "bond": "4"}).network for _ in range(2))
    for core, name in zip(second.cores, ("bias", "bias_2"), strict=True):
        ReplaceTensor(Tensor(core.id, name, core.kind, core.legs)).apply(second)
    layers = (NetworkDense(network=1, activation="tanh"), Dense(units=6), NetworkDense(network=2), Dense(units=1))
    return Design({1: Diagram(first), 2: Diagram(second)}, Model((6,), layers))


def example(name: str) -> Callable[[], Design]:
    return lambda: load(resource_path("examples", f"{name}.tnd"))


DESIGNS = {
    "blog": blog_design,
    "a block": example("sort-projections"),
    "a convolution": example("fashion-cp"),
    "two layers": two_layers,
}


def keep(design: Design, folder: Path) -> tuple[RunFolder, keras.Model]:
    """The folder of a run whose weights are no longer those at the start, and its model, read from the file."""
    model = build_model(design.model, design.networks, batch=design.experiment.batch_size)
    for place, weight in enumerate(model.weights):
        weight.assign_add(0.1 * np.random.default_rng(place).normal(size=weight.shape))
    kept = RunFolder(folder)
    files = RunFiles(kept, dumps(design), run_record())
    files.keep_models(design, {"network": model}, {})
    return kept, keras.saving.load_model(kept.model("network"))


@pytest.mark.parametrize("name", DESIGNS)
def test_exported_layers_with_the_trained_weights_give_what_the_model_gives(name, tmp_path):
    design = DESIGNS[name]()
    folder, model = keep(design, tmp_path)
    layers = network_layers(design.model, design.networks)
    assert len(folder.layers) == len(layers)
    for place, (_, shape) in layers.items():
        number = place if len(layers) > 1 else None
        defined = run_source(folder.layer(number).read_text(encoding="utf-8"))
        classes = [one for one in defined.values() if isinstance(one, type) and issubclass(one, keras.layers.Layer)]
        layer = classes[-1]()
        layer.load_cores(folder.layer_weights(number))
        data = np.random.default_rng(place).normal(size=(5, *shape)).astype("float32")
        expected = ops.convert_to_numpy(model.layers[place](data))
        assert np.abs(ops.convert_to_numpy(layer(data)) - expected).max() <= 1e-6 * np.abs(expected).max()


def test_every_array_of_the_model_is_kept_under_a_name_of_its_own(tmp_path):
    folder, model = keep(example("sort-projections")(), tmp_path)
    with np.load(folder.weights) as arrays:
        assert sum(array.size for array in arrays.values()) == model.count_params()
        assert sum(name.endswith("/attention/key/b") for name in arrays) == 1
    with np.load(folder.layer_weights()) as arrays:
        assert len(arrays) == 28
        assert arrays["attention/key/b"].shape == (4, 4, 4, 4)


def test_a_file_of_another_kind_is_refused_by_its_name(tmp_path):
    layer = run_source(export(blog_network()))["Hidden"]()
    (tmp_path / "text.npz").write_text("a, b")
    (tmp_path / "empty.npz").touch()
    (tmp_path / "half.npz").write_bytes(b"PK\x03\x04 and no more")
    np.save(tmp_path / "one.npy", np.ones(3))
    for name in ("text.npz", "empty.npz", "half.npz", "one.npy"):
        with pytest.raises(ValueError, match=rf"{name} is not an \.npz file with arrays; give it one"):
            layer.load_cores(tmp_path / name)
    with pytest.raises(FileNotFoundError, match=r"none\.npz"):
        layer.load_cores(tmp_path / "none.npz")


def test_weights_of_another_layer_are_refused(tmp_path):
    folder, _ = keep(blog_design(), tmp_path)
    layer = run_source(folder.layer().read_text(encoding="utf-8"))["Hidden"]()
    np.savez(tmp_path / "other.npz", a=np.zeros((2, 3)), b=np.zeros((3, 2)), bias=np.zeros(2))
    with pytest.raises(
        ValueError, match=r"'a' has shape \(32, 32, 2\) in layer 'hidden.*', but has shape \(2, 3\) in .*other\.npz"
    ):
        layer.load_cores(tmp_path / "other.npz")
    np.savez(tmp_path / "other.npz", a=np.zeros((32, 32, 2)))
    with pytest.raises(
        ValueError, match=r"'b' has shape \(2, 32, 32\) in layer 'hidden.*', but is missing in .*other\.npz"
    ):
        layer.load_cores(tmp_path / "other.npz")
