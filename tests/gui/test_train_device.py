"""Where and in which precision a design is trained is chosen in the form, which says what the devices are like."""

from dataclasses import replace

import pytest

from tests.gui.desk import field, pick
from tests.gui.studio import blog, open_studio
from tndesigner.training.events import Device

pytestmark = pytest.mark.gui


@pytest.fixture
def studio(qapp):
    with open_studio(blog(30)) as one:
        yield one


CPU = Device(name="cpu", description="a processor, 2 cores", memory=16 * 10**9)
GPUS = tuple(
    Device(name=f"gpu:{number}", description="a card", memory=24 * 10**9, capability="8.6") for number in range(2)
)


def show_devices(studio, monkeypatch, devices: tuple[Device, ...]) -> None:
    """As if the worker had found them."""
    monkeypatch.setattr(studio.training.worker, "devices", devices)
    studio.training.changed.emit()


def listed_devices(studio) -> list[str]:
    box = field(studio.panel, "Device")
    return [box.itemText(place) for place in range(box.count())]


def test_all_gpus_are_chosen_in_the_list_of_devices_with_memory_and_compute_capability(studio, monkeypatch):
    for devices in ((CPU,), (CPU, GPUS[0])):
        show_devices(studio, monkeypatch, devices)
        assert "All GPUs" not in listed_devices(studio)
    show_devices(studio, monkeypatch, (CPU, *GPUS))
    assert listed_devices(studio) == ["Automatic", "All GPUs", "CPU", "GPU 0", "GPU 1"]
    pick(field(studio.panel, "Device"), "all")
    assert studio.document.design.experiment.device == "all"
    assert studio.read.count("a card, 24.0 GB, compute capability 8.6") == len(GPUS)
    studio.document.history.undo()
    assert studio.document.design.experiment.device == "auto"
    assert studio.read.count("compute capability") == 1


def test_mixed_precision_is_chosen_beside_the_device_and_the_form_says_where_it_is_not_used(studio, monkeypatch):
    show_devices(studio, monkeypatch, (CPU,))
    box = field(studio.panel, "Precision")
    assert [box.itemText(place) for place in range(box.count())] == ["Single", "Mixed"]
    assert box.whatsThis() == "Mixed precision computes in bfloat16 where the device may be faster in it"
    assert "single precision" not in studio.read
    pick(box, "mixed_bfloat16")
    assert studio.document.design.experiment.precision == "mixed_bfloat16"
    assert "Trained in single precision: TensorFlow does not multiply in bfloat16 on this processor" in studio.read
    old = replace(GPUS[0], name="gpu:1", description="Tesla T4", capability="7.5")
    show_devices(studio, monkeypatch, (CPU, GPUS[0], old))
    assert "Trained in single precision" not in studio.read
    pick(field(studio.panel, "Device"), "all")
    assert "Tesla T4 has compute capability 7.5; mixed precision needs 8.0 or higher" in studio.read
    studio.document.history.undo()
    assert "Trained in single precision" not in studio.read
    studio.document.history.undo()
    assert studio.document.design.experiment.precision == "float32"
    assert box.currentText() == "Single"
