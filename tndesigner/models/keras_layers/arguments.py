"""The arguments of a kept Keras layer."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class KerasArguments:
    """The arguments of a layer by name; ``text`` is their JSON with sorted keys, so that equal ones are equal."""

    text: str

    @classmethod
    def of(cls, entries: Mapping[str, Any]) -> "KerasArguments":
        """Keep a copy of the arguments."""
        return cls(json.dumps(entries, sort_keys=True))

    @property
    def entries(self) -> dict[str, Any]:
        """A copy of the arguments."""
        entries: dict[str, Any] = json.loads(self.text)
        return entries
