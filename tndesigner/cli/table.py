"""The table of commands: a new one is a file in this package, a function that imports it, and a row below."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


class Command(Protocol):
    """What the module of a command holds; its docstring is the help text."""

    __doc__: str | None

    def add_arguments(self, parser: "ArgumentParser") -> None:
        """Add the arguments of the command."""

    def run(self, arguments: "Namespace") -> int:
        """Run the command and return the exit status."""


class Row(NamedTuple):
    """What is known of a command before it is imported."""

    summary: str
    load: Callable[[], Command]


def _new() -> Command:
    from tndesigner.cli import new

    return new


def _open() -> Command:
    from tndesigner.cli import open_model

    return open_model


def _import() -> Command:
    from tndesigner.cli import import_network

    return import_network


def _templates() -> Command:
    from tndesigner.cli import templates

    return templates


def _check() -> Command:
    from tndesigner.cli import check

    return check


def _info() -> Command:
    from tndesigner.cli import info

    return info


def _draw() -> Command:
    from tndesigner.cli import draw

    return draw


def _export() -> Command:
    from tndesigner.cli import export

    return export


def _train() -> Command:
    from tndesigner.cli import train

    return train


def _bench() -> Command:
    from tndesigner.cli import bench

    return bench


def _datasets() -> Command:
    from tndesigner.cli import datasets

    return datasets


def _inspect() -> Command:
    from tndesigner.cli import inspect

    return inspect


def _deploy() -> Command:
    from tndesigner.cli import deploy

    return deploy


def _predict() -> Command:
    from tndesigner.cli import predict

    return predict


def _fit() -> Command:
    from tndesigner.cli import fit

    return fit


def _compress() -> Command:
    from tndesigner.cli import compress

    return compress


def _search() -> Command:
    from tndesigner.cli import search

    return search


COMMANDS: dict[str, Row] = {
    "new": Row("make a design from a template", _new),
    "open": Row("make a design of a trained Keras model", _open),
    "import": Row("make a design of an einsum string, of Python source, or of another program's file", _import),
    "templates": Row("list the templates and their arguments", _templates),
    "check": Row("show what is wrong with a design; exit status 1 if there is an error", _check),
    "info": Row("parameters, compression, FLOPs, memory, equation and plan of a design", _info),
    "draw": Row("draw a network as a picture: SVG, PDF, PNG or TikZ", _draw),
    "export": Row("write a network as Python source that runs without tndesigner", _export),
    "fit": Row("numbers for the cores of a network that are nearest to a trained kernel", _fit),
    "compress": Row("put networks in the place of the layers of a trained Keras model", _compress),
    "search": Row("find the best networks: train many variants of a design, and keep the best trade-offs", _search),
    "train": Row("train a design beside its dense twin", _train),
    "bench": Row("measure the layer against its dense twin on this machine", _bench),
    "deploy": Row("write a model as ONNX, LiteRT or SavedModel", _deploy),
    "predict": Row("ask a trained model about the rows of a file", _predict),
    "datasets": Row("list the bundled datasets", _datasets),
    "inspect": Row("show how a file of data of your own is read", _inspect),
}
"""By name."""
