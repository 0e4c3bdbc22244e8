"""The lines of an exported file that check its layer: forward and gradient against the plain reconstruction."""

from collections.abc import Sequence
from string import Template

from tndesigner.codegen.frame import Frame, frame_of
from tndesigner.codegen.layout import Items, lines_of
from tndesigner.codegen.subject import Subject

STEP = """\
    target = numbers.normal(size=expected.shape).astype("float32")
    difference = np.abs(model.predict_on_batch(data) - expected).max()
    worst = {"forward": difference / np.abs(expected).max()}

    model.compile(
        optimizer=keras.optimizers.SGD(1000.0),
        loss=lambda target, result: ops.sum(target * result, axis=-1),
        run_eagerly=True,
    )
    model.train_on_batch(data, target)
"""
"""Compares the results, then makes one step of gradient descent."""


def report_of(subject: str, tolerance: str) -> str:
    """Return lines that print the largest differences and whether the subject, such as "The layer is", is right."""
    return f"""\
    for name, difference in worst.items():
        print(f"{{name}}: largest relative difference {{difference:.1e}}")
    right = all(difference < {tolerance} for difference in worst.values())
    print("{subject} right." if right else "{subject} wrong.")
    return right
"""


def networks_test(subject: str) -> str:
    """Return the template, with ``$checks``, of the self-test of networks that are compared with numpy's."""
    return f"""\
def self_test():
    \"\"\"Print how much each {subject} differs from numpy's, and whether it is right.\"\"\"
    worst = {{
$checks
    }}
{report_of(f"The {subject} is", "1e-8")}

if __name__ == "__main__":
    raise SystemExit(0 if self_test() else 1)
"""


REPORT = (
    report_of("The layer is", "1e-4")
    + """\


if __name__ == "__main__":
    with keras.device("cpu"):  # a GPU may round to fewer digits
        raise SystemExit(0 if self_test() else 1)
"""
)
"""Prints the largest differences, and ends the file."""

COMPARE_GRADIENTS = """\
    largest = max(np.linalg.norm(gradient) for gradient in gradients.values())
    for name, gradient in gradients.items():
        step = 1e-5 * numbers.normal(size=gradient.shape)
        moved = {**weights, name: weights[name] + step}
        ahead = reference(data, moved)
        moved = {**weights, name: weights[name] - step}
        behind = reference(data, moved)
        expected = np.sum(target * (ahead - behind)) / 2
        difference = np.abs(np.sum(gradient * step) - expected) / 1e-5
        # The bias of the keys has no gradient: it changes all scores of a query alike.
        scale = max(np.linalg.norm(gradient), largest / 100)
        worst[f"gradient of {name!a}"] = difference / scale

"""
"""Compares the gradients of a layer of several matrices with difference quotients."""

_SELF_TEST = Template(
    '''\
def self_test():
    """Print how much the layer differs from its reconstruction, and whether it is right.

    A step of gradient descent gives the gradient of each core. The result is linear in
    each core, so its derivative along a direction is the reconstruction with that
    direction instead of the core.
    """
    keras.utils.set_random_seed(1)
    numbers = np.random.default_rng(1)
$inputs
    layer = $title(activation=None, use_bias=True$free)
    model = keras.Model(inputs, layer(inputs))
    layer.bias.assign(numbers.normal(size=$units))
    *cores, bias = [np.float64(weight) for weight in layer.get_weights()]
$data

    expected = reference($spread, *cores) + bias
'''
    + STEP
    + """\
    after = [np.float64(weight) for weight in layer.get_weights()]
    for place, core in enumerate(cores):
        gradient = (core - after[place]) / 1000.0 * target[..., 0].size
        direction = numbers.normal(size=core.shape)
        changed = [*cores[:place], direction, *cores[place + 1 :]]
        expected = np.sum(target * reference($spread, *changed))
        difference = np.abs(np.sum(gradient * direction) - expected)
        name = f"gradient of {layer.weights[place].name!a}"
        worst[name] = difference / np.linalg.norm(gradient)
$ways
"""
    + REPORT
)


_WAYS = Template(
    """\

    layer.set_weights([*cores, bias])
    for count in $counts:  # one for each way to contract
$data
        expected = reference($spread, *cores) + bias
        difference = np.abs(ops.convert_to_numpy(layer(data)) - expected).max()
        worst[f"forward, batch of {count}"] = difference / np.abs(expected).max()
"""
)
"""Compares the results of each method that contracts."""


def self_test(subject: Subject) -> list[str]:
    """Return the lines of the comparison and of the call that runs it."""
    frame = frame_of(subject)
    inputs = [f"keras.Input({example})" for example in frame.examples]
    spread = "data" if len(inputs) == 1 else "*data"
    return _SELF_TEST.substitute(
        title=subject.title,
        units=subject.given,
        free=", isometric=False" if subject.splits else "",
        inputs=_assignment("inputs = ", inputs),
        data=_data(frame, "5", indent=4),
        spread=spread,
        ways=_ways(subject, frame, spread),
    ).splitlines()


def _ways(subject: Subject, frame: Frame, spread: str) -> str:
    """Write the comparison for a batch of each range, if there are several."""
    limits = [one.most for one in subject.ranges.ranges if one.most]
    if not limits:
        return ""
    counts = tuple(dict.fromkeys([1, *(limit // frame.places + 1 for limit in limits)]))
    return _WAYS.substitute(counts=counts, spread=spread, data=_data(frame, "count", indent=8))


def _data(frame: Frame, count: str, *, indent: int) -> str:
    return _assignment("data = ", [one.format(count=count) for one in frame.data], indent=indent)


def _assignment(start: str, items: Sequence[str], *, indent: int = 4) -> str:
    """Write one item, or a list of several."""
    expression = items[0] if len(items) == 1 else Items("[", tuple(items), "]")
    return "\n".join(lines_of(start, expression, indent=indent))
