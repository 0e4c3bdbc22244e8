"""What is exported and imported again is the same network and layer, for every style, family and example."""

import pytest

import tndesigner as td
from tests.integration.framework_cases import CASES
from tests.integration.terminal import EXAMPLES
from tndesigner.checks import has_errors
from tndesigner.checks.check import check_design
from tndesigner.codegen.drawing_record import layer_content
from tndesigner.codegen.exporters import EXPORTERS
from tndesigner.codegen.layers_file import WHOLE, export_model
from tndesigner.document import load
from tndesigner.document.contents import network_content
from tndesigner.importing import ImportingError
from tndesigner.importing.exported import exported_design
from tndesigner.importing.source import lines_to_choose_from
from tndesigner.models import Model, NetworkDense


@pytest.mark.parametrize("name", CASES)
def test_an_exported_file_comes_back_as_it_was_drawn(name):
    case = CASES[name]
    for style in EXPORTERS:
        if (style, name) == ("tensornetwork", "attention-block-term"):  # which TensorNetwork cannot contract
            continue
        design = exported_design(case.write(style))
        assert design is not None
        (layer,) = design.model.layers
        several = name.startswith("specimen") and len(case.networks[1].inputs) > 1
        assert several or not has_errors(check_design(design.model, design.networks, design.experiment)), style
        assert layer_content(layer) == layer_content(case.layer), style
        for field in layer.network_fields:
            ours, theirs = getattr(layer, field), getattr(case.layer, field)
            assert (ours is None) == (theirs is None)
            if ours is not None:
                assert network_content(design.networks[ours]) == network_content(case.networks[theirs]), style


@pytest.mark.parametrize("style", WHOLE)
def test_of_a_whole_model_one_layer_is_chosen_by_its_line(style):
    networks = {1: load(EXAMPLES / "digits.tnd").networks[1], 2: td.make("mpo", inputs=(16, 32), outputs=(4, 4))}
    model = Model((64,), (NetworkDense(network=1), NetworkDense(network=2)))
    text = export_model(model, networks, "two", style=style)
    lines = lines_to_choose_from(text)
    assert len(lines) == len(networks)
    with pytest.raises(ImportingError, match=f"there are {len(lines)} layers, in lines"):
        exported_design(text)
    read = [exported_design(text, line=line) for line in lines]
    assert [network_content(one.networks[1]) for one in read if one] == [*map(network_content, networks.values())]
