"""Draw a tensor network, see what it saves, train it beside its dense twin, take away a Keras layer.

The scripting face::

    import tndesigner as td

    net = td.Network("hidden")
    x = net.add_input("x", {"i1": 32, "i2": 32})
    a = net.add_core("a", {"in": 32, "out": 32, "right": 2})
    b = net.add_core("b", {"left": 2, "in": 32, "out": 32})
    net.connect(x["i1"], a["in"]); net.connect(x["i2"], b["in"]); net.connect(a["right"], b["left"])
    net.set_outputs([a["out"], b["out"]])
    td.check(net)                       # what is wrong with it
    print(td.plan(net, batch=256))      # how it is evaluated, and what that costs; for each batch if none is given
    layer = td.layer(net, activation="relu")
    print(td.export(net, style="keras"))
    td.layer(td.make("conv2d-cp"), strides=2)    # a convolution, as that family is for
    fitted = td.fit(net, kernel)                 # cores with which it is nearest to a Dense's kernel
    small = td.compress("big.keras", x, ratio=10)    # networks in the place of the layers of a trained model
    found = td.search(design, {"bond": "2..16"})     # which dimension is best, and for how many parameters
    td.inspect("own.csv", td.FileReading(target="price"))    # how a file is read, and why
    td.from_quimb(mpo).network                   # networks of other libraries, with their numbers
    run = td.load_run("runs/blog")               # a trained model, its twin and their history

Each name is loaded when it is first used, so that ``import tndesigner`` is quick and loads neither Qt nor TensorFlow.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tndesigner.api import Run, check, export, inspect, layer, load_run, make, make_all, model, open_model, plan
    from tndesigner.compression import CompressionError
    from tndesigner.compression.scripting import compress
    from tndesigner.document import Design, DocumentError, load, save
    from tndesigner.fitting import Fit, FittingError, fit
    from tndesigner.importing import ImportingError
    from tndesigner.importing.libraries import Imported, from_nodes, from_quimb, from_t3f, from_tensorly
    from tndesigner.models import (
        GRU,
        LSTM,
        Activation,
        Add,
        Average,
        AveragePooling2D,
        Call,
        Concatenate,
        Conv2D,
        Dense,
        Dot,
        Dropout,
        Embedding,
        Experiment,
        FileReading,
        Flatten,
        GlobalAveragePooling1D,
        GlobalAveragePooling2D,
        LayerNormalization,
        Maximum,
        MaxPooling2D,
        Minimum,
        Model,
        ModelInput,
        MultiHeadAttention,
        Multiply,
        NetworkAttention,
        NetworkConv2D,
        NetworkDense,
        NetworkEmbedding,
        NetworkGRU,
        NetworkLSTM,
        NetworkMultilinearAttention,
        NetworkSimpleRNN,
        PositionEmbedding,
        Repeats,
        Reshape,
        Schedule,
        SimpleRNN,
        Stopping,
        Subtract,
        TransformerEncoder,
    )
    from tndesigner.network import Diagram, Network, NetworkError
    from tndesigner.searching.errors import SearchError
    from tndesigner.searching.scripting import search

__version__ = "0.1.0"

_HOMES = {
    "tndesigner.api": (
        "Run",
        "check",
        "export",
        "inspect",
        "layer",
        "load_run",
        "make",
        "make_all",
        "model",
        "open_model",
        "plan",
    ),
    "tndesigner.compression": ("CompressionError",),
    "tndesigner.compression.scripting": ("compress",),
    "tndesigner.document": ("Design", "DocumentError", "load", "save"),
    "tndesigner.fitting": ("Fit", "FittingError", "fit"),
    "tndesigner.importing": ("ImportingError",),
    "tndesigner.importing.libraries": ("Imported", "from_nodes", "from_quimb", "from_t3f", "from_tensorly"),
    "tndesigner.models": (
        "Activation",
        "Add",
        "Average",
        "AveragePooling2D",
        "Call",
        "Concatenate",
        "Conv2D",
        "Dense",
        "Dot",
        "Dropout",
        "Embedding",
        "Experiment",
        "FileReading",
        "Flatten",
        "GRU",
        "GlobalAveragePooling1D",
        "GlobalAveragePooling2D",
        "LSTM",
        "LayerNormalization",
        "MaxPooling2D",
        "Maximum",
        "Minimum",
        "Model",
        "ModelInput",
        "MultiHeadAttention",
        "Multiply",
        "NetworkAttention",
        "NetworkConv2D",
        "NetworkDense",
        "NetworkEmbedding",
        "NetworkGRU",
        "NetworkLSTM",
        "NetworkMultilinearAttention",
        "NetworkSimpleRNN",
        "PositionEmbedding",
        "Repeats",
        "Reshape",
        "Schedule",
        "SimpleRNN",
        "Stopping",
        "Subtract",
        "TransformerEncoder",
    ),
    "tndesigner.network": ("Diagram", "Network", "NetworkError"),
    "tndesigner.searching.errors": ("SearchError",),
    "tndesigner.searching.scripting": ("search",),
}
"""The public names by the module that each is loaded from."""

__all__ = [
    "GRU",
    "LSTM",
    "Activation",
    "Add",
    "Average",
    "AveragePooling2D",
    "Call",
    "CompressionError",
    "Concatenate",
    "Conv2D",
    "Dense",
    "Design",
    "Diagram",
    "DocumentError",
    "Dot",
    "Dropout",
    "Embedding",
    "Experiment",
    "FileReading",
    "Fit",
    "FittingError",
    "Flatten",
    "GlobalAveragePooling1D",
    "GlobalAveragePooling2D",
    "Imported",
    "ImportingError",
    "LayerNormalization",
    "MaxPooling2D",
    "Maximum",
    "Minimum",
    "Model",
    "ModelInput",
    "MultiHeadAttention",
    "Multiply",
    "Network",
    "NetworkAttention",
    "NetworkConv2D",
    "NetworkDense",
    "NetworkEmbedding",
    "NetworkError",
    "NetworkGRU",
    "NetworkLSTM",
    "NetworkMultilinearAttention",
    "NetworkSimpleRNN",
    "PositionEmbedding",
    "Repeats",
    "Reshape",
    "Run",
    "Schedule",
    "SearchError",
    "SimpleRNN",
    "Stopping",
    "Subtract",
    "TransformerEncoder",
    "__version__",
    "check",
    "compress",
    "export",
    "fit",
    "from_nodes",
    "from_quimb",
    "from_t3f",
    "from_tensorly",
    "inspect",
    "layer",
    "load",
    "load_run",
    "make",
    "make_all",
    "model",
    "open_model",
    "plan",
    "save",
    "search",
]


def __getattr__(name: str) -> object:
    """Load a public name when it is first used."""
    for module, names in _HOMES.items():
        if name in names:
            value: object = getattr(import_module(module), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    """List the public names, loaded or not."""
    return sorted({*globals(), *__all__})
