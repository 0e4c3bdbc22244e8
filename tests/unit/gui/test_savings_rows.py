"""How the network compares with its dense twin, in words."""

import pytest

from tndesigner.gui.savings.rows import QUANTITIES, Row

FLOPS = next(quantity for quantity in QUANTITIES if quantity.name == "flops_per_example")


@pytest.mark.parametrize(
    ("network", "twin", "share", "verdict"),
    [
        (262_144, 2_097_152, "12.5 %", "8.00× fewer"),
        (698_368, 524_288, "133 %", "1.33× more"),
        (1_000, 1_001, "99.9 %", "the same"),
        (30_720, 0, "", "the twin needs none"),
        (0, 0, "", "the same"),
    ],
)
def test_an_amount_is_compared_with_that_of_the_twin(network, twin, share, verdict):
    row = Row(FLOPS, network, twin)
    assert (row.share, row.verdict) == (share, verdict)
    assert not (row.cheaper and row.dearer)
