"""Products of arrays in Python source have the values that numpy gives when it runs the source."""

import numpy as np
import pytest

from tests.unit.importing.answers import kernel_of, network_of
from tndesigner.importing import ImportingError
from tndesigner.importing.contraction import Contraction
from tndesigner.importing.python_source import contraction_lines, read_source
from tndesigner.importing.roles import propose_roles

ARRAYS = """
x, a, b, c = np.ones((4, 3)), np.ones((3, 5)), np.ones((5, 7)), np.ones((7, 2))
v, w = np.zeros(3), np.random.normal(size=(5, 3))
d, e, m = np.zeros((6, 3, 5)), np.empty((5, 6, 2)), np.full((4, 3, 6), 2.0)
"""
MATRICES = {"x": (4, 3), "a": (3, 5), "b": (5, 7), "c": (7, 2), "w": (5, 3)}
SHAPES = MATRICES | {"v": (3,), "d": (6, 3, 5), "e": (5, 6, 2), "m": (4, 3, 6)}


def value_of(contraction: Contraction, arrays: dict[str, np.ndarray]) -> np.ndarray:
    """Contract arrays by their names as operands, with numpy."""
    numbers = {label: number for number, label in enumerate(contraction.uses())}
    arguments: list = []
    for one in contraction.operands:
        array = arrays[one.name]
        shape = array.shape if array.ndim == len(one.labels) else one.dims
        arguments += [array.reshape(shape), [numbers[label] for label in one.labels]]
    return np.einsum(*arguments, [numbers[label] for label in contraction.result])


@pytest.mark.parametrize(
    "source",
    [
        "y = x @ a @ b @ c",
        "y = x @ (a @ (b @ c))",
        "y = np.dot(np.dot(x, a), b)",
        "y = x.dot(a).dot(b)",
        "y = v @ a @ b",
        "y = a.T @ v",
        "y = np.tensordot(v, d, axes=[0, 1])",
        "y = x @ w.T @ b",
        "y = (x @ a).T",
        "y = np.matmul(c.T, (x @ a @ b).T)",
        "y = np.dot(d, w)",
        "y = d @ b",
        "y = x @ m.transpose(2, 1, 0)",
        "y = np.tensordot(x, d, axes=[[1], [1]])",
        "y = np.tensordot(x, d, axes=(1, 1))",
        "y = np.tensordot(d, e, [[0, 2], [1, 0]])",
        "y = np.tensordot(d.transpose(1, 2, 0), e)",
        "y = np.tensordot(x, a, 1) @ b",
        "y = np.tensordot(d, e.transpose(1, 0, 2), axes=([0, -1], [0, 1]))",
        "y = np.tensordot(d, np.transpose(e, (0, 2, 1)), axes=[[-1], [0]])",
        "y = np.tensordot(d.swapaxes(1, 2), np.swapaxes(e, 0, 1), 0)",
        "y = np.einsum('ij,jk->ik', x @ a, b)",
        "y = np.einsum('ij,jk->ik', x, w.T) @ b",
        "t = x @ a\nt = t @ b\ny = t @ c",
        "t = x @ a\nz = t\ny = np.dot(z, b)",
        "t = a.T\ny = t @ x.T",
        "y = np.asarray(x @ a) @ np.array(b)",
        "y = x.reshape(2, 2, 3) @ a @ b",
        "y = np.tensordot(np.reshape(x, (2, 2, 3)), d, [[2], [1]])",
        "t = (x @ a).reshape(-1, 5)\ny = t @ b",
        "axes = [[2, 0], [0, 1]]\ny = np.tensordot(d, e, axes)",
    ],
)
def test_a_product_has_the_value_that_numpy_gives(source):
    rng = np.random.default_rng(3)
    arrays = {name: rng.standard_normal(shape) for name, shape in SHAPES.items()}
    scope: dict = {"np": np, **arrays}
    exec(source, scope)
    found = value_of(read_source(ARRAYS + source), arrays)
    assert found.shape == scope["y"].shape
    np.testing.assert_allclose(found, scope["y"], rtol=0, atol=1e-6 * np.abs(scope["y"]).max())


