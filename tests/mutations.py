"""Files with a few things wrong, as crashes, editors, programs and people leave them."""

import json
from random import Random
from typing import Any

JUNK: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    0.5,
    2**63,
    10**50,
    1e308,
    float("nan"),
    "",
    "x" * 5_000,
    "\x00",
    "\ud800",
    "\u202e",
    [],
    {},
    [[]],
    {"": {}},
)
PIECES = (b"\x00", b"\xff\xfe", b"\xe9", b"[" * 3_000, b"{", b"}", b'"', b"\\", b",", b"\r\n", b"<!--", b"&x;", b"<")
PIECES += (b"9" * 400, b"1e999", b"NaN", b"-", b"metadata id=", b"@ByteArray(", b"@Variant(", b"%", b"../", b"\x1b[0m")


def mutated_bytes(random: Random, content: bytes) -> bytes:
    """Returns a content with one to four changes: cut, exchanged, repeated, or with something put in."""
    for _ in range(random.choice((1, 1, 1, 2, 4))):
        start, stop = sorted(random.randint(0, len(content)) for _ in range(2))
        match random.randrange(7):
            case 0:
                content = content[:start]
            case 1:
                content = content[:start] + content[stop:]
            case 2:
                content = content[:start] + content[start : start + 200] * random.randint(2, 40) + content[start:]
            case 3:
                content = content[:start] + random.choice(PIECES) + content[start:]
            case 4:
                content = content[:start] + bytes([random.randrange(256)]) + content[start + 1 :]
            case 5:
                content = content[:start] + b"\0" * (min(stop, start + 512) - start) + content[min(stop, start + 512) :]
            case _:
                content = content[:start] + random.choice(PIECES) * random.randint(1, 300) + content[stop:]
    return content


def mutated_record(random: Random, text: bytes) -> bytes:
    """Returns JSON in which one to three values are others, missing or named otherwise."""
    record = json.loads(text)
    for _ in range(random.choice((1, 1, 2, 5))):
        holder = random.choice(_holders(record))
        keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
        if not keys:
            continue
        key = random.choice(keys)
        match random.randrange(4):
            case 0:
                del holder[key]
            case 1 if isinstance(holder, dict):
                holder[f"{key}_"] = holder.pop(key)
            case 2 if isinstance(holder, list):
                holder += [holder[key]] * random.randint(1, 50)
            case _:
                holder[key] = _other(random, holder[key])
    return json.dumps(record).encode("utf-8")


def mutated(random: Random, content: bytes) -> bytes:
    """Returns a changed content, by its values if it is JSON and by its bytes otherwise."""
    if content.startswith(b"{") and random.random() < 0.7:
        return mutated_record(random, content)
    return mutated_bytes(random, content)


def _other(random: Random, value: Any) -> Any:
    """Returns another value, mostly of the same type."""
    if random.random() < 0.3:
        return random.choice(JUNK)
    match value:
        case bool():
            return not value
        case int() | float():
            return random.choice((value + 1, -value, 2 * value, 0, 1, 7, 10**6, 2**62))
        case str():
            return random.choice((f"{value}a", value[1:], "dense", "network_dense", "relu", "1e9", " ", "a.b"))
    return value


def _holders(value: Any) -> list[Any]:
    """Returns all objects and lists in a JSON value."""
    if not isinstance(value, dict | list):
        return []
    inside = value.values() if isinstance(value, dict) else value
    return [value, *(one for item in inside for one in _holders(item))]
