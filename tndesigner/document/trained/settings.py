"""The configuration of a trained layer, compared with what a kind of layer can say."""

from collections.abc import Mapping
from typing import Any

from tndesigner.models import ACTIVATIONS
from tndesigner.wording.names import quoted, shown
from tndesigner.wording.text import Text

_FOR_TRAINING = ("_initializer", "_regularizer", "_constraint")
"""How the names of settings end that decide nothing once a layer is trained."""
_WITHOUT_EFFECT = frozenset(
    {"activity_regularizer", "batch_shape", "lora_alpha", "lora_rank", "name", "seed", "trainable", "unroll"}
)
_WITH_FLOAT32 = ("float32", "mixed_bfloat16", "mixed_float16")
"""Dtype policies with which weights are float32; kinds also compute in it."""


class Settings:
    """The settings of a layer; those that a kind has no field for must have the values that it stands for."""

    def __init__(self, config: Mapping[str, Any]) -> None:
        """Take the configuration."""
        self._config = config
        self._used: set[str] = set()
        self.obstacle = ""
        """The first setting that keeps the layer from being one of the kind; empty if there is none."""

    def take(self, key: str, default: Any = None) -> Any:  # noqa: ANN401  # a setting may be anything
        """Return a setting for which the kind has a field."""
        self._used.add(key)
        value = self._config.get(key, default)
        return tuple(value) if isinstance(value, list) else value

    def take_activation(self, key: str = "activation") -> str:
        """Return an activation, which must be one that designs offer."""
        value = self.take(key)
        if isinstance(value, dict):
            value = value.get("config")
        if value is None:
            return "linear"
        if value not in ACTIVATIONS:
            self._refuse(Text("it has {0} {1}", key, _told(value)))
        return str(value)

    def pair(self, key: str, default: Any = None) -> tuple[int, int]:  # noqa: ANN401
        """Return a number for the rows and one for the columns; Keras takes one for both."""
        value = self.take(key, default)
        return (value, value) if isinstance(value, int) else value

    def require(self, key: str, *values: object) -> None:
        """Note an obstacle unless a setting is missing or has one of these values."""
        self._used.add(key)
        if key in self._config and self.take(key) not in values:
            self._refuse(Text("it has {0} {1}", key, _told(self._config[key])))

    def require_no_more(self) -> None:
        """Note an obstacle if there are settings that were not asked for."""
        self._used.add("dtype")
        policy = _policy(self._config.get("dtype"))
        if policy not in (None, *_WITH_FLOAT32):
            self._refuse(Text("it has {0} {1}", "dtype", _told(policy)))
        for key, value in self._config.items():
            spare = key in self._used or key in _WITHOUT_EFFECT or key.endswith(_FOR_TRAINING)
            if not spare and value not in (None, False):
                self._refuse(Text("it has {0} {1}", key, _told(value)))

    def _refuse(self, reason: str) -> None:
        self.obstacle = self.obstacle or reason


def _told(value: object) -> str:
    return quoted(value) if isinstance(value, str) else shown(str(value))


def _policy(value: object) -> object:
    """Return the name of a dtype policy, which a file may give alone."""
    if isinstance(value, dict) and isinstance(value.get("config"), dict):
        return value["config"].get("name")
    return value
