"""The devices of this machine, and which of them a setting means."""

import os
import platform
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import tensorflow as tf

from tndesigner.planning.processors import multiplies_bfloat16
from tndesigner.training.events import Device
from tndesigner.training.memory import main_memory
from tndesigner.wording.lists import listed
from tndesigner.wording.sentences import counted
from tndesigner.wording.text import Text

_ASKING_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Choice:
    """The device that was chosen, or several that share each batch, and a sentence that says why."""

    device: Device
    """The first one, which does everything that is not shared."""
    note: str
    names: tuple[str, ...] = ()
    """All devices of this machine that share batches; empty for a single one."""
    strategy: tf.distribute.Strategy | None = None
    """What divides batches among devices; None for a single one."""

    @property
    def placement(self) -> str:
        """The name for ``tf.device``."""
        return f"/{self.device.name}" if ":" in self.device.name else f"/{self.device.name}:0"

    @property
    def name(self) -> str:
        """The name for records, and for people."""
        return ", ".join(self.names) or self.device.name

    @property
    def parts(self) -> int:
        """Into how many parts a batch is divided, over all hosts."""
        return 1 if self.strategy is None else int(self.strategy.num_replicas_in_sync)

    def scope(self) -> AbstractContextManager[object]:
        """Return a context in which models are built and trained on all devices."""
        return tf.device(self.placement) if self.strategy is None else self.strategy.scope()


@cache
def list_devices() -> tuple[Device, ...]:
    """Return the processor and the GPUs that TensorFlow can compute with."""
    cards = _graphics_cards()
    gpus = []
    for number, gpu in enumerate(tf.config.list_physical_devices("GPU")):
        gpus.append(gpu_of(number, tf.config.experimental.get_device_details(gpu), cards))
    processor = Device(name="cpu", description=_processor(), memory=main_memory(), bfloat16=multiplies_bfloat16())
    return (processor, *gpus)


def gpu_of(number: int, details: Mapping[str, Any], cards: Sequence[Device]) -> Device:
    """Return a GPU that TensorFlow computes with.

    Args:
        number: its place among them.
        details: what TensorFlow says of it: "device_name" and, as two numbers, "compute_capability".
        cards: what NVIDIA's driver says of all cards.
    """
    memory = cards[number].memory if number < len(cards) else None
    capability = ".".join(map(str, details.get("compute_capability", ())))
    name = str(details.get("device_name", "GPU"))
    return Device(name=f"gpu:{number}", description=name, memory=memory, capability=capability)


@cache
def why_no_gpu() -> str:
    """Return one sentence on why no GPU is used; empty if there is one."""
    if tf.config.list_physical_devices("GPU"):
        return ""
    cards = _graphics_cards()
    if not cards:
        return Text("no NVIDIA GPU with a driver is found")
    if not tf.test.is_built_with_cuda():
        return Text("there is {0}, but this TensorFlow is built without CUDA", cards[0].description)
    return Text(
        "there is {0}, but TensorFlow does not find the CUDA libraries; on Linux the extra tndesigner[gpu] brings them",
        cards[0].description,
    )


def choose_device(name: str) -> Choice:
    """Return the device for "auto", "cpu" or "gpu:" and a number; the CPU if that does not exist."""
    cpu, *gpus = list_devices()
    for gpu in gpus:
        if name in ("auto", gpu.name):
            return Choice(gpu, Text("using {0} ({1})", gpu.name, gpu.description))
    threads = thread_count()
    using = Text("using the CPU ({0})", cpu.description)
    if threads:
        computing = counted(threads, "{0} thread", "{0} threads")
        using = Text("using the CPU ({0}, computing with {1})", cpu.description, computing)
    if name in ("auto", "cpu"):
        return Choice(cpu, using if name == "cpu" else Text("{0}: {1}", using, why_no_gpu()))
    if gpus:
        only = listed(gpu.name for gpu in gpus)
        return Choice(cpu, Text("{0} was asked for, but TensorFlow sees {1} only; {2}", name, only, using))
    return Choice(cpu, Text("{0} was asked for, but TensorFlow sees no GPU: {1}; {2}", name, why_no_gpu(), using))


def share_gpus() -> None:
    """Let TensorFlow take GPU memory as it needs it, and leave the rest to other programs."""
    for gpu in tf.config.list_physical_devices("GPU"):
        with suppress(RuntimeError):
            tf.config.experimental.set_memory_growth(gpu, True)


def thread_count() -> int:
    """Return how many threads compute one operation; 0 if TensorFlow chooses."""
    setting = os.environ.get("TF_NUM_INTRAOP_THREADS", "")
    return tf.config.threading.get_intra_op_parallelism_threads() or (int(setting) if setting.isdigit() else 0)


@cache
def _graphics_cards() -> tuple[Device, ...]:
    """Ask NVIDIA's driver for its cards, without TensorFlow."""
    command = ["nvidia-smi", "--query-gpu=name,memory.total", "--format=csv,noheader,nounits"]
    try:
        listing = subprocess.run(command, capture_output=True, text=True, timeout=_ASKING_SECONDS, check=True).stdout
    except (OSError, subprocess.SubprocessError):
        return ()
    rows = (line.rpartition(",") for line in listing.splitlines() if "," in line)
    return tuple(
        Device(name=f"gpu:{number}", description=name.strip(), memory=_mebibytes(memory))
        for number, (name, _, memory) in enumerate(rows)
    )


def _mebibytes(text: str) -> int | None:
    return int(text) * 2**20 if text.strip().isdigit() else None


def _processor() -> str:
    name = ""
    with suppress(OSError):
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        name = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
    cores = os.cpu_count() or 1
    return f"{name or platform.processor() or platform.machine()}, {counted(cores, '{0} core', '{0} cores')}"
