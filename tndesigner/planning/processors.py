"""What can be known of the processor without measuring it."""

import os
import platform
from contextlib import suppress
from functools import cache
from pathlib import Path

ONEDNN_SWITCH = "TF_ENABLE_ONEDNN_OPTS"
"""The environment variable of TensorFlow that turns oneDNN's operations on (1) or off (0)."""
FOR_NEURAL_NETWORKS = frozenset(("avx512_vnni", "avx512_bf16", "avx_vnni", "amx_tile", "amx_int8", "amx_bf16"))
"""The abilities of a processor, any of which makes TensorFlow take oneDNN's operations by itself."""

FOR_BFLOAT16 = frozenset(("avx512_bf16", "amx_bf16"))
"""The abilities of a processor with either of which oneDNN multiplies in bfloat16 faster than in float32."""


def in_a_test() -> bool:
    """Return whether this process belongs to a test, which must go the same way on every machine."""
    return "PYTEST_VERSION" in os.environ


@cache
def processor_name() -> str:
    """Return the name of the processor."""
    return _told("model name") or platform.processor() or platform.machine()


def multiplies_with_onednn() -> bool:
    """Return whether TensorFlow multiplies matrices with oneDNN here, or with Eigen, by its own rule.

    Eigen starts each product of a batch anew, which takes longer than a small product itself.
    """
    chosen = os.environ.get(ONEDNN_SWITCH, "")
    return chosen != "0" if chosen else not FOR_NEURAL_NETWORKS.isdisjoint(_told("flags").split())


def multiplies_bfloat16() -> bool:
    """Return whether products of bfloat16 may be faster here than those of float32; never in a test."""
    return not in_a_test() and multiplies_with_onednn() and not FOR_BFLOAT16.isdisjoint(_told("flags").split())


@cache
def _told(name: str) -> str:
    """Return what Linux tells of the first processor under a name; nothing on other systems."""
    with suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            key, _, value = line.partition(":")
            if key.strip() == name:
                return value.strip()
    return ""
