"""The record of a network, which the configuration of a Keras layer holds too."""

import json

import pytest

from tests.unit.blog import blog_network
from tndesigner.document import DocumentError
from tndesigner.document.records import network_from_record, network_record
from tndesigner.network import Network


def test_a_network_comes_back_from_its_record():
    assert network_from_record(network_record(blog_network())) == blog_network()


def test_a_record_is_plain_json():
    record = network_record(blog_network())
    assert network_from_record(json.loads(json.dumps(record))) == blog_network()
    assert list(record) == ["name", "tensors", "bonds", "outputs"]


def test_an_empty_network_comes_back():
    assert network_from_record(network_record(Network("empty"))) == Network("empty")


def test_ids_stay():
    net = blog_network()
    net.remove_bond(net.bonds[0].id)
    net.add_core("c", {"in": 3})
    assert network_from_record(network_record(net)) == net


def test_a_record_is_not_changed_by_reading():
    record = network_record(blog_network())
    network_from_record(record)
    assert record == network_record(blog_network())


def test_messages_name_the_place_that_was_given():
    record = network_record(blog_network())
    record["tensors"][1]["legs"][0]["dim"] = "x"
    with pytest.raises(DocumentError) as caught:
        network_from_record(record)
    assert str(caught.value) == "network.tensors[1].legs[0].dim is 'x'; it must be a whole number"
    with pytest.raises(DocumentError, match=r"^layer 'hidden'\.tensors\[1\]"):
        network_from_record(record, place="layer 'hidden'")


@pytest.mark.parametrize("wrong", [None, 5, "network", [], {}])
def test_something_else_is_no_record(wrong):
    with pytest.raises(DocumentError, match=r"^network (is|has) "):
        network_from_record(wrong)
