"""The functions that an exported PyTorch module needs."""

from tndesigner.codegen.convolution_text import reference_functions
from tndesigner.codegen.subject import Subject
from tndesigner.codegen.torch_initialisation import torch_start_functions
from tndesigner.models.usage import AsConvolution, AsEmbedding

IMPORTS = ("import numpy as np", "import torch", "from torch import nn")
NEEDS = "Needs PyTorch 2.7 or later, and NumPy; run this file to check the module."

_KNOWN_TOKENS = '''\
def known_tokens(tokens, vocabulary):
    """Return tokens unchanged; PyTorch raises an error for those outside the vocabulary."""
    zeros = torch.zeros(1, dtype=tokens.dtype, device=tokens.device).expand(vocabulary)
    return tokens + zeros.index_select(0, tokens.flatten()).reshape(tokens.shape)
'''

_CONVOLVE = '''\
def convolve(places, picture, kernel, strides, dilation_rate, depthwise):
    """Convolve pictures, given and returned as (places, channels) and a size."""
    taken = kernel.shape[2]
    pictures = places.reshape(-1, *picture, taken).permute(0, 3, 1, 2)
    weight = kernel.permute(3, 2, 0, 1)
    if depthwise:  # each channel has kernels of its own
        weight = kernel.permute(2, 3, 0, 1).flatten(0, 1).unsqueeze(1)
$padding    pictures = nn.functional.conv2d(
        pictures,
        weight,
        stride=strides,
        dilation=dilation_rate,
        groups=taken if depthwise else 1,
    )
    places = pictures.permute(0, 2, 3, 1).reshape(-1, pictures.shape[1])
    return places, pictures.shape[2:]
'''

_PADDING = """\
    pads = []
    for axis in (1, 0):  # PyTorch pads the last axis first
        stride, reach = strides[axis], (kernel.shape[axis] - 1) * dilation_rate[axis]
        after = -(-picture[axis] // stride)
        missing = max((after - 1) * stride + reach + 1 - picture[axis], 0)
        pads += [missing // 2, missing - missing // 2]
    pictures = nn.functional.pad(pictures, pads)
"""


def torch_functions(subject: Subject) -> list[list[str]]:
    """Return the functions of a module and of its self-test, each as its lines."""
    functions = torch_start_functions(subject)
    match subject.usage:
        case AsConvolution():
            padding = _PADDING if subject.usage.padding == "same" else ""
            convolve = _CONVOLVE.replace("$padding", padding).splitlines()
            return [*functions, convolve, *reference_functions(subject.usage)]
        case AsEmbedding():
            return [*functions, _KNOWN_TOKENS.splitlines()]
        case _:
            return functions
