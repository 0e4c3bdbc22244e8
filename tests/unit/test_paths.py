"""A path that cannot be asked about is not there."""

from pathlib import Path

import pytest

from tndesigner.paths import entries, exists, is_file, is_folder

LONG = "n" * 300


@pytest.mark.parametrize("ask", [is_file, is_folder, exists, entries])
@pytest.mark.parametrize("name", [LONG, f"file/{LONG}", "file/below", "no\0name", "missing"])
def test_a_path_that_the_system_refuses_is_not_there(tmp_path, ask, name):
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert not ask(tmp_path / name)


@pytest.mark.parametrize("ask", [is_file, is_folder, exists, entries])
def test_a_folder_without_rights_has_nothing_in_it(ask, monkeypatch):
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")  # who runs this may be allowed to look anywhere

    for name in ("stat", "iterdir"):
        monkeypatch.setattr(Path, name, refuse)
    assert not ask(Path("secret"))


def test_what_is_there_is_found(tmp_path):
    (tmp_path / "b").mkdir()
    (tmp_path / "a").write_text("", encoding="utf-8")
    assert (is_file(tmp_path / "a"), is_folder(tmp_path / "b"), exists(tmp_path / "b")) == (True, True, True)
    assert entries(tmp_path) == [tmp_path / "a", tmp_path / "b"]
