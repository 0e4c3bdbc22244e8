"""Answers that are classes, for the shape of what a model gives."""

import numpy as np
import pytest

from tndesigner.compression.errors import CompressionError
from tndesigner.compression.judging import as_classes, class_numbers


def test_a_column_of_classes_is_read_up_to_the_last_output():
    np.testing.assert_array_equal(class_numbers(np.array([[0], [6], [3]]), (3, 7)), [0, 6, 3])


@pytest.mark.parametrize(("answers", "wrong"), [([1, 7, 2], 7), ([-1, 6, 2], -1)])
def test_a_class_that_the_model_does_not_give_is_refused(answers, wrong):
    with pytest.raises(CompressionError, match=f"name class {wrong}, but the model gives 7 numbers.* 0 to 6"):
        class_numbers(np.array(answers), (3, 7))


def test_labels_of_minus_one_and_one_are_classes_where_a_model_gives_shares():
    labels, shares = np.array([[-1.0], [1.0]]), np.array([[0.2], [0.9]])
    np.testing.assert_array_equal(as_classes(labels, shares), [[False], [True]])
    assert as_classes(labels, -shares) is labels
    assert as_classes(shares, shares) is shares
