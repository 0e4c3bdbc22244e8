"""What Keras calls the weights of its layers, in its order; ``.keras`` files number them."""

from collections.abc import Callable, Mapping
from typing import Any

Names = tuple[tuple[str, str], ...]
"""The name of each weight, "query/kernel", and its place below the group of the layer, "query_dense/vars/0"."""
Config = Mapping[str, Any]


def weight_names(class_name: str, config: Config) -> Names | None:
    """Return the weights that a layer has; None if its class is not among those whose weights are known.

    Args:
        class_name: its class in ``keras.layers``.
        config: the arguments of the class.
    """
    names = _NAMES.get(class_name)
    return None if names is None else names(config)


def _own(*names: str) -> Callable[[Config], Names]:
    """Return weights of a layer that come one after the other; the bias may be left out."""

    def found(config: Config) -> Names:
        present = [name for name in names if name != "bias" or _has_bias(config)]
        return tuple((name, f"vars/{number}") for number, name in enumerate(present))

    return found


def _has_bias(config: Config) -> bool:
    return bool(config.get("use_bias", True))


def _einsum(config: Config) -> Names:
    return _own("kernel", "bias")({"use_bias": config.get("bias_axes") is not None})


def _normalisation(*moving: str) -> Callable[[Config], Names]:
    def found(config: Config) -> Names:
        trained = (("gamma", "scale"), ("beta", "center"))
        names = [name for name, flag in trained if config.get(flag, True)]
        return tuple((name, f"vars/{number}") for number, name in enumerate((*names, *moving)))

    return found


def _scale(*, starts: bool) -> Callable[[Config], Names]:
    """Return the only weight of attention without projections, which it has if it is asked for, or by itself."""

    def found(config: Config) -> Names:
        return (("scale", "vars/0"),) if config.get("use_scale", starts) else ()

    return found


def _statistics(config: Config) -> Names:
    """Return what a layer has learned of its data, unless it was given that."""
    names = ("mean", "variance", "count") if config.get("mean") is None else ()
    return tuple((name, f"vars/{number}") for number, name in enumerate(names))


def _cell(config: Config) -> Names:
    """Return the weights of a recurrent layer, which its cell has."""
    names = ("kernel", "recurrent_kernel", *(("bias",) if _has_bias(config) else ()))
    return tuple((name, f"cell/vars/{number}") for number, name in enumerate(names))


def _attention(config: Config) -> Names:
    arrays = ("kernel", "bias") if _has_bias(config) else ("kernel",)
    return tuple(
        (f"{part}/{name}", f"{part}_dense/vars/{number}")
        for part in ("query", "key", "value", "output")
        for number, name in enumerate(arrays)
    )


def _grouped_attention(config: Config) -> Names:
    arrays = ("kernel", "bias") if _has_bias(config) else ("kernel",)
    parts = ("query", "key", *(("gate",) if config.get("use_gate") else ()), "value", "output")
    return tuple(
        (f"{part}/{name}", f"{part}_dense/vars/{number}") for part in parts for number, name in enumerate(arrays)
    )


def _around(*attributes: str) -> Callable[[Config], Names | None]:
    """Return the weights of layers inside a wrapper, one after the other."""

    def found(config: Config) -> Names | None:
        inner = config.get("layer")
        if not isinstance(inner, dict) or not isinstance(inner.get("config"), dict):
            return None
        names = weight_names(str(inner.get("class_name")), inner["config"])
        if names is None:
            return None
        return tuple(
            (f"{attribute}/{name}" if len(attributes) > 1 else name, f"{attribute}/{place}")
            for attribute in attributes
            for name, place in names
        )

    return found


_NAMES: dict[str, Callable[[Config], Names | None]] = {
    **dict.fromkeys(
        (
            *(f"Conv{rank}D{kind}" for rank in (1, 2, 3) for kind in ("", "Transpose")),
            *(f"DepthwiseConv{rank}D" for rank in (1, 2)),
            "Dense",
        ),
        _own("kernel", "bias"),
    ),
    **dict.fromkeys(("SeparableConv1D", "SeparableConv2D"), _own("depthwise_kernel", "pointwise_kernel", "bias")),
    **dict.fromkeys(("ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D", "GRU", "LSTM", "SimpleRNN"), _cell),
    **dict.fromkeys(("LayerNormalization", "GroupNormalization"), _normalisation()),
    "EinsumDense": _einsum,
    "Embedding": _own("embeddings"),
    "PReLU": _own("alpha"),
    "RMSNormalization": _own("scale"),
    "Attention": _scale(starts=False),
    "AdditiveAttention": _scale(starts=True),
    "Normalization": _statistics,
    "BatchNormalization": _normalisation("moving_mean", "moving_variance"),
    "GroupQueryAttention": _grouped_attention,
    "MultiHeadAttention": _attention,
    "TimeDistributed": _around("layer"),
    "Bidirectional": _around("forward_layer", "backward_layer"),
}
