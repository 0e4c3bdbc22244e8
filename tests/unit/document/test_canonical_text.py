"""The form of a ``.tnd`` file: one text for one design, which reads well."""

import json

import pytest

from tests.unit.blog import blog_design
from tndesigner.document import Design, dumps, loads
from tndesigner.models import Dense, Experiment, Model, NetworkDense, Reshape
from tndesigner.network import Diagram, Network, Placement
from tndesigner.network.diagram import Note

SMALL = """\
{
  "format": "tndesigner",
  "version": 5,
  "networks": [
    {
      "number": 3,
      "name": "höhe",
      "tensors": [
        {
          "id": 1,
          "name": "x",
          "kind": "input",
          "legs": [
            {"id": 2, "name": "i", "dim": 5}
          ]
        },
        {"id": 3, "name": "empty", "kind": "copy", "legs": []},
        {
          "id": 4,
          "name": "a",
          "kind": "core",
          "legs": [
            {"id": 5, "name": "in", "dim": 5},
            {"id": 6, "name": "out", "dim": 7}
          ]
        }
      ],
      "bonds": [
        {"id": 7, "first": 2, "second": 5}
      ],
      "outputs": [6],
      "placements": [
        {"tensor": 4, "x": 100, "y": -0.5, "shape": "circle", "color": "#a0b0c0", "locked": true}
      ],
      "directions": [
        {"leg": 6, "degrees": 90}
      ],
      "notes": [
        {"id": 8, "text": "two\\nlines", "x": 1, "y": 2, "width": 0, "height": 0}
      ]
    }
  ],
  "model": {
    "inputs": [
      {"shape": [null, 5], "dtype": "float32"}
    ],
    "layers": [
      {"kind": "network_dense", "name": "n", "network": 3, "activation": "relu", "use_bias": false},
      {"kind": "dense", "units": 15, "activation": "linear", "use_bias": true},
      {"kind": "reshape", "target_shape": [3, 5]}
    ]
  },
  "experiment": {
    "dataset": "blobs",
    "loss": "mean_squared_error",
    "optimizer": "adam",
    "learning_rate": 0.001,
    "schedule": {"kind": "constant", "warm_up": 0, "decay_rate": 0.1, "decay_epochs": 10, "alpha": 0},
    "epochs": 10,
    "stopping": {"patience": 0, "min_delta": 0},
    "batch_size": 32,
    "seed": 0,
    "repeats": {"folds": 1, "fold": 0, "seeds": 1},
    "device": "auto",
    "precision": "float32"
  }
}
"""


@pytest.fixture
def small() -> Design:
    net = Network("höhe")
    x = net.add_input("x", {"i": 5})
    net.add_copy("empty", dim=2, legs=0)
    a = net.add_core("a", {"in": 5, "out": 7})
    net.connect(x["i"], a["in"])
    net.set_outputs([a["out"]])
    placements = {a.id: Placement(100.0, -0.5, color="#a0b0c0", locked=True)}
    diagram = Diagram(net, placements, {a["out"].id: 90.0}, {net.new_id(): Note("two\nlines", 1.0, 2.0)})
    network = NetworkDense(name="n", network=3, activation="relu", use_bias=False)
    return Design({3: diagram}, Model((None, 5), (network, Dense(units=15), Reshape(target_shape=(3, 5)))))


def test_a_small_design_is_written_like_this(small):
    assert dumps(small) == SMALL


def test_and_read_again(small):
    assert loads(SMALL) == small


def test_an_empty_design_comes_back():
    assert loads(dumps(Design())) == Design()


def test_the_blogs_design_comes_back_from_its_text(design):
    assert loads(dumps(design)) == design


def test_text_written_by_another_program_becomes_canonical(small):
    squeezed = json.dumps(json.loads(SMALL), separators=(",", ":"))
    scrambled = json.dumps(json.loads(SMALL), sort_keys=True, indent=7)
    assert dumps(loads(squeezed)) == dumps(loads(scrambled)) == dumps(loads("\ufeff" + SMALL)) == SMALL


def test_the_order_in_which_things_were_drawn_does_not_show(design):
    text = dumps(design)
    diagram = design.diagrams[1]
    diagram.placements = dict(reversed(diagram.placements.items()))
    design.diagrams = {2: Diagram(Network("late")), **design.diagrams}
    other = blog_design()
    other.diagrams[2] = Diagram(Network("late"))
    assert dumps(design) == dumps(other) != text


@pytest.mark.parametrize(("one", "other"), [(3, 3.0), (0.0, -0.0), (-2, -2.0)])
def test_equal_numbers_give_equal_text(design, one, other):
    texts = []
    for value in (one, other):
        design.diagrams[1].notes = {99: Note("n", value, 5)}
        texts.append(dumps(design))
    assert texts[0] == texts[1]


@pytest.mark.parametrize("value", [0.1, 1e300, 5e-324, -1.5, 2.0**53, 1e15, 123456789.125])
def test_numbers_come_back_exactly(value):
    assert loads(dumps(Design(experiment=Experiment(learning_rate=value)))).experiment.learning_rate == value


@pytest.mark.parametrize("name", ["", 'a"b\\c', "\x00\n\t\x7f", "→ 𝕏 e\u0301", "\u202e", "a" * 500])
def test_any_name_comes_back(name):
    net = Network(name)
    net.add_core(name, {name: 3})
    design = Design({1: Diagram(net)})
    assert loads(dumps(design)) == design


def test_one_moved_core_changes_one_line(design):
    before = dumps(design).splitlines()
    core = design.networks[1].cores[0]
    design.diagrams[1].placements[core.id] = Placement(121, -40)
    after = dumps(design).splitlines()
    assert len(before) == len(after)
    assert sum(old != new for old, new in zip(before, after, strict=True)) == 1


def test_what_was_drawn_of_a_removed_core_is_not_written(design):
    diagram = design.diagrams[1]
    text = dumps(design)
    diagram.placements[500] = Placement(1, 2)
    diagram.directions[501] = 45.0
    assert dumps(design) == text


def test_new_elements_of_a_loaded_design_do_not_take_the_id_of_a_note(design):
    (note,) = design.diagrams[1].notes
    network = loads(dumps(design)).networks[1]
    assert network.new_id() > note


def test_a_wrong_drawing_is_read_as_it_is():
    net = Network("wrong")
    a = net.add_core("a", {"l": 0, "l2": -3, "huge": 2**63 - 1, "l3": 5})
    b = net.add_copy("a", dim=3, legs=1)
    net.add_input("x", {"open": 2})
    net.add_input("x", {})
    net.connect(a["l"], b["1"])
    net.outputs = (a["l2"].id, a["l2"].id, a["l"].id)
    design = Design({1: Diagram(net), 0: Diagram(Network("wrong"))}, Model((-2, 0)), Experiment(epochs=-3, loss=""))
    assert loads(dumps(design)) == design
