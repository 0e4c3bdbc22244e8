"""A model with exported layers opens as a design with their networks drawn, which gives what the model gives."""

import numpy as np
import pytest

import tndesigner as td
from tests.integration.kinds_of_layer import KINDS, imported, text_of
from tests.integration.trained_models import with_random_weights
from tndesigner.document.contents import network_content
from tndesigner.network import Network


@pytest.mark.parametrize("name", KINDS)
def test_each_kind_of_exported_layer_is_drawn_again(name, tmp_path):
    kind = KINDS[name]
    model = with_random_weights(kind.model(imported(text_of(kind), tmp_path)(name="hidden")), seed=3)
    model.save(tmp_path / "model.keras")
    design = td.open_model(tmp_path / "model.keras")
    (layer,) = design.model.layers
    drawn = kind.drawn()
    for field, network in ({"network": drawn} if isinstance(drawn, Network) else drawn).items():
        assert network_content(design.networks[getattr(layer, field)]) == network_content(network)
    x = kind.data(3)
    np.testing.assert_allclose(td.model(design).predict(x, verbose=0), model.predict(x, verbose=0), atol=1e-5)
