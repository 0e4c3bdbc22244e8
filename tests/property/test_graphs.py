"""Random graphs: a layer is put into any gap and removed again, and any way through one leads from end to end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.property.designs import graphs
from tndesigner.models import Activation, Call, Dropout, Layer, Model, ModelError
from tndesigner.models.gaps import landing, layers_after
from tndesigner.models.graph_edits import inserted, without
from tndesigner.models.paths import beside, path_through

LAYERS = st.lists(st.builds(Activation, activation=st.just("relu"), name=st.text(max_size=2)), max_size=5).map(tuple)
GRAPHS = LAYERS.flatmap(graphs)
NEW = Dropout(rate=0.25)


def uses(model: Model, value: int) -> int:
    return len(layers_after(model, value)) + model.all_outputs.count(value)


def calls_by_layer(model: Model) -> list[tuple[Layer, tuple[int, ...]]]:
    return [(model.layers[call.layer], call.takes) for call in model.all_calls]


@given(GRAPHS, st.data())
def test_what_is_put_into_a_gap_is_removed_without_a_trace(model, data):
    gap = data.draw(st.integers(0, len(model.inputs) + len(model.all_calls) - 1))
    if uses(model, gap) > 1:
        with pytest.raises(ModelError, match=r"add the layer in one of the branches$"):
            inserted(model, gap, NEW)
        return
    after = inserted(model, gap, NEW)
    position = landing(model, gap)
    assert after.layers[position] is NEW
    assert (NEW, (gap,)) in calls_by_layer(after)
    assert len(after.all_calls) == len(model.all_calls) + 1
    assert without(after, position) == model


@given(GRAPHS, st.data())
def test_a_way_leads_from_an_input_through_a_layer_to_an_end(model, data):
    position = data.draw(st.integers(0, max(0, len(model.layers) - 1)))
    path, calls, inputs = path_through(model, position), model.all_calls, len(model.inputs)
    assert path.values[0] < inputs
    assert not layers_after(model, path.values[-1])
    assert not model.layers or position in path.layers
    for before, after, layer in zip(path.values, path.values[1:], path.layers, strict=False):
        assert before in calls[after - inputs].takes
        assert calls[after - inputs] == Call(layer, calls[after - inputs].takes)
    for value, hidden in zip(path.values, beside(model, path), strict=True):
        near = {*layers_after(model, value)}
        if value >= inputs:
            near |= {calls[one - inputs].layer for one in calls[value - inputs].takes if one >= inputs}
        assert set(hidden) <= near