@pytest.mark.parametrize(
    "product",
    ["x @ w.t()", "torch.mm(x, torch.transpose(w, 0, 1))", "tf.matmul(x, w, transpose_b=True)", "x @ tf.transpose(w)"],
)
def test_matrices_are_transposed_as_other_libraries_write_it(product):
    contraction = read_source(f"x, w = torch.zeros(4, 3), torch.zeros(5, 3)\ny = {product}")
    rng = np.random.default_rng(3)
    x, w = rng.standard_normal((4, 3)), rng.standard_normal((5, 3))
    labels = {label: number for number, label in enumerate(contraction.uses())}
    axes = {one.name: [labels[label] for label in one.labels] for one in contraction.operands}
    w_read = w if contraction.operands[1].dims == w.shape else w.T
    found = np.einsum(x, axes["x"], w_read, axes["w"], [labels[label] for label in contraction.result])
    np.testing.assert_allclose(found, x @ w.T, atol=1e-12)


TENSORDOT = """
class TNLayer(tf.keras.layers.Layer):

  def __init__(self):
    super().__init__()
    self.a_var = tf.Variable(tf.random.normal(shape=(6, 5, 2), stddev=0.1), name="a", trainable=True)
    self.b_var = tf.Variable(tf.random.normal(shape=(4, 3, 2), stddev=0.1), name="b", trainable=True)
    self.bias = tf.Variable(tf.zeros(shape=(5, 3)), name="bias", trainable=True)

  def call(self, inputs):
    x = tf.reshape(inputs, (-1, 6, 4))
    c = tf.tensordot(x, self.a_var, axes=[[1], [0]])
    result = tf.tensordot(c, self.b_var, axes=[[1, 3], [0, 2]])
    return tf.nn.relu(tf.reshape(result + self.bias, (-1, 15)))
"""


def test_two_cores_joined_by_tensordot_are_the_layer_of_the_blog():
    network = network_of(read_source(TENSORDOT))
    assert [(core.name, core.shape) for core in network.cores] == [("a_var", (6, 5, 2)), ("b_var", (4, 3, 2))]
    assert network.inputs[0].shape == (6, 4)
    rng = np.random.default_rng(5)
    a, b = rng.standard_normal((6, 5, 2)), rng.standard_normal((4, 3, 2))
    wanted = np.einsum("iar,jbr->ijab", a, b).reshape(24, 15)
    found = kernel_of(network, {"a_var": a, "b_var": b})
    np.testing.assert_allclose(found, wanted, rtol=0, atol=1e-6 * np.abs(wanted).max())


