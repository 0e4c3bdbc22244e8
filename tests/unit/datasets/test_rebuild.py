"""The rebuild script describes the files that are there, and reads the formats of their packages."""

import gzip
import importlib.util
import json
import os
import subprocess
import sys
import tarfile
from types import ModuleType

import numpy as np
import pytest

from tndesigner.resources import resource_path

SCRIPT = resource_path("datasets", "rebuild.py")
FILES = json.loads(resource_path("datasets", "manifest.json").read_text(encoding="utf-8"))["files"]


@pytest.fixture(scope="module")
def rebuild() -> ModuleType:
    spec = importlib.util.spec_from_file_location("rebuild_datasets", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_manifest_says_of_each_file_what_the_script_says(rebuild):
    assert {f"{name}.npz" for name in rebuild.PARTS} == set(FILES)
    for name, part in rebuild.PARTS.items():
        record = FILES[f"{name}.npz"]
        assert record["source"] == {"package": part.package, "version": part.version, "path": part.path}
        assert (record["licence"], record["attribution"]) == (part.licence, part.attribution)


def test_idx_file_is_read_with_its_axes(rebuild, tmp_path):
    pictures = np.arange(2 * 3 * 5, dtype=np.uint8).reshape(2, 3, 5)
    header = bytes([0, 0, 8, 3]) + np.array(pictures.shape, dtype=">u4").tobytes()
    (tmp_path / "a.gz").write_bytes(gzip.compress(header + pictures.tobytes()))
    np.testing.assert_array_equal(rebuild._read_idx(tmp_path / "a.gz"), pictures)


def test_addresses_are_read_oldest_first_and_without_applause(rebuild, tmp_path):
    texts = {
        1999: "Thank you. (Applause.) Let\u2019s begin [Laughter and applause].",
        1790: "Fellow-Citizens, 3 things",
    }
    for year, text in texts.items():
        (tmp_path / f"{year}.json").write_text(json.dumps({"year": year, "text": text}), encoding="utf-8")
    with tarfile.open(tmp_path / "package.tgz", "w:gz") as archive:
        for year in texts:
            archive.add(tmp_path / f"{year}.json", f"package/data/{year}.json")
    eras, words = rebuild._read_addresses(tmp_path / "package.tgz", "package/data/")
    assert eras == [0, 3]
    assert words == [["fellow", "citizens", "things"], ["thank", "you", "let's", "begin"]]


def test_windows_follow_each_other_and_leave_the_rest_out(rebuild):
    words = [str(i) for i in range(95)]
    assert rebuild._windows(words) == [words[:40], words[40:80]]


def test_unknown_name_is_answered_with_those_there_are(checkout):
    environment = {**os.environ, "PYTHONPATH": str(checkout)}
    result = subprocess.run([sys.executable, SCRIPT, "mnist"], capture_output=True, text=True, env=environment)
    assert result.returncode == 2
    assert "no bundled data file is called mnist; there are digits, fashion, diamonds, speeches" in result.stderr
