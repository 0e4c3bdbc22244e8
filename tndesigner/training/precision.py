"""In which precision layers compute, and on which devices mixed precision can be faster."""

from collections.abc import Iterable

from tndesigner.training.events import Device
from tndesigner.wording.text import Text

SINGLE, MIXED = "float32", "mixed_bfloat16"
"""The precisions, by the names of Keras's dtype policies."""
LEAST_CAPABILITY = (8, 0)
"""GPUs multiply matrices of bfloat16 since this compute capability."""

_TITLES = {SINGLE: Text("Single"), MIXED: Text("Mixed")}


def precision_title(precision: str) -> str:
    """Return the title of a precision; one that is unknown stands for itself."""
    return _TITLES.get(precision, precision)


def why_not_mixed(device: Device) -> str:
    """Return why a device cannot compute faster in mixed precision; empty if it may."""
    least = ".".join(map(str, LEAST_CAPABILITY))
    if device.capability:
        if _numbers(device.capability) >= LEAST_CAPABILITY:
            return ""
        name, capability = device.description, device.capability
        return Text("{0} has compute capability {1}; mixed precision needs {2} or higher", name, capability, least)
    if device.bfloat16:
        return ""
    if device.name.startswith("cpu"):
        return Text(
            "TensorFlow does not multiply in bfloat16 on this processor; mixed precision needs one where it does, or a "
            "GPU of compute capability {0} or higher",
            least,
        )
    return Text(
        "the compute capability of {0} is unknown; mixed precision needs {1} or higher", device.description, least
    )


def why_not_mixed_on(devices: Iterable[Device]) -> str:
    """Return why devices that train together cannot all compute in mixed precision; empty if they may."""
    return next(filter(None, map(why_not_mixed, devices)), "")


def _numbers(capability: str) -> tuple[int, ...]:
    """Return the parts of a compute capability; none if it is not made of numbers."""
    parts = capability.split(".")
    return tuple(map(int, parts)) if all(part.isdecimal() for part in parts) else ()
