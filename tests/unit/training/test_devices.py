"""Devices are listed with what they have, and a setting says which of them are used."""

import pytest

from tndesigner.training import Device
from tndesigner.training.devices import device_title, used_devices

CPU = Device(name="cpu", description="a processor, 2 cores", memory=25_000_000_000)
CARDS = tuple(
    Device(name=f"gpu:{number}", description="a card", memory=24 * 2**30, capability="8.6") for number in range(3)
)


def test_a_device_has_a_memory_and_a_gpu_a_compute_capability():
    assert device_title(CPU) == "a processor, 2 cores, 25.0 GB"
    assert device_title(CARDS[0]) == "a card, 25.8 GB, compute capability 8.6"
    assert device_title(Device(name="gpu:0", description="a card")) == "a card"


@pytest.mark.parametrize(
    ("setting", "names"),
    [
        ("auto", ["gpu:0"]),
        ("all", ["gpu:0", "gpu:1", "gpu:2"]),
        ("gpu:1", ["gpu:1"]),
        ("gpu:0,gpu:2", ["gpu:0", "gpu:2"]),
        ("cpu", ["cpu"]),
    ],
)
def test_a_setting_says_which_devices_are_used(setting, names):
    assert [one.name for one in used_devices(setting, (CPU, *CARDS))] == names


def test_without_gpus_the_processor_is_used():
    assert used_devices("all", (CPU,)) == used_devices("gpu:1", (CPU,)) == (CPU,)
    assert used_devices("auto", ()) == ()
