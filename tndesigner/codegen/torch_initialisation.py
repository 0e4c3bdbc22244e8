"""How the cores of an exported PyTorch module start, and what keeps them isometries: as in the trained layer."""

from math import sqrt

from tndesigner.codegen.initialisation_text import is_orthogonal
from tndesigner.codegen.layout import call, lines_of, numbers
from tndesigner.codegen.subject import Subject, start_variance
from tndesigner.planning.initialisation import core_deviations, halves, isometry_deviations

_ORTHOGONAL = '''\
def start_orthogonal(core, rows, gain):
    """Start a core as an orthogonal matrix between two groups of its axes."""
    matrix = torch.empty((rows, core.numel() // rows), device=core.device)
    core.copy_(nn.init.orthogonal_(matrix, gain).reshape(core.shape))
'''

_MATRICES = '''\
def matrix_of(core, taken, given):
    """Return a core as the matrix from the axes ``taken`` to the axes ``given``."""
    return core.permute(*taken, *given).flatten(0, len(taken) - 1).flatten(1)


def core_of(matrix, shape, taken, given):
    """Return such a matrix in the shape of the core."""
    order = (*taken, *given)
    spread = matrix.reshape([shape[axis] for axis in order])
    return spread.permute([order.index(axis) for axis in range(len(order))])


def start_isometry(core, taken, given):
    """Start a core as a random isometry."""
    matrix = torch.empty(matrix_of(core, taken, given).shape, device=core.device)
    core.copy_(core_of(nn.init.orthogonal_(matrix), core.shape, taken, given))
'''

_PROJECTION = '''\
def keep_isometry(core, taken, given):
    """Replace a core by the nearest isometry."""
    matrix = matrix_of(core, taken, given)
    left, _, right = torch.linalg.svd(matrix, full_matrices=False)
    core.copy_(core_of(left @ right, core.shape, taken, given))
'''

_PENALTY = '''\
def far_from_isometry(core, taken, given):
    """Return how far a core is from an isometry."""
    matrix = matrix_of(core, taken, given)
    if matrix.shape[0] < matrix.shape[1]:
        matrix = matrix.T
    unit = torch.eye(matrix.shape[1], dtype=core.dtype, device=core.device)
    return torch.sum(torch.square(matrix.T @ matrix - unit))
'''


def torch_start_functions(subject: Subject) -> list[list[str]]:
    """Return the functions that start and hold cores, each as its lines."""
    free = [core for core in subject.network.cores if core.id not in subject.splits]
    texts = [_ORTHOGONAL] if any(is_orthogonal(core.shape) for core in free) else []
    if subject.splits:
        texts += [_MATRICES, _PENALTY if _has_penalty(subject) else _PROJECTION]
    return [text.splitlines() for text in texts]


def torch_starts(subject: Subject, attributes: dict[int, str]) -> list[str]:
    """Write the statements that start the cores, given their attributes by id."""
    deviations = core_deviations(
        subject.equation, start_variance(subject), isometry_deviations(subject.splits.values())
    )
    lines: list[str] = []
    for core in subject.network.cores:
        name, deviation = f"self.{attributes[core.id]}", deviations[core.id]
        split = subject.splits.get(core.id)
        if split:
            lines += lines_of("", call("start_isometry", name, numbers(split.domain), numbers(split.range)), indent=8)
        elif is_orthogonal(core.shape):
            rows, columns = halves(core.shape)
            gain = deviation * sqrt(max(rows, columns))
            lines += lines_of("", call("start_orthogonal", name, str(rows), f"gain={gain!r}"), indent=8)
        else:
            lines.append(f"        {name}.normal_(std={deviation!r})")
    return lines


def torch_isometries(subject: Subject, attributes: dict[int, str]) -> list[str]:
    """Write the method that keeps cores isometries; nothing if none are kept."""
    if not subject.splits:
        return []
    splits = [
        (f"self.{attributes[core]}", numbers(split.domain), numbers(split.range))
        for core, split in subject.splits.items()
    ]
    if _has_penalty(subject):
        lines = [
            "    def penalty(self):",
            '        """Return what to add to the loss, so that cores stay isometries."""',
        ]
        terms = [call("far_from_isometry", *split) for split in splits]
        lines += lines_of("far = ", terms[0], indent=8)
        for term in terms[1:]:
            lines += lines_of("far = far + ", term, indent=8)
        strength = subject.isometry.strength if subject.isometry else 0.0
        return ["", *lines, f"        return {strength!r} * far"]
    lines = [
        "    @torch.no_grad()",
        "    def keep_isometries(self):",
        '        """Make the cores isometries again; call it after each step of the optimizer."""',
    ]
    for split in splits:
        lines += lines_of("", call("keep_isometry", *split), indent=8)
    return ["", *lines]


def _has_penalty(subject: Subject) -> bool:
    return subject.isometry is not None and subject.isometry.hold == "penalty"
