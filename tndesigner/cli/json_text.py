"""JSON documents on standard output."""

import json
from typing import Any


def print_json(document: dict[str, Any]) -> None:
    """Print one JSON document, indented; NaN and infinities, which JSON has not, are refused."""
    print(json.dumps(document, indent=2, allow_nan=False))
