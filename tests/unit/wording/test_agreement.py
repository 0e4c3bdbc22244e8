"""Window, command line and messages write the same values in the same way."""

import pytest

from tests.unit.blog import blog_design
from tndesigner.checks.rules.sizes import cores_fit_into_memory
from tndesigner.cli.info import table_cells
from tndesigner.network import Network
from tndesigner.planning.savings_text import QUANTITIES, Row
from tndesigner.training.errors import TrainingError
from tndesigner.training.memory import require_memory


def test_very_many_parameters():
    row = Row(QUANTITIES[0], 2**50, 2**50)
    network = Network("n")
    network.add_core("a", {"left": 2**20, "right": 2**30})
    (problem,) = cores_fit_into_memory(network)
    texts = (*row.words, *row.exact_words, *table_cells((row,))[0], problem.message)
    assert sum("1.13·10¹⁵" in text for text in texts) == 7


def test_bytes_that_are_nearly_a_megabyte():
    row = Row(QUANTITIES[2], 999_600, 1)
    with pytest.raises(TrainingError) as refusal:
        require_memory(blog_design(), memory=999_600)
    texts = (*row.words, *table_cells((row,))[0], str(refusal.value))
    assert sum("1.00 MB" in text for text in texts) == 3


def test_a_millionth():
    row = Row(QUANTITIES[0], 1, 10**6)
    assert row.comparison == "under 0.01 %, 1,000,000× fewer"
    assert table_cells((row,))[0][-1] == "under 0.01 %, 1,000,000× smaller"
