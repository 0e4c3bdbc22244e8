"""What a device is called, and which devices of a machine a setting means."""

from collections.abc import Sequence

from tndesigner.training.events import Device
from tndesigner.wording.numbers import byte_size
from tndesigner.wording.text import Text, joined

ALL = "all"
"""The setting for all GPUs of the machine."""


def device_title(device: Device) -> str:
    """Return a device with its memory and, for a GPU, its compute capability."""
    return joined(
        part
        for part in (
            device.description,
            byte_size(device.memory) if device.memory else "",
            Text("compute capability {0}", device.capability) if device.capability else "",
        )
        if part
    )


def used_devices(setting: str, devices: Sequence[Device]) -> tuple[Device, ...]:
    """Return which of the devices of a machine a setting means: one name, several, "auto" or "all"."""
    gpus = tuple(one for one in devices if one.name != "cpu")
    if setting == ALL and gpus:
        return gpus
    named = tuple(one for one in devices if one.name in setting.split(","))
    return named or gpus[:1] or tuple(devices[:1])
