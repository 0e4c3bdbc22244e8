"""The classes and functions of an exported PyTorch model for layers without networks: in the shapes of Keras."""

EMBEDDING = '''\
class Embedding(CoreModule):
    """A table with a row for each token."""

    def __init__(self, rows, width, device=None, dtype=None):
        super().__init__()
        table = torch.empty(rows, width, device=device, dtype=dtype)
        self.embeddings = nn.Parameter(table.uniform_(-0.05, 0.05))

    def forward(self, inputs):
        return nn.functional.embedding(inputs, self.embeddings)
'''

POSITIONS = '''\
class PositionEmbedding(CoreModule):
    """Adds a learned vector to each place of a sequence (batch, length, features)."""

    def __init__(self, length, width, device=None, dtype=None):
        super().__init__()
        positions = torch.empty(length, width, device=device, dtype=dtype)
        self.positions = nn.Parameter(positions.uniform_(-0.05, 0.05))

    def forward(self, inputs):
        return inputs + self.positions
'''

PADDED = '''\
def padded(inputs, window, strides, dilation, value=0.0):
    """Pad all axes but the first and the last as Keras does for padding "same"."""
    pads = [0, 0]
    for axis in reversed(range(len(window))):
        length, stride = inputs.shape[axis + 1], strides[axis]
        reach = (window[axis] - 1) * dilation[axis] + 1
        missing = max((-(-length // stride) - 1) * stride + reach - length, 0)
        pads += [missing // 2, missing - missing // 2]
    return nn.functional.pad(inputs, pads, value=value)
'''

CONVOLUTION = '''\
class Convolution(CoreModule):
    """A convolution with its kernel in the shape of Keras, and the channels at the end.

    Args:
        shape: of the kernel: its window, then the channels that it takes and gives.
        strides, dilation, groups: as in Keras.
        same: whether what it gives is as long as what it takes, divided by the strides.
        depthwise: whether each channel has kernels of its own.
        activation: a function or module that is applied to the result, or None.
        bias: how many biases there are.
        device, dtype: of the parameters, as in every module of PyTorch.
    """

    def __init__(
        self,
        shape,
        strides,
        dilation,
        groups=1,
        same=False,
        depthwise=False,
        activation=None,
        bias=0,
        device=None,
        dtype=None,
    ):
        super().__init__()
        self.strides, self.dilation, self.groups = strides, dilation, groups
        self.same, self.depthwise, self.activation = same, depthwise, activation
        made = {"device": device, "dtype": dtype}
        self.kernel = nn.Parameter(torch.empty(shape, **made))
        bias = nn.Parameter(torch.empty(bias, **made)) if bias else None
        self.register_parameter("bias", bias)
        self.reset_parameters()

    @torch.no_grad()
    def reset_parameters(self):
        places = self.kernel[..., 0, 0].numel()
        bound = (6 / (places * sum(self.kernel.shape[-2:]))) ** 0.5
        self.kernel.uniform_(-bound, bound)
        if self.bias is not None:
            self.bias.zero_()

    def forward(self, inputs):
        window = self.kernel.shape[:-2]
        if self.same:
            inputs = padded(inputs, window, self.strides, self.dilation)
        weight, groups = self.kernel.movedim((-1, -2), (0, 1)), self.groups
        if self.depthwise:
            weight = self.kernel.flatten(-2).movedim(-1, 0)[:, None]
            groups = inputs.shape[-1]
        functions = (nn.functional.conv1d, nn.functional.conv2d, nn.functional.conv3d)
        result = functions[len(window) - 1](
            inputs.movedim(-1, 1),
            weight,
            self.bias,
            stride=self.strides,
            dilation=self.dilation,
            groups=groups,
        )
        result = result.movedim(1, -1)
        return result if self.activation is None else self.activation(result)
'''

BATCH_NORM = '''\
class BatchNorm(CoreModule):
    """Normalises each number of the last axis over the batch, as Keras's BatchNormalization does."""

    def __init__(
        self, width, momentum, eps, scale=True, center=True, device=None, dtype=None
    ):
        super().__init__()
        self.momentum, self.eps = momentum, eps
        made = {"device": device, "dtype": dtype}
        gamma = nn.Parameter(torch.ones(width, **made)) if scale else None
        beta = nn.Parameter(torch.zeros(width, **made)) if center else None
        self.register_parameter("gamma", gamma)
        self.register_parameter("beta", beta)
        self.register_buffer("moving_mean", torch.zeros(width, **made))
        self.register_buffer("moving_variance", torch.ones(width, **made))

    def forward(self, inputs):
        mean, variance = self.moving_mean, self.moving_variance
        if self.training:
            axes = tuple(range(inputs.ndim - 1))
            mean, variance = inputs.mean(axes), inputs.var(axes, correction=0)
            with torch.no_grad():
                self.moving_mean.lerp_(mean, 1 - self.momentum)
                self.moving_variance.lerp_(variance, 1 - self.momentum)
        result = (inputs - mean) * torch.rsqrt(variance + self.eps)
        if self.gamma is not None:
            result = result * self.gamma
        return result if self.beta is None else result + self.beta
'''
