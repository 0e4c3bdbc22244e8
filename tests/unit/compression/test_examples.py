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


def test_what_is_no_dataset_is_a_file(tmp_path):
    np.savez(tmp_path / "mine.npz", x=np.zeros((5, 3)))
    assert not is_dataset(str(tmp_path / "mine.npz"))
    assert len(read_examples(str(tmp_path / "mine.npz"), [ModelInput((3,))]).training) == 5


def test_datasets_are_proposed_whose_examples_and_answers_fit():
    def ids(shape, units):
        model = Model(shape, (Flatten(), Dense(units=units)))
        return [info.id for info in suiting_datasets(Design({}, model))]

    assert ids((28, 28, 1), 10) == ["fashion"]
    assert ids((28, 28, 1), 9) == []
    assert ids((8, 8), 10) == ["digits"]
    assert ids((5, 7), 10) == []
