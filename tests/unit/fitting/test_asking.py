"""What may be asked of a fit, and what is refused with a sentence."""

import numpy as np
import pytest

from tests.unit.fitting.drawn import forked, irregular, normal, planted
from tndesigner.checks import CheckError
from tndesigner.fitting import FittingError, fit
from tndesigner.network import Network
from tndesigner.network.templates import make


def mpo(bond: int = 3) -> Network:
    return make("mpo", {"inputs": "5,6", "outputs": "4,7", "bond": str(bond)}).network


KERNEL = normal(30, 28)


def with_number(number: float) -> np.ndarray:
    kernel = KERNEL.copy()
    kernel[2, 3] = number
    return kernel


@pytest.mark.parametrize(
    ("kernel", "message"),
    [
        (with_number(np.nan), "the kernel has 1 of 840 numbers that are NaN or infinite"),
        (with_number(-np.inf), "the kernel has 1 of 840 numbers that are NaN or infinite"),
        (KERNEL * 1j, r"the kernel holds complex numbers \(complex128\)"),
        (np.ones((30, 28), int), r"the kernel holds whole numbers \(int64\)"),
        (np.full((30, 28), "a"), "the kernel holds no numbers"),
        (np.ones((0, 28)), "the kernel of shape 0×28 is empty"),
        (normal(31, 28), "31×28 has 31 inputs, but the input legs of network 'mpo' make 30"),
        (normal(28, 30), "28×30 has 30 outputs, but the output legs of network 'mpo' make 28; transpose it"),
        (normal(840), "has shape 840, but network 'mpo' stands for a matrix of 30×28"),
        (normal(5, 6, 29), "has shape 5×6×29, but network 'mpo' stands for a matrix of 30×28"),
    ],
)
def test_a_kernel_that_does_not_fit_is_refused(kernel, message):
    with pytest.raises(FittingError, match=message):
        fit(mpo(), kernel)


def test_several_axes_are_those_of_the_legs():
    flat = fit(mpo(), KERNEL)
    for shape in ((5, 6, 28), (30, 4, 7), (5, 6, 4, 7)):
        assert fit(mpo(), KERNEL.reshape(shape)).error == flat.error


def test_a_convolution_takes_its_kernel_and_refuses_another():
    network = make("conv2d-tucker", {"in_channels": "5", "out_channels": "7", "kernel": "3,2", "ranks": "4,6"}).network
    kernel = normal(3, 2, 5, 7)
    found = fit(network, kernel)
    assert 0.1 < found.error < 1.0
    assert fit(network, kernel.reshape(30, 7)).error == found.error
    with pytest.raises(FittingError, match="3×2×4×7, but network 'conv2d-tucker' stands for a matrix of 30×7"):
        fit(network, kernel[:, :, :4])


def test_an_embedding_may_have_fewer_tokens_than_its_legs():
    settings = {"vocabulary": "29", "features": "12", "inputs": "5,6", "outputs": "3,4", "bond": "15"}
    network = make("embedding", settings).network
    found = fit(network, normal(29, 12))
    assert found.error < 1e-12


def test_what_is_cut_off_does_not_count():
    kernel = np.zeros((30, 28))
    kernel[:28, :25] = normal(28, 25)
    padded, whole = fit(mpo(), kernel[:28, :25]), fit(mpo(), kernel)
    assert padded.error < whole.error - 1e-3


def test_a_kernel_of_zeros_and_a_tiny_one_are_fitted():
    assert fit(mpo(), np.zeros((30, 28))).error == 0.0
    ordinary = fit(mpo(), KERNEL)
    assert fit(mpo(), KERNEL * 1e-200).error == pytest.approx(ordinary.error)
    assert fit(mpo(), KERNEL * 1e200).error == pytest.approx(ordinary.error)


def test_the_cores_have_the_precision_of_the_kernel():
    single = fit(mpo(), KERNEL.astype(np.float32))
    assert {core.dtype.name for core in single.cores.values()} == {"float32"}
    double = fit(mpo(), KERNEL)
    assert {core.dtype.name for core in double.cores.values()} == {"float64"}
    assert single.error == pytest.approx(double.error, rel=1e-5)
    assert fit(mpo(), KERNEL.astype(np.float16)).error == pytest.approx(double.error, rel=1e-2)


def test_the_same_seed_gives_the_same_numbers():
    network = make("ring", {"inputs": "5,2,3", "outputs": "4,1,7", "bond": "2"}).network
    first, second = (fit(network, KERNEL, seed=5, tolerance=1e-2) for _ in range(2))
    for name, core in first.cores.items():
        np.testing.assert_array_equal(core, second.cores[name])


def test_a_network_with_errors_is_refused():
    network = mpo()
    network.set_outputs([])
    with pytest.raises(CheckError):
        fit(network, KERNEL)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"frozen": {"q": np.ones(3)}}, "there is no core 'q' to keep; there are a and b"),
        ({"frozen": {"a": np.ones((5, 4, 2))}}, "core 'a' has legs of 5×4×3, but the array to keep has shape 5×4×2"),
        ({"starts": 0}, "a fit needs at least 1 start, not 0"),
        ({"tolerance": 0.0}, "the tolerance is 0, but must be between 0 and 1"),
    ],
)
def test_a_setting_that_does_not_fit_is_refused(settings, message):
    with pytest.raises(FittingError, match=message):
        fit(mpo(), KERNEL, **settings)


def test_progress_is_told_from_the_start_to_the_end():
    told = []
    network = irregular()
    fit(network, planted(network), progress=told.append)
    assert told[0].stage == "reading"
    assert told[0].error is None
    assert told[-1].error < 1e-4


def test_a_listener_that_returns_false_cancels_at_once():
    told = []

    def refuse(progress):
        told.append(progress)
        return False

    with pytest.raises(FittingError, match="the fit was cancelled") as refused:
        fit(forked(), normal(60, 12), progress=refuse)
    assert refused.value.cancelled
    assert len(told) == 1


def test_what_a_listener_raises_ends_the_fit():
    def interrupt(progress):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fit(forked(), normal(60, 12), progress=interrupt)


def test_a_kernel_is_refused_with_a_listener_too():
    with pytest.raises(FittingError, match="complex"):
        fit(mpo(), KERNEL * 1j, progress=lambda progress: None)
