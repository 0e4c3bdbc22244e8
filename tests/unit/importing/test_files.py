import pickle

import pytest

from tndesigner.importing import ImportingError
from tndesigner.importing.source import lines_to_choose_from, looks_like_network, read_file, read_text, require_known


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("net.pkl", pickle.dumps([2, 3]), "it is a pickle"),
        *((f"net{protocol}.py", pickle.dumps([2, 3], protocol), "td.from_quimb") for protocol in range(6)),
        ("net.joblib", b"", "td.from_quimb"),
        ("net.PT", b"PK\x03\x04", "td.from_quimb"),
        ("sentence.txt", b"This is no network.", "line 1 is not Python"),
        ("model.keras", b"PK\x03\x04", "tndesigner open"),
        ("x.npy", b"\x93NUMPY\x01", "tndesigner fit"),
        ("latin.py", b"# caf\xe9\n", "not UTF-8"),
        ("empty.py", b"", "there is no contraction"),
    ],
)
def test_a_file_of_another_kind_is_named_with_what_to_do(tmp_path, name, data, words):
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(ImportingError, match=words) as told:
        read_file(path)
    assert str(told.value).startswith(str(path))


def test_a_folder_is_no_source(tmp_path):
    with pytest.raises(ImportingError, match="it is not a file"):
        read_file(tmp_path)


def test_a_string_that_looks_like_a_path_is_told_to_be_missing():
    with pytest.raises(ImportingError, match=r"there is no file 'layer\.py'"):
        require_known("layer.py")


def test_a_text_is_recognised_by_its_form():
    assert [len(one.labels) for one in read_text(" nij, iar,jbr -> nab ").contraction.operands] == [3, 3, 3]
    assert read_text("a = np.ones((2, 3))\ny = np.einsum('ni,ij->nj', x, a)").contraction.operands[1].dims == (2, 3)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("ij,jk->ik", ()),
        ("y = np.einsum('ni,ij->nj', x, a)", ()),
        ("y = np.einsum('ni,ij->nj', x, a)\n\nz = np.einsum('nj,jk->nk', y, b)", ()),
        ("y = np.einsum('ni,ij->nj', x, a)\n\nz = np.einsum('ni,ik->nk', x, b)", (1, 3)),
    ],
    ids=["equation", "one", "two in one network", "two"],
)
def test_only_contractions_that_do_not_depend_on_each_other_are_to_be_chosen_from(text, lines):
    assert lines_to_choose_from(text) == lines


@pytest.mark.parametrize(
    ("text", "looks"),
    [
        ("nij,iar->njar", True),
        ("y = tf.einsum('ni,ij->nj', x, a)", True),
        ("y = np.tensordot(x, a, axes=1)", True),
        ('{"schema_version": 2, "network": {}}', True),
        ("Hello, world", False),
        ("", False),
    ],
)
def test_a_text_on_the_clipboard_is_known_by_what_it_looks_like(text, looks):
    assert looks_like_network(text) is looks


def test_dimensions_that_nothing_says_are_asked_for_but_that_of_the_batch():
    contraction = read_text("a = np.ones((2, 3))\ny = np.einsum('ni,ij,jk->nk', x, a, b)").contraction
    assert contraction.unsized(batch="n") == ("k",)
    assert contraction.unsized() == ("n", "k")
