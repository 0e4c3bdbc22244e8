import json
from copy import deepcopy

import numpy as np
import pytest

from tests.unit.importing.answers import kernel_of
from tndesigner.importing import ImportingError
from tndesigner.importing.designing import imported_design
from tndesigner.importing.roles import propose_roles
from tndesigner.importing.source import read_text
from tndesigner.network import TensorKind


def tensor(name: str, x: float, **legs: int) -> dict:
    """A tensor as Tensor-Network-Editor 1.1 saves it."""
    return {
        "id": f"id_{name}",
        "name": name,
        "position": {"x": x, "y": 0.0},
        "size": {"width": 180.0, "height": 108.0},
        "indices": [
            {"id": f"{name}_{leg}", "name": leg, "dimension": dim, "offset": {"x": 0.0, "y": 28.0}, "metadata": {}}
            for leg, dim in legs.items()
        ],
        "metadata": {},
    }


def end(name: str, leg: str) -> dict:
    return {"tensor_id": f"id_{name}", "index_id": f"{name}_{leg}"}


FILE = {
    "schema_version": 2,
    "network": {
        "id": "net",
        "name": "star",
        "tensors": [
            tensor("A", 0, phys=2, hub=3, side=5),
            tensor("B", 320, phys=7, hub=3),
            tensor("C", 640, phys=4, hub=3, side=5),
        ],
        "groups": [{"id": "g", "name": "pair", "tensor_ids": ["id_A", "id_B"], "metadata": {}}],
        "edges": [{"id": "e", "name": "e", "left": end("A", "side"), "right": end("C", "side"), "metadata": {}}],
        "hyperedges": [{"id": "h", "name": "h", "endpoints": [end("A", "hub"), end("B", "hub"), end("C", "hub")]}],
        "notes": [{"id": "n", "text": "as in the paper", "position": {"x": 300.0, "y": -300.0}}],
        "contraction_plan": None,
        "metadata": {},
    },
}


def design_of(file: object, **choices: tuple[str, ...]):
    source = read_text(json.dumps(file))
    return imported_design(source, propose_roles(source.contraction, **choices), {})


def test_a_hyperedge_becomes_a_copy_tensor():
    network = design_of(FILE, inputs=("phys", "phys2")).networks[1]
    assert network.name == "star"
    assert [len(copy.legs) for copy in network.of_kind(TensorKind.COPY)] == [3]
    rng = np.random.default_rng(2)
    cores = {core.name: rng.standard_normal(core.shape) for core in network.cores}
    wanted = np.einsum("xhs,yh,zhs->xyz", cores["A"], cores["B"], cores["C"]).reshape(14, 4)
    np.testing.assert_allclose(kernel_of(network, cores), wanted, atol=1e-12)


def test_positions_notes_and_groups_are_kept():
    diagram = design_of(FILE).diagrams[1]
    places = {one.name: diagram.placements[one.id] for one in diagram.network.tensors}
    assert places["A"].x < places["B"].x < places["C"].x
    assert places["A"].y == places["B"].y < places["x"].y
    assert {note.text: bool(note.width) for note in diagram.notes.values()} == {"as in the paper": False, "pair": True}
    assert {diagram.directions[leg.id] for core in diagram.network.cores for leg in core.legs} == {270.0}


def test_the_first_half_of_the_open_legs_is_a_guess():
    roles = propose_roles(read_text(json.dumps(FILE)).contraction)
    assert (roles.inputs, roles.outputs, roles.guessed) == (("phys",), ("phys2", "phys3"), True)


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (("schema_version",), 3, "schema version 3, but 1 and 2 are read"),
        (("network",), [], "not a file of Tensor-Network-Editor"),
        (("network", "tensors"), 7, "tensors is not a list"),
        (("network", "tensors", 1, "id"), "id_A", r"tensors\[1\].id is 'id_A', which another one has"),
        (("network", "tensors", 0, "indices", 1, "dimension"), "3", "dimension is '3'; it must be a whole number"),
        (("network", "tensors", 0, "indices", 1, "dimension"), 4, "hyperedges.h joins different dimensions"),
        (("network", "tensors", 0, "name"), None, "name is None; it must be text"),
        (("network", "edges", 0, "left", "index_id"), "gone", "edges.e ends at an index that no tensor has"),
        (("network", "hyperedges", 0, "endpoints", 0), end("A", "side"), "joins index 'side', which is joined already"),
        (("network", "edges", 0, "left", "tensor_id"), [], "edges.e ends at an index that no tensor has"),
        (("network", "edges", 0, "right"), None, "edges.e ends at an index"),
    ],
)
def test_a_damaged_file_is_told_with_the_place(path, value, words):
    file = deepcopy(FILE)
    owner = file
    for step in path[:-1]:
        owner = owner[step]
    owner[path[-1]] = value
    with pytest.raises(ImportingError, match=words):
        read_text(json.dumps(file))


@pytest.mark.parametrize("position", [None, {"x": 10**300, "y": 0}, {"x": float("nan"), "y": 0}, {"y": 3}])
def test_a_position_that_is_none_is_no_reason_to_refuse(position):
    file = deepcopy(FILE)
    file["network"]["tensors"][0]["position"] = position
    assert len(design_of(file).networks[1].cores) == 3
