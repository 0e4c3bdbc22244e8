"""Models with exported layers come back whole, however many files there are and whatever they are called."""

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import keras
import numpy as np
import pytest
from keras import ops

from tests.unit.codegen.test_identity import train
from tndesigner.codegen import export, export_layer
from tndesigner.models import NetworkDense, Placed, TransformerEncoder
from tndesigner.network import Network
from tndesigner.network.templates import make, make_all

OLD = Path(__file__).parent / "old_exports"


@pytest.fixture(autouse=True)
def registry() -> Iterator[dict[str, object]]:
    """What Keras knows by name, as in a process of its own."""
    objects = keras.saving.get_custom_objects()
    before = dict(objects)
    forget()
    yield objects
    objects.clear()
    objects.update(before)


def forget() -> None:
    """Forget all exported classes, as a new process has."""
    objects = keras.saving.get_custom_objects()
    for name in [name for name in objects if name.startswith("tensor_networks>")]:
        del objects[name]


def imported(text: str, folder: Path, name: str) -> ModuleType:
    """Import a text as the module of that name."""
    file = folder / f"{name}.py"
    file.write_text(text, encoding="utf-8")
    spec = importlib.util.spec_from_file_location(name, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def mpo(inputs: str = "4,4", outputs: str = "4,4", bond: str = "2") -> Network:
    return make("mpo", {"inputs": inputs, "outputs": outputs, "bond": bond}).network


def numbers(*shape: int) -> np.ndarray:
    return np.random.default_rng(1).normal(size=shape).astype("float32")


def chained(*layers: keras.layers.Layer) -> keras.Model:
    """A functional model of layers, whose biases are not zero."""
    value = inputs = keras.Input((None, layers[0].takes[-1]))
    for layer in layers:
        value = layer(value)
    for place, weight in enumerate(layer.bias for layer in layers if layer.bias is not None):
        weight.assign(np.random.default_rng(place).normal(size=weight.shape))
    return keras.Model(inputs, value)


def saved(model: keras.Model, folder: Path) -> tuple[Path, np.ndarray]:
    """The file of a model, and what the model answers."""
    model.save(folder / "model.keras")
    return folder / "model.keras", answers(model)


def answers(model: keras.Model) -> np.ndarray:
    return ops.convert_to_numpy(model(numbers(3, 5, model.input_shape[-1])))


@pytest.mark.parametrize("style", ["keras", "tensornetwork"])
@pytest.mark.parametrize(
    "networks",
    [
        (mpo(), mpo(outputs="2,2")),
        (mpo(bond="2"), mpo(bond="3")),
        (train(name="网络"), train(name="сеть", swapped=True)),
        (train(name="net"), train(name="net", swapped=True)),
    ],
    ids=["one name", "two bonds", "no Latin name", "order of outputs"],
)
def test_two_exports_in_one_model_come_back_with_no_difference(networks, style, tmp_path):
    texts = [export(network, style=style, activation="relu") for network in networks]

    def classes() -> list[type]:
        files = [imported(text, tmp_path, f"layer{place}") for place, text in enumerate(texts)]
        return [[one for one in vars(file).values() if isinstance(one, type)][-1] for file in files]

    first, second = classes()
    assert first.__name__ == second.__name__
    path, expected = saved(chained(first(), second()), tmp_path)
    forget()
    classes()
    np.testing.assert_array_equal(answers(keras.saving.load_model(path)), expected)
    np.testing.assert_array_equal(
        answers(keras.models.clone_model(keras.saving.load_model(path))).shape, expected.shape
    )


@pytest.mark.parametrize("alone", [0, 1])
def test_a_model_with_one_of_two_imported_files_comes_back(alone, tmp_path):
    files = [imported(export(one), tmp_path, f"layer{place}") for place, one in enumerate((mpo(), mpo(outputs="2,2")))]
    path, expected = saved(chained(files[alone].Mpo()), tmp_path)
    np.testing.assert_array_equal(answers(keras.saving.load_model(path)), expected)


def test_a_file_may_be_renamed_and_imported_twice(tmp_path):
    text = export(mpo())
    first = imported(text, tmp_path, "layer")
    second = imported(text, tmp_path, "copy_of_layer")
    path, expected = saved(chained(first.Mpo(), second.Mpo()), tmp_path)
    np.testing.assert_array_equal(answers(keras.saving.load_model(path)), expected)
    forget()
    imported(text, tmp_path, "renamed")
    np.testing.assert_array_equal(answers(keras.saving.load_model(path)), expected)


def test_a_model_never_loads_into_another_structure(tmp_path):
    right, wrong = (imported(export(train(swapped=swapped)), tmp_path, "layer") for swapped in (False, True))
    path, _ = saved(chained(right.Net()), tmp_path)
    names = [one.Net.identity for one in (right, wrong)]
    forget()
    imported(export(train(swapped=True)), tmp_path, "layer")
    with pytest.raises(TypeError, match="Could not locate class 'Net'"):
        keras.saving.load_model(path)
    told = f"the saved layer is {names[0]}, but Net of layer is {names[1]}; import the file that defines {names[0]}"
    with pytest.raises(ValueError, match=told):
        keras.saving.load_model(path, custom_objects={f"tensor_networks>{names[0]}": wrong.Net})
    with pytest.raises(ValueError, match=told):
        wrong.Net.from_config(right.Net().get_config())


def test_a_model_of_a_file_without_identity_still_loads_with_the_new_file_of_the_same_name(tmp_path):
    old = imported((OLD / "mpo.txt").read_text(encoding="utf-8"), tmp_path, "layer")
    assert "identity" not in old.Mpo().get_config()
    model = keras.Sequential([keras.Input((None, 6)), old.Mpo(activation="tanh"), keras.layers.Dense(3)])
    path, expected = saved(model, tmp_path)
    forget()
    network = make("mpo", {"inputs": "2,3", "outputs": "5,2", "bond": "4"}).network
    new = imported(
        export_layer(Placed(NetworkDense(network=1, activation="relu"), (6,)), {1: network}), tmp_path, "layer"
    )
    again = keras.saving.load_model(path)
    assert isinstance(again.layers[0], new.Mpo)
    np.testing.assert_allclose(answers(again), expected, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("name", ["TransformerEncoder", "Attention"])
def test_old_models_with_several_networks_in_a_layer_still_load(name, tmp_path):
    old = imported((OLD / "block.txt").read_text(encoding="utf-8"), tmp_path, "layer")
    inputs = keras.Input((None, 8))
    layer = getattr(old, name)()
    model = keras.Model(inputs, layer(inputs, inputs) if name == "Attention" else layer(inputs))
    path, expected = saved(model, tmp_path)
    forget()
    sizes = {"num_heads": "3", "key_dim": "2", "inputs": "2,4", "outputs": "3,2", "bond": "2"}
    networks = {place: one.network for place, one in enumerate(make_all("attention-mpo", sizes).values(), 1)}
    block = TransformerEncoder(hidden=5, query=1, num_heads=3, key_dim=2)
    new = imported(export_layer(Placed(block, (7, 8)), networks), tmp_path, "layer")
    again = keras.saving.load_model(path)
    assert isinstance(again.layers[-1], getattr(new, name))
    np.testing.assert_allclose(answers(again), expected, rtol=1e-6, atol=1e-6)
