"""A design comes back from its file as it was, and a spoilt file is a design or one clear line, never a crash."""

import copy
import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.property.designs import JUNK, designs, json_text, places, savable, within_limits
from tests.property.networks import drawn_networks, sound_networks
from tests.unit.blog import blog_design
from tndesigner.document import DocumentError, dumps, load, loads
from tndesigner.document.records import network_from_record, network_record

BLOG = dumps(blog_design())
PLACE = st.integers(0, len(BLOG) - 1)


@settings(max_examples=100)
@given(designs())
def test_a_design_comes_back_from_its_text(design):
    if not savable(design):
        with pytest.raises(DocumentError):
            dumps(design)
        return
    text = dumps(design)
    assert loads(text) == design
    assert dumps(loads(text)) == text
    assert dumps(design.copy()) == text
    assert text.encode("utf-8").decode("utf-8") == text


@settings(max_examples=100)
@given(sound_networks() | drawn_networks().map(within_limits))
def test_a_network_comes_back_from_its_record(network):
    record = json.loads(json.dumps(network_record(network)))
    assert network_from_record(record) == network
    assert network_record(network_from_record(record)) == record


def read_or_refused(text: str) -> None:
    """Checks that a text is a design that can be saved again, or is refused in one line that names it."""
    try:
        design = loads(text, source="spoilt.tnd")
    except DocumentError as error:
        message = str(error)
    else:
        assert loads(dumps(design)) == design
        return
    assert len(message.splitlines()) == 1
    assert message.startswith("spoilt.tnd: ")
    assert len(message) < 600  # the names of all kinds of layer take 480


@settings(max_examples=200)
@given(st.lists(st.tuples(PLACE, st.characters() | st.sampled_from('{}[]",:-0')), max_size=3))
def test_exchanged_characters_give_a_design_or_one_line(changes):
    signs = list(BLOG)
    for place, sign in changes:
        signs[place] = sign
    read_or_refused("".join(signs))


@settings(max_examples=150)
@given(PLACE, PLACE, PLACE)
def test_pieces_cut_out_or_put_in_elsewhere_give_a_design_or_one_line(start, stop, place):
    read_or_refused(BLOG[:start] + BLOG[max(start, stop) :])
    read_or_refused(BLOG[:place] + BLOG[start:stop] + BLOG[place:])


@settings(max_examples=150)
@given(st.lists(st.tuples(PLACE, st.integers(0, 255)), min_size=1, max_size=4))
def test_exchanged_bytes_of_a_file_give_a_design_or_a_refusal_and_stay(tmp_path_factory, changes):
    content = bytearray(BLOG.encode("utf-8"))
    for place, byte in changes:
        content[place] = byte
    file = tmp_path_factory.getbasetemp() / "spoilt.tnd"
    file.write_bytes(content)
    with suppress(DocumentError):
        load(file)
    assert file.read_bytes() == content


@settings(max_examples=200)
@given(st.data())
def test_exchanged_values_give_a_design_or_one_line(data):
    record = json.loads(BLOG)
    for _ in range(data.draw(st.integers(1, 2))):
        holder, key = data.draw(st.sampled_from(list(places(record))))
        other, other_key = data.draw(st.sampled_from(list(places(record))))
        match data.draw(st.sampled_from(["junk", "remove", "copy"])):
            case "junk":
                holder[key] = data.draw(JUNK)
            case "remove":
                del holder[key]
            case _:
                holder[key] = copy.deepcopy(other[other_key])
    read_or_refused(json_text(record))


@settings(max_examples=200)
@given(st.text() | JUNK.map(json_text))
def test_any_text_gives_one_line(text):
    with pytest.raises(DocumentError):
        loads(text)
    read_or_refused(text)
