"""The programs and libraries that tndesigner is made of, with their versions and licences; none is imported."""

import platform
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, metadata

NAMES = (
    "PySide6-Essentials",
    "pyqtgraph",
    "pygments",
    "tensorflow",
    "keras",
    "numpy",
    "scipy",
    "tensorly",
    "networkx",
    "cotengra",
    "cotengrust",
    "optuna",
    "sqlalchemy",
    "polars",
    "fastexcel",
    "h5py",
    "safetensors",
    "pillow",
    "matplotlib",
    "contourpy",
    "tqdm",
)
"""The libraries that are always installed, by the names of their packages."""
FURTHER = ("tf2onnx", "onnx", "onnxruntime", "ai-edge-litert", "psycopg")
"""Those that somebody may have installed."""
OWN = "tndesigner"
LICENCE = "Apache-2.0"
REPORTS = ("issues", "bug tracker", "bug reports", "tracker")
"""The labels that the address for reports may have in the metadata of the program."""
UNSAID = "see its own files"
"""Where the metadata name no licence."""
_LONGEST = 60
"""A licence field that is longer holds the whole text."""


@dataclass(frozen=True, slots=True)
class Part:
    """A library, or Python."""

    name: str
    version: str
    licence: str
    """As its own metadata say it, as in "BSD-3-Clause"."""


def parts() -> tuple[Part, ...]:
    """Return Python and all libraries that are installed, those that are always there first."""
    python = Part("Python", platform.python_version(), "PSF-2.0")
    return (python, *(part for name in (*NAMES, *FURTHER) if (part := _installed(name)) is not None))


def parts_text(version: str) -> str:
    """Return the version of the program, then a line for each part."""
    rows = [(one.name, one.version, one.licence) for one in parts()]
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    lines = (f"{name:<{widths[0]}}  {number:<{widths[1]}}  {licence}" for name, number, licence in rows)
    return "\n".join((f"{OWN} {version}", LICENCE, "", *lines, "", f"on {platform.platform()}"))


def report_address() -> str:
    """Return the address for reports of faults; empty if the metadata of the program name none."""
    try:
        urls = metadata(OWN).get_all("Project-URL") or []
    except PackageNotFoundError:
        return ""
    named = {label.strip().casefold(): url.strip() for label, _, url in (one.partition(",") for one in urls)}
    return next((named[label] for label in REPORTS if label in named), "")


def _installed(name: str) -> Part | None:
    try:
        about = metadata(name)
    except PackageNotFoundError:
        return None
    fields: dict[str, list[str]] = {key: about.get_all(key) or [] for key in ("License-Expression", "License")}
    classifiers = about.get_all("Classifier") or []
    return Part(about["Name"], about["Version"], next(_licences(fields, classifiers), UNSAID))


def _licences(fields: dict[str, list[str]], classifiers: list[str]) -> Iterator[str]:
    """Yield what the metadata of a package say about its licence, the most exact first."""
    yield from fields["License-Expression"]
    short = (text for text in fields["License"] if "\n" not in text and 0 < len(text) <= _LONGEST)
    yield from (text for text in short if text != "UNKNOWN")
    yield from (one.rpartition(" :: ")[2] for one in classifiers if one.startswith("License :: "))
