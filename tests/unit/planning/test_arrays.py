"""The shapes and the predicted time of a program at any batch."""

import numpy as np
import pytest

from tests.property.reference import random_arrays
from tests.unit.planning.pictures import cp_kernel, depthwise_kernel, tucker_kernel
from tests.unit.planning.specimens import SPECIMENS, run_with_numpy
from tndesigner.models.usage import AsConvolution, AsEmbedding
from tndesigner.network.templates import make
from tndesigner.planning.arrays import program_cost, shapes_of_values
from tndesigner.planning.choice import plan_network, rank_candidates
from tndesigner.planning.equation import OperandKind

MOVES = AsConvolution(padding="same")
USED = {
    **{name: (network, {}) for name, network in SPECIMENS.items()},
    "embedding": (make("embedding", {"inputs": "3,5,4", "outputs": "2,3,7", "bond": "4,6"}).network, AsEmbedding()),
    "cp": (cp_kernel(5, 7, (3, 2), 4), MOVES),
    "tucker": (tucker_kernel(5, 7, (3, 2), (4, 6)), MOVES),
    "depthwise": (depthwise_kernel(5, 4, (3, 2), 7), MOVES),
}


@pytest.mark.parametrize("name", USED)
def test_the_time_is_that_of_planning_for_the_batch(name):
    network, usage = USED[name]
    used = {"usage": usage} if usage else {}
    for candidate in rank_candidates(network, batch=7, **used):
        assert program_cost(candidate.program, 7).forward == pytest.approx(candidate.cost.forward)
        assert program_cost(candidate.program, 7).backward == pytest.approx(candidate.cost.backward)


@pytest.mark.parametrize("name", SPECIMENS)
def test_the_last_shape_is_that_of_the_result_for_any_batch(name):
    network = SPECIMENS[name]
    program = plan_network(network, batch=64).program
    for batch in (1, 7):
        data = [
            np.ones((batch, program.equation.width(operand.labels)))
            for operand in program.equation.operands
            if operand.kind is OperandKind.INPUT
        ]
        result = run_with_numpy(program, data, random_arrays(network))
        assert shapes_of_values(program, batch)[-1] == result.shape


def test_a_program_takes_longer_for_a_larger_batch():
    program = plan_network(SPECIMENS["chain"], batch=7).program
    totals = [program_cost(program, batch).total for batch in (1, 7, 64, 4096)]
    assert totals == sorted(totals)
