"""Brings the settings of layers that Keras 2 saved to the form of Keras 3."""

from collections.abc import Mapping
from typing import Any

from tndesigner.models.keras_file.errors import KerasFileError
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

_GONE = frozenset(
    {
        *("adjustment", "batch_input_shape", "dynamic", "fused", "implementation", "input_length", "time_major"),
        *("key_shape", "query_shape", "softmax_robust_masking", "value_shape", "virtual_batch_size"),
    }
)
"""Settings that Keras 3 does not have, and that decide nothing unless they are true."""
_HELD = ("layer", "backward_layer", "cell")


def renewed(name: str, class_name: str, config: Mapping[str, Any], *, is_old: bool) -> dict[str, Any]:
    """Return the settings of a layer as Keras 3 writes them.

    Args:
        name: the layer's name.
        class_name: its class.
        config: its settings.
        is_old: whether Keras 2 or 1 saved them.

    Raises:
        KerasFileError: if the layer computes something else in Keras 3.
    """
    if not is_old:
        return dict(config)
    _require_same(name, config)
    found = {key: value for key, value in config.items() if key not in _GONE and not (key == "groups" and value == 1)}
    if class_name.startswith("SpatialDropout"):
        found.pop("noise_shape", None)
    axis = found.get("axis")
    if class_name == "BatchNormalization" and isinstance(axis, list) and len(axis) == 1:
        found["axis"] = axis[0]
    if class_name == "LeakyReLU" and "alpha" in found:
        found["negative_slope"] = found.pop("alpha")
    return {key: _held(name, value) if key in _HELD else value for key, value in found.items()}


def _held(name: str, held: Any) -> Any:  # noqa: ANN401  # a setting may be anything
    """Return the layer inside another in the form of Keras 3."""
    if not isinstance(held, dict) or not isinstance(held.get("config"), dict):
        return held
    return {**held, "config": renewed(name, str(held.get("class_name")), held["config"], is_old=True)}


def _require_same(name: str, config: Mapping[str, Any]) -> None:
    """Refuse a layer that computes something else in Keras 3."""
    if config.get("time_major"):
        raise KerasFileError(Text("layer {0} reads time first (time_major), which Keras 3 does not have", quoted(name)))
    for key, value in config.items():
        if key.endswith("activation") and value == "hard_sigmoid":
            raise KerasFileError(
                Text(
                    "layer {0} has the {1} 'hard_sigmoid', which computes something else in Keras 3 than in Keras 2; "
                    "train it with another one",
                    quoted(name),
                    key,
                )
            )
