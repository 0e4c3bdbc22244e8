"""The lines of an exported file that check its layer: forward and gradient against the plain reconstruction."""

from collections.abc import Sequence
from string import Template

from tndesigner.codegen.frame import frame_of
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

REPORT = """\
    for name, difference in worst.items():
        print(f"{name}: largest relative difference {difference:.1e}")
    right = all(difference < 1e-4 for difference in worst.values())
    print("The layer is right." if right else "The layer is wrong.")
    return right


if __name__ == "__main__":
    with keras.device("cpu"):  # a GPU may round to fewer digits
        raise SystemExit(0 if self_test() else 1)
"""
"""Prints the largest differences, and ends the file."""

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

"""
    + REPORT
)


def self_test(subject: Subject) -> list[str]:
    """Return the lines of the comparison and of the call that runs it."""
    frame = frame_of(subject)
    inputs = [f"keras.Input({example})" for example in frame.examples]
    return _SELF_TEST.substitute(
        title=subject.title,
        units=subject.given,
        free=", isometric=False" if subject.splits else "",
        inputs=_assignment("inputs = ", inputs),
        data=_assignment("data = ", frame.data),
        spread="data" if len(inputs) == 1 else "*data",
    ).splitlines()


def _assignment(start: str, items: Sequence[str]) -> str:
    """Write one item, or a list of several."""
    expression = items[0] if len(items) == 1 else Items("[", tuple(items), "]")
    return "\n".join(lines_of(start, expression, indent=4))
