"""Fits a network to an array."""

from functools import partial
from typing import Unpack

from numpy.typing import ArrayLike

from tndesigner.checks.check import require_sound
from tndesigner.fitting.inputs import Seen
from tndesigner.fitting.progress import watched
from tndesigner.fitting.request import Fit, Settings, read_request
from tndesigner.fitting.solving import solve
from tndesigner.network import Network


def fit(
    network: Network,
    kernel: ArrayLike,
    *,
    inputs: ArrayLike | Seen | None = None,
    seed: int = 0,
    **settings: Unpack[Settings],
) -> Fit:
    r"""Return numbers for the cores with which the network is as near as possible to a kernel.

    ::

        kernel (input, output)  ≈     o1  o2
                                     (a)--(b)
                                      i1  i2

    Without inputs, the Frobenius norm of the difference W - Ŵ is minimised. With inputs X it is that of the output,
    X·(W - Ŵ), which takes little account of directions that the data does not have; if the layer has a bias, the mean
    of X does not count, and ``Fit.bias`` is what keeps the mean of the output.

    Args:
        network: a network without errors.
        kernel: floating-point numbers (input, output) as those of a Dense, with the legs row-major in both axes; or as
            the layer has them that the network is for: (rows, columns, in, out) for a Conv2D, (vocabulary, features)
            for an embedding. If it has fewer inputs or outputs than the legs make, the last ones do not count.
        inputs: examples (n, input), a covariance (input, input), or the mean square of each input (input,); or what
            has been read of these before.
        seed: for the random starts of networks that are not trees.
        **settings: see ``Settings``.

    Raises:
        CheckError: if the network has errors.
        FittingError: if the kernel or the inputs do not fit, or hold anything else than finite real numbers, or if
            the function that is told of the progress returned False.
    """
    require_sound(network)
    request = read_request(network, kernel, inputs, settings)
    numbers = watched(partial(solve, request.task(seed)), settings.get("progress"))
    return request.fit(numbers)
