"""How TensorFlow multiplies matrices decides which built-in rates a layer is planned with."""

import pytest

from tndesigner.network.templates import make
from tndesigner.planning import processors
from tndesigner.planning.arrays import shapes_of_values
from tndesigner.planning.processors import ONEDNN_SWITCH, multiplies_bfloat16, multiplies_with_onednn
from tndesigner.planning.program import MatMul
from tndesigner.planning.ranges import plan_ranges
from tndesigner.planning.rates import BUILT_IN, WITH_EIGEN, built_in_rates, predicting_with


@pytest.fixture
def told(monkeypatch):
    """Sets what Linux tells of the processor, and whether TensorFlow was told to use oneDNN."""

    def tell(flags: str, switch: str = "") -> None:
        monkeypatch.setattr(processors, "_told", {"flags": flags}.__getitem__)
        monkeypatch.setenv(ONEDNN_SWITCH, switch)

    return tell


@pytest.mark.parametrize(
    ("flags", "switch", "expected"),
    [
        ("fpu avx avx2 fma", "", False),
        ("fpu avx avx2 fma avx512f", "", False),
        ("fpu avx avx2 fma avx512f avx512_vnni", "", True),
        ("fpu avx2 avx_vnni", "", True),
        ("fpu avx2 avx_vnni", "0", False),
        ("fpu avx2", "1", True),
        ("", "", False),
    ],
)
def test_onednn_is_used_by_the_rule_of_tensorflow(told, flags, switch, expected):
    told(flags, switch)
    assert multiplies_with_onednn() == expected


@pytest.mark.parametrize(
    ("flags", "switch", "expected"),
    [
        ("avx2 avx512_vnni", "", False),
        ("avx2 avx512_vnni avx512_bf16", "", True),
        ("avx512_vnni amx_tile amx_bf16", "", True),
        ("avx512_vnni amx_tile amx_bf16", "0", False),
    ],
)
def test_a_processor_multiplies_in_bfloat16_if_onednn_has_instructions_for_it(
    told, monkeypatch, flags, switch, expected
):
    told(flags, switch)
    assert not multiplies_bfloat16()
    monkeypatch.delenv("PYTEST_VERSION")
    assert multiplies_bfloat16() == expected


def test_a_layer_is_planned_for_the_processor_but_all_tests_for_the_same_one(told, monkeypatch):
    told("fpu avx2")
    assert built_in_rates() == BUILT_IN
    monkeypatch.delenv("PYTEST_VERSION")
    assert built_in_rates() == WITH_EIGEN
    told("fpu avx512_vnni")
    assert built_in_rates() == BUILT_IN


def test_with_eigen_small_products_are_put_together():
    network = make("mpo", {"inputs": "32,32", "outputs": "32,32", "bond": "2"}).network

    def batches() -> int:
        program = plan_ranges(network, batch=64).candidate.program
        shapes = shapes_of_values(program, 64)
        products = (one for one in program.operations if isinstance(one, MatMul))
        return sum(max(len(shapes[one.first]), len(shapes[one.second])) > 2 for one in products)

    usual = batches()
    with predicting_with(WITH_EIGEN):
        assert batches() < usual
