"""What can be chosen before a model is compressed."""

import pytest

from tndesigner.compression.candidates import candidates
from tndesigner.compression.errors import CompressionError
from tndesigner.compression.goal import Goal
from tndesigner.compression.options import has_options, options_for
from tndesigner.compression.outlook import outlook
from tndesigner.document import Design
from tndesigner.models import LSTM, Dense, Flatten, Kept, LayerNormalization, Model
from tndesigner.models.keras_layers.arguments import KerasArguments


def test_layers_with_parameters_are_listed_and_say_why_they_stay():
    ends = Dense(units=3, name="thin"), Dense(units=2, name="end")
    layers = (Flatten(), Dense(units=96, name="wide"), LayerNormalization(name="norm"), *ends)
    found = outlook(Design({}, Model((8, 9), layers)))
    assert [(one.name, one.parameters, bool(one.obstacle)) for one in found.layers] == [
        ("wide", 7008, False),
        ("norm", 192, True),
        ("thin", 291, False),
        ("end", 8, True),
    ]
    assert found.parameters == 7499
    assert "no network is much smaller" in found.layers[3].obstacle
    assert {"low-rank", "mpo", "tree"} <= set(found.families)
    assert "conv2d-tucker" not in found.families


def test_a_layer_that_is_kept_is_called_by_its_class():
    arguments = KerasArguments.of({"filters": 4, "kernel_size": [3], "padding": "same"})
    kept = Kept(class_name="Conv1D", arguments=arguments, weights=((3, 8, 4), (4,)), name="conv")
    design = Design({}, Model((9, 8), (kept, Flatten(), Dense(units=96, name="wide"))))
    assert [(one.name, one.kind) for one in outlook(design).layers] == [("conv", "Conv1D"), ("wide", "Dense")]
    with pytest.raises(CompressionError, match="layer 'conv' is Conv1D, which no network replaces; "):
        candidates(design, Goal(ratio=2, layers=("conv",)))


def test_a_layer_has_options_if_any_network_is_offered():
    for units in (1, 2, 5, 7, 30):
        layer = Dense(units=units)
        for width in (2, 6, 35):
            assert has_options(layer, (width,)) is bool(options_for(layer, (width,), ()))


def test_each_matrix_of_a_recurrent_layer_is_a_row():
    found = outlook(Design({}, Model((7, 20), (LSTM(units=30, name="reader"), Dense(units=2, name="end")))))
    assert [(one.name, one.layer) for one in found.layers[:2]] == [
        ("reader kernel", "reader"),
        ("reader recurrent", "reader"),
    ]
    assert [one.parameters for one in found.layers[:2]] == [20 * 120 + 120, 30 * 120]
