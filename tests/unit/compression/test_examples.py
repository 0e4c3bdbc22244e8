"""The examples of a compression by the name of their dataset or file."""

import numpy as np
import pytest

from tndesigner.compression.errors import CompressionError
from tndesigner.compression.examples import is_dataset, read_examples, suiting_datasets
from tndesigner.document import Design
from tndesigner.models import Dense, Flatten, Model, ModelInput


@pytest.mark.parametrize("shape", [(8, 8), (8, 8, 1), (64,), (None, 8)])
def test_pictures_of_a_dataset_get_the_shape_that_the_model_takes(shape):
    found = read_examples("digits", [ModelInput(shape)])
    assert found.training.inputs[0].shape == (1442, *(axis or 8 for axis in shape))
    assert len(found.validation) == 355
    flat = read_examples("digits", [ModelInput((64,))]).training.inputs[0]
    np.testing.assert_array_equal(found.training.inputs[0].reshape(-1, 64), flat)


@pytest.mark.parametrize(
    ("name", "wanted", "told"),
    [
        ("digits", [ModelInput((8, 9))], "numbers of shape 8×8, but the model takes numbers of shape 8×9"),
        ("digits", [ModelInput((64,), "int32")], "but the model takes tokens of shape 64"),
        ("sort", [ModelInput((12,))], "holds tokens of shape"),
        ("digits", [ModelInput((8, 8)), ModelInput((3,))], "8×8 and numbers of shape 3"),
    ],
)
def test_a_dataset_that_does_not_fit_says_both_shapes(name, wanted, told):
    with pytest.raises(CompressionError, match=told):
        read_examples(name, wanted)


def test_files_are_read_in_every_form_that_training_reads(tmp_path):
    x = np.random.default_rng(0).normal(size=(12, 3)).astype("float32")
    y = np.arange(12) % 3
    np.savez(tmp_path / "usual.npz", x=x, y=y)
    np.savez(tmp_path / "alone.npz", pixels=x)
    np.savez(tmp_path / "other.npz", images=x, labels=y)
    np.save(tmp_path / "x.npy", x)
    np.save(tmp_path / "y.npy", y)
    np.save(tmp_path / "seen.npy", x)
    rows = [f"{a},{b},{c},{'abc'[kind]}" for (a, b, c), kind in zip(x, y, strict=True)]
    (tmp_path / "table.csv").write_text("\n".join(["p,q,r,kind", *rows]), encoding="utf-8")
    sizes = {}
    for path in set(tmp_path.iterdir()) - {tmp_path / "y.npy"}:
        assert not is_dataset(str(path))
        found = read_examples(str(path), [ModelInput((3,))])
        sizes[path.name] = len(found.training), len(found.validation), found.training.targets is not None
    part = sizes.pop("other.npz")
    assert part == sizes.pop("table.csv")
    assert part[0] + part[1] == 12
    assert sizes == {
        "alone.npz": (12, 12, False),
        "seen.npy": (12, 12, False),
        "usual.npz": (12, 12, True),
        "x.npy": (12, 12, True),
    }


def test_an_array_file_stays_on_the_disk(tmp_path):
    np.save(tmp_path / "x_train.npy", np.ones((5, 3), "float32"))
    found = read_examples(str(tmp_path / "x_train.npy"), [ModelInput((3,))])
    assert isinstance(found.training.inputs[0], np.memmap)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("words.npz", "words.npz is not an NPZ file"),
        ("none.npy", "there is no file .*none.npy"),
        ("a.xyz", "a.xyz ends"),
    ],
)
def test_another_kind_of_file_is_refused(tmp_path, name, told):
    (tmp_path / "words.npz").write_text("no numbers", encoding="utf-8")
    with pytest.raises(CompressionError, match=told):
        read_examples(str(tmp_path / name), [ModelInput((3,))])


def test_datasets_are_proposed_whose_examples_and_answers_fit():
    def ids(shape, units):
        model = Model(shape, (Flatten(), Dense(units=units)))
        return [info.id for info in suiting_datasets(Design({}, model))]

    assert ids((28, 28, 1), 10) == ["fashion"]
    assert ids((28, 28, 1), 9) == []
    assert ids((8, 8), 10) == ["digits"]
    assert ids((5, 7), 10) == []