def test_data_of_unknown_shape_keep_their_further_axes_in_front():
    source = "u, v = np.ones((6, 2)), np.ones((2, 5))\n\ndef layer(x):\n    return x @ u @ v"
    contraction = read_source(source)
    roles = propose_roles(contraction)
    assert (roles.data, roles.batch) == (("x",), ("...",))
    rng = np.random.default_rng(5)
    u, v = rng.standard_normal((6, 2)), rng.standard_normal((2, 5))
    np.testing.assert_allclose(kernel_of(network_of(contraction), {"u": u, "v": v}), u @ v, atol=1e-12)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("y = x @ b", "line 6: axis 1 of 'x' has dimension 3, but axis 0 of 'b', .* has dimension 5$"),
        ("y = np.tensordot(d, e, 2)", "axis 1 of 'd' has dimension 3, but axis 0 of 'e', .* has dimension 5$"),
        ("y = x @ w.T.T", "axis 1 of 'x' has dimension 3, but axis 0 of the second array, .* has dimension 5$"),
        ("y = a @ q", r"line 6: nothing says the shape of 'q'; write it out above, as in q = np.zeros\(\(32, 32\)\)"),
        ("y = np.tensordot(q, a, [[1], [0]])", "nothing says the shape of 'q'"),
        ("y = a @ df.T", "nothing says the shape of 'df'"),
        ("y = np.tensordot(d, e, n)", "line 6: the axes of tensordot must be written out, as a number or as two lists"),
        ("y = np.tensordot(d, e, [[0], [1, 0]])", "the two lists of axes of tensordot have lengths 1 and 2"),
        ("y = np.tensordot(d, e, [[0, 0], [1, 1]])", "tensordot names an axis twice"),
        ("y = np.tensordot(d, e, [[3], [1]])", "'d' has 3 axes, so it has no axis 3"),
        ("y = np.tensordot(d, e, 4)", "tensordot sums over 4 axes, but its arrays have 3 and 3"),
        ("y = d.transpose(0, 1, 1) @ a", "the axes of transpose do not fit an array with 3 axes"),
        ("y = w.transpose(0, 1) @ a", "means swapping them in PyTorch only; write swapaxes"),
        ("y = d @ d.transpose(0, 2, 1)", "'d' and the second array have more than two axes, .*; write .* as einsum"),
        ("y = a.T @ a", "line 6: the contraction takes 'a' twice"),
        ("t = x @ a\ny = t @ t.T", "line 7: "),
        ("t = x @ a\ns = t.reshape(20)\nz = s @ b", "line 7: reshape of a result is not read; reshape the arrays that"),
        ("z = np.einsum('i,ij->j', (x @ a).reshape(20), b)", "line 6: reshape of a result is not read"),
        ("h = relu(x @ a)\ny = np.tensordot(h, e, [[1, 2], [0, 1]])", "line 7: nothing says the shape of 'h'"),
        ("h = relu(x @ a)\ny = h @ b", "there are 2 contractions, in lines 6 and 7"),
        ("y = relu(x @ a) @ b", "there are 2 contractions in line 6; give each its own line"),
    ],
)
def test_a_product_that_cannot_be_read_is_one_sentence_with_its_line(source, words):
    with pytest.raises(ImportingError, match=words):
        read_source(f"{ARRAYS}\n{source}")


def test_what_is_no_part_of_the_network_is_no_reason_to_refuse_it():
    source = f"{ARRAYS}rotated = points @ rotation\nprint(table.T)\ny = x @ a @ b\n"
    assert [one.name for one in read_source(source).operands] == ["x", "a", "b"]
    assert contraction_lines(source) == (7,)


def test_a_result_that_a_function_changes_is_no_operand_of_the_next_contraction():
    source = "h = relu(np.einsum('ni,ij->nj', x, a))\nh = dropout(h)\ny = np.einsum('nj,jk->nk', h, b)\n"
    assert contraction_lines(source) == (1, 3)
    assert [one.name for one in read_source(source, line=3).operands] == ["h", "b"]


@pytest.mark.parametrize("changed", ["relu(t)", "t[:, ::-1]", "np.where(t > 0, t, 0)"])
def test_what_a_function_makes_of_a_result_is_no_result(changed):
    source = f"t = np.einsum('ni,ij->nj', x, a)\ny = np.einsum('nj,jk->nk', {changed}, b)\n"
    assert contraction_lines(source) == (1, 2)
    assert [one.name for one in read_source(source, line=2).operands] == ["1", "b"]


def test_a_parameter_of_a_function_is_no_result_of_another_function():
    source = "def first(x):\n    x = x @ a\n    return x\n\ndef second(x):\n    return x @ b\n"
    assert [one.name for one in read_source(f"{ARRAYS}y = 2\n{source}", line=11).operands] == ["x", "b"]


@pytest.mark.parametrize(("shape", "is_read"), [("(-1, m, 5)", True), ("(-1, q, 5)", False), ("(-1, 5, 6)", False)])
def test_a_result_may_be_given_the_shape_that_it_has(shape, is_read):
    source = f"m, a, b = 6, np.ones((3, 5)), np.ones((5, 7))\nt = x.reshape(-1, 6, 3) @ a\ny = t.reshape{shape} @ b"
    if is_read:
        assert [one.name for one in read_source(source).operands] == ["x", "a", "b"]
    else:
        with pytest.raises(ImportingError, match="line 3: reshape of a result is not read"):
            read_source(source)


def test_the_shape_of_a_variable_is_that_of_its_last_value():
    source = f"{ARRAYS}x = relu(x @ a)\ny = x @ b\n"
    assert [one.dims for one in read_source(source, line=6).operands] == [(None, None), (5, 7)]
