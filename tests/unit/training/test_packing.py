"""Arrays come back from the texts that stand for them."""

import numpy as np
import pytest

from tndesigner.training import TrainingError
from tndesigner.training.packing import packed, unpacked


def test_numbers_come_back_with_the_digits_of_their_type():
    numbers = np.linspace(-3, 5, 6).reshape(2, 3)
    assert np.allclose(unpacked(packed(numbers, "<f4"), "<f4", (2, 3)), numbers, rtol=1e-6)
    assert np.allclose(unpacked(packed(numbers, "<f2"), "<f2", (2, 3)), numbers, rtol=1e-3)


def test_a_number_too_large_for_the_type_is_its_largest():
    assert unpacked(packed(np.array([1e30, -1e30]), "<f2"), "<f2", (2,)).tolist() == [65504.0, -65504.0]


@pytest.mark.parametrize("text", ["", "AAAA", "not base64 at all", "AAAAAAAAAAA"])
def test_a_text_of_another_size_is_refused(text):
    with pytest.raises(TrainingError, match=r"not an array of shape 2×3"):
        unpacked(text, "<f4", (2, 3))
