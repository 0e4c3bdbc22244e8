"""The lines of an exported file that check its PyTorch module: forward and gradient against the reconstruction."""

from string import Template

from tndesigner.codegen.assembly import Assembly
from tndesigner.codegen.frame import frame_of
from tndesigner.codegen.self_check import COMPARE_GRADIENTS, report_of
from tndesigner.codegen.subject import Subject
from tndesigner.models.usage import AsConvolution

MAIN = """\


if __name__ == "__main__":
    raise SystemExit(0 if self_test() else 1)
"""

_SELF_TEST = Template(
    '''\
def self_test():
    """Print how much the module differs from its reconstruction, and whether it is right.

    The result is linear in each core, so its derivative along a direction is the
    reconstruction with that direction instead of the core.
    """
    torch.manual_seed(1)
    numbers = np.random.default_rng(1)
    module = $title(activation=None, bias=True, dtype=torch.float64)
    nn.init.normal_(module.bias)
    cores = {name: core.detach().numpy() for name, core in module.named_cores().items()}
    worst = {}
    for count in $counts:
$data
        module.zero_grad()
        given = [torch.from_numpy(one)$to_torch for one in data]
        result = module(*given)$from_torch
        *others, bias = cores.values()
        expected = reference(*data, *others) + bias
        target = numbers.normal(size=expected.shape)
        (result * torch.from_numpy(target)).sum().backward()
        difference = np.abs(result.detach().numpy() - expected).max()
        worst[f"forward, batch of {count}"] = difference / np.abs(expected).max()
        for place, name in enumerate([*cores][:-1]):
            gradient = module.named_cores()[name].grad.numpy()
            direction = numbers.normal(size=gradient.shape)
            changed = [*others[:place], direction, *others[place + 1 :]]
            expected = np.sum(target * reference(*data, *changed))
            difference = np.abs(np.sum(gradient * direction) - expected)
            name = f"gradient of {name!a}, batch of {count}"
            worst[name] = difference / np.linalg.norm(gradient)

'''
    + report_of("The module is", "1e-8")
    + MAIN
)


_ASSEMBLY_TEST = Template(
    '''\
def self_test():
    """Print how much the module differs from its reconstruction, and whether it is right.

    The derivative along a direction is compared with the difference quotient of the
    reconstruction.
    """
    torch.manual_seed(1)
    numbers = np.random.default_rng(1)
    module = $title($arguments)
    with torch.no_grad():
        for core in module.parameters():
            if core.ndim == 1:  # biases start as zeros, which would test nothing
                core.normal_()
    cores = module.named_cores()
    weights = {name: core.detach().numpy() for name, core in cores.items()}
    data = numbers.normal(size=(5, 7, $width))
    expected = reference(data, weights)
    target = numbers.normal(size=expected.shape)
    result = module(torch.from_numpy(data))
    (result * torch.from_numpy(target)).sum().backward()
    difference = np.abs(result.detach().numpy() - expected).max()
    worst = {"forward": difference / np.abs(expected).max()}
    gradients = {name: core.grad.numpy() for name, core in cores.items()}
'''
    + COMPARE_GRADIENTS
    + report_of("The module is", "1e-6")
    + MAIN
)


def torch_test(subject: Subject) -> list[str]:
    """Return the lines of the comparison and of the call that runs it."""
    pictures = isinstance(subject.usage, AsConvolution)
    return _SELF_TEST.substitute(
        title=subject.title,
        counts=compared_counts(subject),
        data="\n".join(drawn_data(subject)),
        to_torch=".permute(0, 3, 1, 2)" if pictures else "",
        from_torch=".permute(0, 2, 3, 1)" if pictures else "",
    ).splitlines()


def torch_assembly_test(assembly: Assembly) -> list[str]:
    """Return the same lines for a module of several matrices."""
    activation = "activation=None, " if assembly.block else ""
    arguments = f"{activation}dtype=torch.float64"
    return _ASSEMBLY_TEST.substitute(title=assembly.title, width=assembly.width, arguments=arguments).splitlines()


def compared_counts(subject: Subject) -> tuple[int, ...]:
    """Return the batches that are compared: one for each program."""
    limits = [one.most for one in subject.ranges.ranges if one.most]
    places = frame_of(subject).places
    return tuple(dict.fromkeys([5, *([1] if limits else []), *(limit // places + 1 for limit in limits)]))


def drawn_data(subject: Subject) -> list[str]:
    """Write the statement that draws the data, a list with one array for each input."""
    data = [one.format(count="count").removesuffix('.astype("float32")') for one in frame_of(subject).data]
    line = f"        data = [{', '.join(data)}]"
    return [line] if len(line) <= 88 else ["        data = [", *(f"            {one}," for one in data), "        ]"]
