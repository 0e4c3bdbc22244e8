"""Layers made from networks: how wrong names are refused."""

import pytest

from tndesigner.models import LSTM, ModelError
from tndesigner.models.tensorized_layer import networks_by_field, purpose_of, record_around
from tndesigner.network import Network

BRACES = "a{0}{b"


def test_an_unknown_kind_with_braces_is_named():
    with pytest.raises(ModelError, match=r"no kind of layer with networks is called .*a\{0\}\{b"):
        purpose_of(Network("hidden"), BRACES)


def test_an_unknown_field_with_braces_is_named():
    with pytest.raises(ModelError, match=r"has no .*a\{0\}\{b"):
        record_around(Network("hidden"), "network_dense", {BRACES: 1})


def test_networks_under_unknown_names_with_braces_are_named():
    with pytest.raises(ModelError, match=r"takes networks as .*, but got a\{0\}\{b"):
        networks_by_field({BRACES: Network("hidden")}, LSTM)
