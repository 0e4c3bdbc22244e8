"""A run that cannot fit is refused before it starts."""

import pytest

from tests.unit.blog import blog_design
from tndesigner.training.errors import TrainingError
from tndesigner.training.memory import BYTES_PER_PARAMETER, main_memory, require_memory

NETWORK, TWIN = 9_217 * BYTES_PER_PARAMETER, 1_053_697 * BYTES_PER_PARAMETER


def test_both_models_count():
    require_memory(blog_design(), memory=NETWORK + TWIN)
    with pytest.raises(TrainingError, match="the dense twin has 1,053,697 parameters"):
        require_memory(blog_design(), memory=NETWORK + TWIN - 1)


def test_the_network_alone_needs_less():
    require_memory(blog_design(), twin=False, memory=NETWORK)
    with pytest.raises(TrainingError, match="the model has 9,217 parameters"):
        require_memory(blog_design(), twin=False, memory=NETWORK - 1)


def test_this_machine_has_room_for_the_blog():
    assert main_memory() is None or main_memory() > NETWORK + TWIN
    require_memory(blog_design())
