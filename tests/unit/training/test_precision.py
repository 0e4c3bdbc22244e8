"""Mixed precision is offered where bfloat16 may be faster; any other device has a reason why not."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.training.specimens import run_record
from tndesigner.models import PRECISIONS
from tndesigner.training import Device, Run, RunFolder
from tndesigner.training.precision import MIXED, SINGLE, precision_title, why_not_mixed, why_not_mixed_on
from tndesigner.training.run_summary import settings_sentence

CPU = Device(name="cpu", description="a processor, 2 cores")


def gpu(capability: str) -> Device:
    return Device(name="gpu:0", description="Tesla T4", capability=capability)


@pytest.mark.parametrize("capability", ["8.0", "8.9", "9.0", "10.0", "12.1"])
def test_a_gpu_of_compute_capability_8_or_higher_may_compute_in_it(capability):
    assert why_not_mixed(gpu(capability)) == ""


@pytest.mark.parametrize(
    ("device", "reason"),
    [
        (gpu("7.5"), "Tesla T4 has compute capability 7.5; mixed precision needs 8.0 or higher"),
        (gpu(""), "the compute capability of Tesla T4 is unknown; mixed precision needs 8.0 or higher"),
        (gpu("new"), "Tesla T4 has compute capability new; mixed precision needs 8.0 or higher"),
        (
            CPU,
            "TensorFlow does not multiply in bfloat16 on this processor; mixed precision needs one where it does, or a "
            "GPU of compute capability 8.0 or higher",
        ),
    ],
)
def test_any_other_device_says_why_not(device, reason):
    assert why_not_mixed(device) == reason


def test_a_processor_that_multiplies_in_bfloat16_may_compute_in_it():
    assert why_not_mixed(replace(CPU, bfloat16=True)) == ""


def test_of_devices_that_train_together_the_first_one_that_cannot_says_why():
    assert why_not_mixed_on([gpu("9.0"), gpu("8.0")]) == why_not_mixed_on([]) == ""
    assert why_not_mixed_on([gpu("9.0"), gpu("7.5"), CPU]) == why_not_mixed(gpu("7.5"))


def test_every_precision_has_a_title():
    assert PRECISIONS == (SINGLE, MIXED)
    assert [precision_title(one) for one in (*PRECISIONS, "half")] == ["Single", "Mixed", "half"]


def test_a_run_says_that_it_was_trained_in_mixed_precision():
    single, mixed = (settings_sentence(Run(RunFolder(Path("run")), run_record(precision=one))) for one in PRECISIONS)
    assert " · cpu · TensorFlow" in single
    assert " · cpu · mixed precision · TensorFlow" in mixed
