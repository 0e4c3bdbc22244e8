"""Small layers: the dialogue proposes what saves, and says where nothing does."""

import pytest

from tests.gui.desk import words
from tests.gui.stack import opened
from tests.gui.tensorizing import pick, tensorize
from tndesigner.document import Design
from tndesigner.models import Conv2D, Dense, Model
from tndesigner.network.templates import TEMPLATES

pytestmark = pytest.mark.gui


def test_a_small_convolution_is_offered_what_saves(qtbot):
    window = opened(qtbot, Design({}, Model((28, 28, 1), (Conv2D(filters=32, kernel_size=(3, 3)),))))
    dialog = tensorize(window)
    assert "fewer parameters" in words(dialog)
    pick(dialog, TEMPLATES["conv2d-tucker"].title)
    assert "fewer parameters" in words(dialog), "ranks are small enough to save"
    dialog.reject()


def test_a_family_that_saves_nothing_names_one_that_would(qtbot):
    dialog = tensorize(opened(qtbot, Design({}, Model((2,), (Dense(units=3),)))))
    assert "fewer parameters" in words(dialog)
    pick(dialog, TEMPLATES["mpo"].title)
    assert f"This family saves nothing here; {TEMPLATES['low-rank'].title} would." in words(dialog)
    dialog.reject()


def test_a_layer_too_small_for_any_family_says_that_nothing_is_saved(qtbot):
    dialog = tensorize(opened(qtbot, Design({}, Model((1,), (Dense(units=2),)))))
    assert "Nothing is saved here: the layer has only 2 numbers, and no family does with fewer." in words(dialog)
    dialog.reject()
