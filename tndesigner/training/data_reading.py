"""How the data of an experiment are read."""

from dataclasses import asdict

from tndesigner.datasets import DatasetError, Task, UserDataOptions
from tndesigner.models import Experiment, FileReading
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted


def reading_options(experiment: Experiment) -> UserDataOptions:
    """Return how to read the file of an experiment; every run draws the same validation rows.

    Raises:
        DatasetError: if a choice is impossible.
    """
    reading = experiment.reading or FileReading()
    if reading.task and reading.task not in set(Task):
        hint = suggestion(reading.task, tuple(Task), "there are {0}")
        raise DatasetError(f"the task {quoted(reading.task)} is unknown; {hint}")
    return UserDataOptions(**{**asdict(reading), "task": Task(reading.task) if reading.task else None})
