from textwrap import dedent

import numpy as np
import pytest

from tests.unit.importing.answers import kernel_of, network_of
from tndesigner.importing import ImportingError
from tndesigner.importing.python_source import contraction_lines, read_source

BLOG = """
class TNLayer(tf.keras.layers.Layer):

  def __init__(self):
    super().__init__()
    self.a_var = tf.Variable(tf.random.normal(shape=(6, 5, 2), stddev=0.1), name="a", trainable=True)
    self.b_var = tf.Variable(tf.random.normal(shape=(4, 3, 2), stddev=0.1), name="b", trainable=True)

  def call(self, inputs):
    def f(input_vec, a_var, b_var):
      input_vec = tf.reshape(input_vec, (6, 4))
      a = tn.Node(a_var)
      b = tn.Node(b_var)
      x_node = tn.Node(input_vec)
      tn.connect(a[0], x_node[0])
      b[0] ^ x_node[1]
      a[2] ^ b[2]
      c = a @ x_node
      return (c @ b).tensor
    return tf.vectorized_map(f, inputs)
"""

SOURCES = {
    "nodes as in the blog": (BLOG, "ij,iar,jbr->ab"),
    "ncon": (
        """
        import numpy as np
        d, r = 6, 2
        a = np.random.default_rng(0).normal(size=(d, 5, r))
        b = np.zeros((4, 3, r))
        out = ncon([x.reshape(d, 4), a, b], [[1, 2], [1, -1, 3], [2, -2, 3]])
        """,
        "ij,iar,jbr->ab",
    ),
    "ncon with another order": (
        """
        a, b = np.ones((6, 5, 2)), np.zeros((4, 3, 2))
        out = ncon([x, a, b], [["i", "j"], ["i", "-a", "r"], ["j", "-b", "r"]], out_order=["-b", "-a"])
        """,
        "ij,iar,jbr->ba",
    ),
    "einsum in two steps": (
        """
        a = torch.randn(6, 5, 2)
        b = torch.nn.Parameter(torch.zeros(4, 3, 2))
        t = torch.einsum("nij,iar->njar", x, a)
        y = torch.einsum("njar,jbr->nab", [t, b])
        """,
        "ij,iar,jbr->ab",
    ),
    "einsum with numbers as labels": (
        """
        a, b = np.empty((6, 5, 2)), np.empty((4, 3, 2))
        y = np.einsum(x, [0, 1, 2], a, [1, 3, 5], b, [2, 4, 5], [0, 3, 4])
        """,
        "ij,iar,jbr->ab",
    ),
    "einsum with numbers as labels, of which those that occur once are kept": (
        """
        a, b = np.empty((6, 5, 2)), np.empty((4, 3, 2))
        y = np.einsum(x, [0, 1, 2], a, [1, 8, 5], b, [2, 11, 5])
        """,
        "ij,iar,jbr->ab",
    ),
    "einsum with numbers and an ellipsis": (
        """
        a, b = np.empty((6, 5, 2)), np.empty((4, 3, 2))
        y = np.einsum(x, [..., 1, 2], a, [1, 3, 5], b, [2, 4, 5], [Ellipsis, 4, 3])
        """,
        "ij,iar,jbr->ba",
    ),
    "einsum with words as labels": (
        """
        a, b = torch.randn(6, 5, 2), torch.randn(4, 3, 2)
        y = einops.einsum(x, a, b, "... row col, row out1 bond, col out2 bond -> ... out1 out2")
        """,
        "ij,iar,jbr->ab",
    ),
    "weights of a Keras layer": (
        """
        def build(self, shape):
            self.a = self.add_weight(shape=(6, 5, 2), initializer="zeros")
            self.b = self.add_weight(name="b", shape=(4, 3, 2))

        def call(self, x):
            return ops.relu(ops.einsum("nij,iar,jbr->nab", ops.reshape(x, (-1, 6, 4)), self.a, self.b))
        """,
        "ij,iar,jbr->ab",
    ),
    "tensordot in two steps": (
        """
        a, b = np.zeros((6, 5, 2)), torch.nn.Parameter(torch.zeros(4, 3, 2))
        t = np.tensordot(x.reshape(-1, 6, 4), a, axes=([1], [0]))
        y = torch.tensordot(t, b.swapaxes(1, 2), dims=[[1, 3], [0, 1]])
        """,
        "ij,iar,jbr->ab",
    ),
    "a kernel of transposed arrays": (
        """
        a, b = np.ones((6, 5, 2)), np.ones((4, 3, 2))
        k = np.tensordot(a, b.T, axes=1)
        y = np.tensordot(x.reshape(-1, 6, 4), k.transpose(1, 2, 3, 0), [[1, 2], [3, 2]])
        """,
        "ij,iar,jbr->ab",
    ),
    "a contractor with an order of edges": (
        """
        a = tn.Node(np.ones((6, 5, 2)), axis_names=["in", "out", "right"])
        b = tn.Node(np.ones((4, 3, 2)), name="second")
        x = tn.Node(np.ones((6, 4)))
        edge = a["right"] ^ b[2]
        x[0] ^ a["in"]
        tn.connect(x[1], b[0])
        result = tn.contractors.greedy([x, a, b], output_edge_order=[b[1], a["out"]])
        """,
        "ij,iar,jbr->ba",
    ),
}


