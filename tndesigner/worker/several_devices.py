"""The devices of this machine that share the batches of a run: those that ``--device all`` or a list means."""

import re
from collections.abc import Sequence
from functools import cache

import tensorflow as tf

from tndesigner.training.devices import ALL
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import Device
from tndesigner.wording.lists import listed
from tndesigner.wording.text import Text
from tndesigner.worker.devices import Choice, choose_device, list_devices, why_no_gpu

_ONE = re.compile(r"(cpu|gpu):([0-9]{1,3})")


def choose_devices(setting: str) -> Choice:
    """Return what a setting means: one device, "all", or several names separated by commas.

    "cpu:0,cpu:1" divides the processor into two devices, which is no faster, but lets any machine try what several
    devices do.

    Raises:
        TrainingError: if a list names a device that does not exist, or the processor cannot be divided any more.
    """
    names = several_of(setting, list_devices())
    if len(names) < 2:
        one = choose_device(names[0] if names else "cpu" if setting == ALL else setting)
        return Choice(one.device, _why_alone(one.note) if setting == ALL else one.note)
    if names[0].startswith("cpu"):
        _divide_processor(len(names))
    first = list_devices()[0] if names[0].startswith("cpu") else choose_device(names[0]).device
    note = Text("using {0} together ({1}): each processes part of every batch", listed(names), first.description)
    return Choice(first, note, names, _mirrored(names))


def several_of(setting: str, devices: Sequence[Device]) -> tuple[str, ...]:
    """Return the devices that a setting names, if it is "all" or a list; all GPUs, or none if there is none.

    Args:
        setting: as in an experiment.
        devices: those of the machine.

    Raises:
        TrainingError: if a list names a device that does not exist, or different kinds of them.
    """
    gpus = tuple(one.name for one in devices if one.name != "cpu")
    if setting == ALL:
        return gpus
    if "," not in setting:
        return ()
    names = tuple(name.strip() for name in setting.split(","))
    kinds = {found[1] if (found := _ONE.fullmatch(name)) else "" for name in names}
    if "" in kinds or len(set(names)) < len(names):
        raise TrainingError(Text("the devices {0!r} cannot be read; write them as in gpu:0,gpu:1, each once", setting))
    if len(kinds) > 1:
        raise TrainingError(Text("the devices {0!r} are of different kinds; share batches among GPUs only", setting))
    if missing := [name for name in names if name not in gpus] if kinds == {"gpu"} else []:
        there = Text("there is {0}", listed(gpus)) if gpus else Text("there is no GPU: {0}", why_no_gpu())
        raise TrainingError(Text("there is no device {0}; {1}", missing[0], there))
    if kinds == {"cpu"} and set(names) != {f"cpu:{number}" for number in range(len(names))}:
        raise TrainingError(
            Text("the processor is divided into cpu:0, cpu:1 and so on, without gaps; {0!r} leaves one out", setting)
        )
    return names


def _why_alone(note: str) -> str:
    if why_no_gpu():
        return Text("all devices were requested, but there is only one device; {0}", note)
    return Text("all devices were requested, but there is only one GPU; {0}", note)


def _divide_processor(count: int) -> None:
    """Let TensorFlow see the processor as several devices.

    Raises:
        TrainingError: if it has already computed with the processor as it is.
    """
    if len(tf.config.list_logical_devices("CPU") if _divided() else ()) == count:
        return
    (processor, *_) = tf.config.list_physical_devices("CPU")
    try:
        tf.config.set_logical_device_configuration(processor, [tf.config.LogicalDeviceConfiguration()] * count)
    except RuntimeError as error:
        raise TrainingError(
            Text(
                "this training process has already started computing, so the processor can no longer be divided "
                "into {0} devices; start a new process, as `tndesigner train` does",
                count,
            )
        ) from error


def _divided() -> bool:
    (processor, *_) = tf.config.list_physical_devices("CPU")
    return bool(tf.config.get_logical_device_configuration(processor))


@cache
def _mirrored(names: tuple[str, ...]) -> tf.distribute.Strategy:
    return tf.distribute.MirroredStrategy(list(names))
