"""Answers that are classes, for the shape of what a model gives."""

import numpy as np
import pytest

from tndesigner.compression.errors import CompressionError
from tndesigner.compression.judging import class_numbers


def test_a_column_of_classes_is_read_up_to_the_last_output():
    np.testing.assert_array_equal(class_numbers(np.array([[0], [6], [3]]), (3, 7)), [0, 6, 3])


@pytest.mark.parametrize(("answers", "wrong"), [([1, 7, 2], 7), ([-1, 6, 2], -1)])
def test_a_class_that_the_model_does_not_give_is_refused(answers, wrong):
    with pytest.raises(CompressionError, match=f"name class {wrong}, but the model gives 7 numbers.* 0 to 6"):
        class_numbers(np.array(answers), (3, 7))