@pytest.mark.parametrize("name", SOURCES)
def test_a_source_gives_the_network_that_it_contracts(name):
    source, equation = SOURCES[name]
    network = network_of(read_source(dedent(source)))
    rng = np.random.default_rng(5)
    a, b = rng.standard_normal((6, 5, 2)), rng.standard_normal((4, 3, 2))
    first, second = network.cores
    found = kernel_of(network, {first.name: a, second.name: b})
    x = np.eye(24).reshape(24, 6, 4)
    wanted = np.einsum("n" + equation.replace("->", "->n"), x, a, b).reshape(24, -1)
    np.testing.assert_allclose(found, wanted, atol=1e-12)


def test_the_copy_node_of_tensornetwork_is_a_copy_tensor():
    source = """
    x, a, b = tn.Node(np.ones(2)), tn.Node(np.ones((2, 3))), tn.Node(np.ones((3, 5)))
    dot = tn.CopyNode(3, dimension=3)
    x[0] ^ a[0]
    a[1] ^ dot[0]
    b[0] ^ dot[1]
    """
    network = network_of(read_source(dedent(source)))
    assert [(one.name, one.shape) for one in network.tensors] == [
        ("x", (2,)),
        ("a", (2, 3)),
        ("b", (3, 5)),
        ("dot", (3, 3, 3)),
    ]
    assert [network.leg_title(leg).partition(".")[0] for leg in network.outputs] == ["b", "dot"]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("def f(:", "line 1 is not Python"),
        ("x = 1\n\0", "it is not Python"),
        ("print('einsum')", "there is no contraction"),
        ("y = np.einsum('ni,ij->nj', x, a)\nz = np.einsum('ni,ij->nj', u, b)", "2 contractions, in lines 1 and 2"),
        ("y = np.einsum('ni,ij,jk->nk', x, a, a)", "takes 'a' twice"),
        ("a = np.ones((2, 3))\ny = np.einsum('ni,ijk->nk', x, a)", "line 2: 'a' has 2 axes, but 'ijk' names 3"),
        ("y = ncon([x, a], [[1], [1, -1], [2]])", "line 1: ncon has 2 tensors, but labels for 3"),
        ("y = ncon([a], [[-1, -2]], out_order=[-1, -3])", "line 1: the result keeps 'o3', but no operand has it"),
        ("y = np.einsum(x, [0, 1], [0, 0])", "line 1: the result keeps 'i0' twice"),
        ("y = np.einsum(x, [0, 1], a, [1, [2]])", "line 1: the labels of einsum must be written out as lists"),
        ("y = einsum(x, a, 'n i, i j, j k -> n k')", "line 1: 'n i, i j, j k -> n k' has 3 operands, but 2 are given"),
        ("y = np.einsum(equation, x, a)", "there is no contraction; what is read are einsum, contract and ncon"),
        ("dot = tn.CopyNode(10**9, 3)", "line 1: the rank and dimension of CopyNode"),
        ("y = " + "-" * 5000 + "1", "nested too deeply|cannot be read as Python|is not Python"),
        ("y = " + " + ".join(["a"] * 5000), "nested too deeply|cannot be read as Python|is not Python"),
        ("a = tn.Node(mystery)", "line 1: nothing says what the shape of 'mystery' is"),
        ("a = tn.Node(np.ones((2, 3)))\na[7] ^ a[0]", "line 2: 'a' has no axis 7"),
        ("(" * 3000 + ")" * 3000, "cannot be read as Python|is not Python"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(source, words):
    with pytest.raises(ImportingError, match=words):
        read_source(source)


def test_shapes_that_disagree_are_told_with_both_places():
    with pytest.raises(ImportingError, match="index 'i' has dimension 4 in 'x', but 2 in 'a'"):
        network_of(read_source("x, a = np.ones((5, 4)), np.ones((2, 3))\ny = np.einsum('ni,ij->nj', x, a)"))


def test_one_of_several_contractions_is_chosen_by_its_line():
    source = "a = np.ones((3, 5))\ny = np.einsum('ni,ij->nj', x, a)\nz = np.einsum('ni,ij->nj', u, b)"
    assert [one.name for one in read_source(source, line=2).operands] == ["x", "a"]
    with pytest.raises(ImportingError, match="no contraction in line 7"):
        read_source(source, line=7)


def test_nothing_is_executed(tmp_path):
    mark = tmp_path / "mark"
    source = f"open({str(mark)!r}, 'w')\na = np.ones((3, 5))\ny = np.einsum('ni,ij->nj', x, a)"
    read_source(source)
    assert not mark.exists()


def test_an_order_that_later_nodes_made_obsolete_does_not_count():
    source = """
    x, a, b = tn.Node(np.ones(2)), tn.Node(np.ones((2, 3))), tn.Node(np.ones((3, 5)))
    x[0] ^ a[0]
    c = a @ x
    c[0] ^ b[0]
    """
    network = network_of(read_source(dedent(source)))
    assert [network.leg_title(leg).partition(".")[0] for leg in network.outputs] == ["b"]


def test_of_several_contractions_the_one_with_all_operands_of_the_others_is_read():
    whole = "y = np.einsum('ni,ia,ab->nb', x, u, v)\n"
    part = "k = np.einsum('ia,ab->ib', u, v)\n"
    for text in (whole + part, part + whole):
        assert [one.name for one in read_source(text).operands] == ["x", "u", "v"]
        assert len(contraction_lines(text)) == 1
    assert [one.name for one in read_source(whole + part, line=2).operands] == ["u", "v"]
    with pytest.raises(ImportingError, match="there are 3 contractions, in lines 1, 2 and 3"):
        read_source(whole + part + "z = np.einsum('ia,ab->ib', u, w)\n")
