"""What can be chosen before a model is compressed."""

from tndesigner.compression.options import has_options, options_for
from tndesigner.compression.outlook import outlook
from tndesigner.document import Design
from tndesigner.models import LSTM, Dense, Flatten, LayerNormalization, Model


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
