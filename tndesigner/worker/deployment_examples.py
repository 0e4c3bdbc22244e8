"""The examples that a deployed model is compared, calibrated and timed with."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from tndesigner.compression.examples import read_examples
from tndesigner.document import Design
from tndesigner.training.data_reading import read_data
from tndesigner.training.errors import TrainingError
from tndesigner.training.suitability import takes_examples
from tndesigner.wording.text import Text
from tndesigner.worker.runtimes.formats import Arrays
from tndesigner.worker.timing import random_examples

COMPARED = 256
"""The largest number of examples that are compared."""
RANDOM = 32
"""The number of examples if they are random."""


@dataclass(frozen=True, slots=True)
class DeploymentExamples:
    """Arrays (n, …), one for each input of the model."""

    compared: Arrays
    calibrated: Arrays
    """Those from which the ranges of whole numbers are taken."""
    random: bool = False


def deployment_examples(design: Design, data: str | None) -> DeploymentExamples:
    """Return the examples of a file or bundled dataset, or those of the design, or random ones if these do not fit.

    Raises:
        ValueError: if they cannot be read, or those of a file do not fit.
    """
    if data is not None:
        read = read_examples(data, design.model.inputs)
        return DeploymentExamples(_some(read.validation.inputs), _some(read.training.inputs))
    dataset = read_data(design.experiment)
    if not takes_examples(design.model, dataset.info):
        random = random_examples(design.model, RANDOM)
        return DeploymentExamples(random, random, random=True)
    training = _some([dataset.x_train])
    return DeploymentExamples(_some([dataset.x_val]) if len(dataset.x_val) else training, training)


def require_calibration(examples: DeploymentExamples, precision: str) -> None:
    """Do nothing unless whole numbers would be calibrated with random ones.

    Raises:
        TrainingError: if they would.
    """
    if precision == "int8" and examples.random:
        raise TrainingError(
            Text(
                "int8 needs data, from which the ranges of values are taken, but the model does not take the data "
                "of its design; choose other data (on the command line: --data)"
            )
        )


def _some(inputs: Iterable[Any]) -> Arrays:
    return [np.asarray(one[:COMPARED]) for one in inputs]
