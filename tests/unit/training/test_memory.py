"""A run that cannot fit is refused before it starts."""

import subprocess
import sys

import pytest

from tests.unit.blog import blog_design
from tndesigner.training.errors import TrainingError
from tndesigner.training.memory import BYTES_PER_PARAMETER, main_memory, require_memory, why_no_twin

NETWORK, TWIN = 9_217 * BYTES_PER_PARAMETER, 1_053_697 * BYTES_PER_PARAMETER


def test_both_models_count():
    require_memory(blog_design(), memory=NETWORK + TWIN)
    with pytest.raises(TrainingError, match=r"the dense twin has 1,053,697 parameters.* takes about 17.0 MB"):
        require_memory(blog_design(), memory=NETWORK + TWIN - 1)


def test_the_network_alone_needs_less():
    require_memory(blog_design(), twin=False, memory=NETWORK)
    with pytest.raises(TrainingError, match=r"9,217 parameters and needs about 147 kB .* has only 147 kB"):
        require_memory(blog_design(), twin=False, memory=NETWORK - 1)


def test_this_machine_has_room_for_the_blog():
    assert main_memory() is None or main_memory() > NETWORK + TWIN
    require_memory(blog_design())


@pytest.mark.skipif(sys.platform != "linux", reason="limits of a process are Linux's")
def test_a_limit_of_the_process_counts_where_it_is_less_than_the_machine_has():
    script = (
        "import resource; from tndesigner.training.memory import main_memory; "
        "resource.setrlimit(resource.RLIMIT_AS, (2**31, 2**31)); print(main_memory())"
    )
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert int(told) == min(2**31, main_memory())


def test_why_the_twin_is_left_out_is_told_only_where_it_does_not_fit(monkeypatch):
    assert why_no_twin(blog_design()) == ""
    monkeypatch.setattr("tndesigner.training.memory.main_memory", lambda: TWIN)
    assert "the dense twin has 1,053,697 parameters" in why_no_twin(blog_design())
