import json

import pytest

from tndesigner.cli.main import main
from tndesigner.document import load


def test_a_string_becomes_a_design(tmp_path, capsys):
    output = tmp_path / "layer.tnd"
    sizes = "i=3, j=5, a=7, b=2, r=4"
    assert main(["import", "nij,iar,jbr->nab", "--sizes", sizes, "--name", "hidden", "-o", str(output), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["cores"] == {"a": [3, 7, 4], "b": [5, 2, 4]}
    assert (told["network"], told["inputs"], told["outputs"]) == ("hidden", {"x": [3, 5]}, ["a.a", "b.b"])
    assert told["notes"] == ["1 is the data, n counts the examples, and the result is a and b"]
    assert load(output).model.input_shape == (15,)


def test_a_file_becomes_a_design(tmp_path, capsys):
    source = tmp_path / "layer.py"
    source.write_text("w = np.ones((3, 7))\ny = np.einsum('ni,ij->nj', x, w)\nz = np.einsum('ni,ij->nj', u, w)\n")
    output = tmp_path / "layer.tnd"
    assert main(["import", str(source), "--line", "2", "-o", str(output)]) == 0
    assert load(output).networks[1].cores[0].shape == (3, 7)
    assert main(["import", str(source), "-o", str(output)]) == 1
    assert "it exists already and was left alone" in capsys.readouterr().err


def test_a_product_that_is_left_out_is_told(tmp_path, capsys):
    source, output = tmp_path / "two.py", tmp_path / "layer.tnd"
    arrays = "b, q = np.ones((5, 6)), np.ones((3, 7))\n"
    source.write_text(f"{arrays}c = np.einsum('ni,ij->nj', x, b)\nd = b @ q\n")
    assert main(["import", str(source), "-o", str(output)]) == 0
    assert "note: not imported: line 3: axis 1 of 'b' has dimension 6" in capsys.readouterr().out
    assert main(["import", str(source), "--line", "2", "--force", "-o", str(output)]) == 0
    assert "not imported" not in capsys.readouterr().out, "a line that is asked for leaves nothing open"


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (["iar,jbr,jc->iabc", "--sizes", "i=2,a=3,r=2,j=5,b=2,c=3"], 1, "name it with --data"),
        (["nij,iar,jbr->nab"], 1, "nothing says the dimensions of i, j, a, r and b"),
        (["nij,iar,jbr->nab", "--sizes", "i=two"], 2, "'i=two' is not of the form i=32"),
        (["nij,iar,jbr->nab", "--sizes", "q=2"], 1, "there is no index 'q'"),
        (["nij,iar,jbr->nab", "--sizes", "i=0,j=2,a=2,b=2,r=2"], 1, "'i' has dimension 0 as it was given"),
        (["ni,ia->na", "--data", "7", "--sizes", "i=2,a=3"], 1, "there is no operand '7'; there are 1 and 2"),
        (["gone.json"], 1, "there is no file 'gone.json'"),
        (["x" * 5000], 1, "there is no contraction"),
    ],
)
def test_what_cannot_be_imported_is_one_sentence(tmp_path, capsys, words, status, told):
    output = tmp_path / "layer.tnd"
    assert main(["import", *words, "-o", str(output)]) == status
    error = capsys.readouterr().err
    assert told in error
    assert error.count("\n") == 1
    assert not output.exists()
