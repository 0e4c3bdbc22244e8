"""Contracts a picture with a core that has legs of the kernel's window: a convolution."""

from collections.abc import Iterator

from tndesigner.planning.equation import BATCH, Label
from tndesigner.planning.program import Convolve
from tndesigner.planning.roles import roles_of
from tndesigner.planning.tape import Tape, Term


def moves_over(tape: Tape, data: Term, core: Term) -> bool:
    """Tell whether the core moves over the data as a kernel."""
    window = tape.equation.window
    return window is not None and BATCH in data.labels and bool(set(window.labels) & set(core.labels))


def convolutions(tape: Tape, data: Term, core: Term, kept: frozenset[Label]) -> Iterator[tuple[Tape, Term]]:
    """Write a convolution: full where the core sums over channels, depthwise where it has a kernel for each.

    Lebedev et al. (2015), section 3.2: a kernel of rank r is a 1x1, a k x 1, a 1 x k and a 1x1 convolution, the
    middle ones depthwise. Where channels of the data would be left aside, or a leg of the window has to wait for
    another core, or a depthwise kernel would move further along one axis (which TensorFlow cannot do), there is no
    such way and nothing is yielded.
    """
    window = tape.equation.window
    assert window is not None
    here = [label in core.labels for label in window.labels]
    roles = roles_of(data, core, kept)
    own = tuple(label for label in roles.second if label not in window.labels)
    channels = tuple(label for label in roles.batch if label != BATCH)
    aside = any(label != BATCH for label in roles.first)
    if aside or (channels and roles.summed) or set(window.labels) & set(core.labels) & kept:
        return
    strides = _where(window.usage.strides, here)
    if channels and strides[0] != strides[1]:
        return
    taken = channels or roles.summed
    axes = tuple((label,) if there else () for label, there in zip(window.labels, here, strict=True))
    tape, picture = tape.ordered(data, ((BATCH,), taken))
    tape, kernel = tape.ordered(core, (*axes, taken, own))
    usage = window.usage
    move = Convolve(
        picture.value,
        kernel.value,
        strides,
        usage.padding,
        _where(usage.dilation, here),
        depthwise=bool(channels),
    )
    yield tape.write(move, (picture, kernel), ((BATCH,), (*channels, *own)))


def _where(values: tuple[int, int], here: list[bool]) -> tuple[int, int]:
    """Return the values of the axes that the kernel has, 1 for the others."""
    rows, columns = (value if there else 1 for value, there in zip(values, here, strict=True))
    return rows, columns
