"""Networks without ids come back as the same network, and damaged ones are named."""

import json

import pytest

from tests.unit.blog import blog_network
from tests.unit.planning.specimens import star
from tndesigner.document import DocumentError
from tndesigner.document.contents import network_content, network_from_content
from tndesigner.network import Network
from tndesigner.network.templates import make


def with_copies() -> Network:
    """Two copy tensors of one name, and two bonds between two cores."""
    network = Network("copies")
    x = network.add_input("x", {"i": 2, "j": 3})
    a = network.add_core("a", {"k": 2, "l": 5, "m": 7, "o": 11})
    b = network.add_core("b", {"k": 2, "l": 5, "m": 7, "n": 3})
    first, second = network.add_copy("c", dim=2, legs=3), network.add_copy("c", dim=3, legs=2)
    for one, other in (
        (x["i"], first.legs[0]),
        (a["k"], first.legs[1]),
        (b["k"], first.legs[2]),
        (x["j"], second.legs[0]),
        (b["n"], second.legs[1]),
        (a["l"], b["l"]),
        (a["m"], b["m"]),
    ):
        network.connect(one, other)
    network.set_outputs([a["o"]])
    return network


@pytest.mark.parametrize("make_one", [blog_network, star, with_copies, lambda: make("mera", {}).network])
def test_a_network_comes_back_from_what_a_file_holds(make_one):
    network = make_one()
    content = json.loads(json.dumps({"name": network.name, **network_content(network)}))
    again = network_from_content(content)
    assert again.name == network.name
    assert {"name": again.name, **network_content(again)} == {"name": network.name, **network_content(network)}


CONTENT = {
    "name": "n",
    "tensors": [["input", "x", [["i", 2]]], ["core", "a", [["i", 2], ["o", 3]]]],
    "bonds": [[[0, 0], [1, 0]]],
    "outputs": [[1, 1]],
}


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"bonds": [[[0, 0], [1, 5]]]}, "network has no leg 5 of a tensor 1, both counted from 0"),
        ({"outputs": [[7, 0]]}, "network has no leg 0 of a tensor 7"),
        ({"tensors": [["lump", "x", [["i", 2]]], CONTENT["tensors"][1]]}, r"tensors\[0\].kind is 'lump'"),
        ({"tensors": [["core", "x", [["i", "two"]]]]}, r"tensors\[0\]\[2\]\[0\]\[1\] is 'two'"),
        ({"bonds": [[[0, 0], [1, 0]], [[0, 0], [1, 1]]]}, r"bonds\[1\]"),
        ({"name": None}, "name is null"),
        ({"more": 1}, "unknown key 'more'"),
    ],
)
def test_a_damaged_content_is_named(change, told):
    with pytest.raises(DocumentError, match=told):
        network_from_content({**CONTENT, **change})
