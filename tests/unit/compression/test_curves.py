"""The errors of the networks that may replace a layer, and what they cost."""

import numpy as np
import pytest

from tndesigner.compression.candidates import candidates
from tndesigner.compression.curves import measure_options
from tndesigner.compression.goal import Goal
from tndesigner.compression.progress import Reporter
from tndesigner.compression.targets import plain_target
from tndesigner.document import Design
from tndesigner.fitting.budget import Alternative, Budget
from tndesigner.models import Dense, Model


@pytest.mark.parametrize("rank", [1, 3])
def test_a_layer_of_some_rank_gets_this_rank_however_much_is_allowed(rank):
    design = Design({}, Model((48,), (Dense(units=40),)))
    (candidate,) = candidates(design, Goal(families=("low-rank",)))
    numbers = np.random.default_rng(0)
    kernel = (numbers.normal(size=(48, rank)) @ numbers.normal(size=(rank, 40))).astype("float32")
    points = measure_options(candidate, plain_target(kernel), 2.0, 0, Reporter(None))
    alternatives = [Alternative(one.option.parameters, one.loss) for one in points]
    (place,) = Budget([[*alternatives, Alternative(candidate.parameters, 0.0)]]).within_parameters(10_000)
    assert points[place].option.parameters == rank * (48 + 40) + 40
