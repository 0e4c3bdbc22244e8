"""What the command that writes models refuses before it starts a worker."""

import pytest


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--to", "onnx", "-o", "b.tflite"), "b.tflite: a file for onnx ends with .onnx"),
        (("--to", "onnx", "--precision", "int8", "-o", "b.onnx"), "--precision int8 is for litert, not for onnx"),
        (("--to", "litert", "-o", "nowhere/b.tflite"), "nowhere/b.tflite: there is no folder "),
        (("--to", "onnx", "-o", "old.onnx"), "old.onnx: it exists, and was left alone; --force replaces it"),
        (("--to", "savedmodel", "-o", "kept", "--force"), "kept: it is a folder but no SavedModel, and was left alone"),
    ],
)
def test_a_target_that_does_not_fit_is_refused_and_left_alone(type_, blog, tmp_path, words, told):
    (tmp_path / "old.onnx").write_text("old", encoding="utf-8")
    (tmp_path / "kept").mkdir()
    assert told in type_("deploy", blog, *words).failure
    assert (tmp_path / "old.onnx").read_text(encoding="utf-8") == "old"
    assert (tmp_path / "kept").is_dir()


def test_a_source_that_is_missing_is_told(type_):
    assert "nothing: it cannot be read" in type_("deploy", "nothing", "--to", "onnx", "-o", "b.onnx").failure
