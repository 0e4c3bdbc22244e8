"""The base class in an exported file: arguments for weights, identity, and loading cores."""

from tndesigner.codegen.layout import Expression, call, lines_of
from tndesigner.codegen.text import literal

CORE_LAYER = "CoreLayer"
"""The name of the base class."""

PACKAGE = "tensor_networks"
"""The package under which Keras registers exported classes."""

_CLASS = '''\
class CoreLayer(keras.layers.Layer):
    """A layer whose kernels are made of cores.

    Args:
        use_bias: whether there is a bias.
        kernel_initializer: how each core starts; by default, so that the layer starts
            like the one that it replaces.
        kernel_regularizer, kernel_constraint: hold for each core by itself.
        bias_initializer, bias_regularizer, bias_constraint: the same for the bias.
        frozen: the names of the cores that are not trained.
        **kwargs: the arguments of every Keras layer.
    """

    identity = None
    """The name of the class and a hash of what the file fixes; saved models keep it."""
    takes = None
    """The shape of the input."""
    core_names = ()

    def __init__(
        self,
        use_bias=True,
        kernel_initializer=None,
        kernel_regularizer=None,
        kernel_constraint=None,
        bias_initializer="zeros",
        bias_regularizer=None,
        bias_constraint=None,
        frozen=(),
        **kwargs,
    ):
        super().__init__(**kwargs)
        self.use_bias = use_bias
        self.kernel_initializer = keras.initializers.get(kernel_initializer)
        self.kernel_regularizer = keras.regularizers.get(kernel_regularizer)
        self.kernel_constraint = keras.constraints.get(kernel_constraint)
        self.bias_initializer = keras.initializers.get(bias_initializer)
        self.bias_regularizer = keras.regularizers.get(bias_regularizer)
        self.bias_constraint = keras.constraints.get(bias_constraint)
        self.own_weights = []
        self.frozen = (frozen,) if isinstance(frozen, str) else tuple(frozen)
        for name in self.frozen:
            if name not in self.core_names:
                known = ", ".join(map(repr, self.core_names))
                raise ValueError(f"there is no core {name!r} to freeze, only {known}")

    def drawing(self):
        """Return what tndesigner draws again when it opens a saved model."""

    def add_weight(self, *args, **kwargs):
        self.own_weights.append(super().add_weight(*args, **kwargs))
        return self.own_weights[-1]

    @property
    def weights(self):
        """All weights in the order in which they were made; Keras puts frozen ones last."""
        own = {id(weight) for weight in self.own_weights}
        return self.own_weights + [one for one in super().weights if id(one) not in own]

    def add_core(self, name, shape, start):
        """Add the weight of a core; it starts as ``start`` says if no initializer is given."""
        initializer = self.kernel_initializer
        if initializer is None:
            initializer = start
        elif isinstance(initializer, keras.initializers.Initializer):
            # One that has a seed draws the same numbers for every core otherwise.
            config = initializer.get_config()
            if isinstance(config.get("seed"), int):
                config["seed"] += len(self.weights)
            initializer = initializer.from_config(config)
        return self.add_weight(
            name=name,
            shape=shape,
            initializer=initializer,
            regularizer=self.kernel_regularizer,
            constraint=self.kernel_constraint,
            trainable=name not in self.frozen,
        )

    def add_bias(self, length):
        """Add the weight of the bias, if there is one."""
        if not self.use_bias:
            return None
        return self.add_weight(
            name="bias",
            shape=(length,),
            initializer=self.bias_initializer,
            regularizer=self.bias_regularizer,
            constraint=self.bias_constraint,
        )
'''

_CONFIG = """
    def get_config(self):
        serialize = keras.saving.serialize_keras_object
        return {
            **super().get_config(),
            "identity": self.identity,
            "drawing": self.drawing(),
            "use_bias": self.use_bias,
            "kernel_initializer": serialize(self.kernel_initializer),
            "kernel_regularizer": serialize(self.kernel_regularizer),
            "kernel_constraint": serialize(self.kernel_constraint),
            "bias_initializer": serialize(self.bias_initializer),
            "bias_regularizer": serialize(self.bias_regularizer),
            "bias_constraint": serialize(self.bias_constraint),
            "frozen": list(self.frozen),
        }
"""

_PARTS = '''
    def part(self, kind, name, given=None, place="", **arguments):
        """Make a layer inside this one with its arguments for weights, or the given ones."""
        given = self.weights_arguments() if given is None else given
        for key, value in given.items():
            if isinstance(value, keras.initializers.Initializer):
                value = value.from_config(value.get_config())  # draws other numbers
            if value is not None:
                arguments[key] = value
        if issubclass(kind, CoreLayer):
            inside = f"{place}{name}/"
            frozen = [core for core in self.frozen if core.startswith(inside)]
            arguments["frozen"] = [core.removeprefix(inside) for core in frozen]
        return kind(**arguments, name=name, dtype=self.dtype_policy)

    def weights_arguments(self):
        """Return the arguments for weights."""
        return {
            "use_bias": self.use_bias,
            "kernel_initializer": self.kernel_initializer,
            "kernel_regularizer": self.kernel_regularizer,
            "kernel_constraint": self.kernel_constraint,
            "bias_initializer": self.bias_initializer,
            "bias_regularizer": self.bias_regularizer,
            "bias_constraint": self.bias_constraint,
        }
'''

_LOADING = '''
    @classmethod
    def from_config(cls, config):
        config = dict(config)
        config.pop("drawing", None)
        saved = config.pop("identity", cls.identity)
        if saved != cls.identity:
            raise ValueError(
                f"the saved layer is {saved}, but {cls.__name__} of {cls.__module__} is "
                f"{cls.identity}; import the file that defines {saved}"
            )
        return super().from_config(config)

    def load_cores(self, path):
        """Load all weights from an .npz file that holds each by its name."""
        if not self.built:
            self.build(self.takes)
        names = $names
        try:
            with np.load(path) as file:
                arrays = dict(file)
        except OSError:
            raise
        except Exception as error:
            told = "is not an .npz file with arrays; give it one that numpy.savez has written"
            raise ValueError(f"{path} {told}") from error
        self.assign(dict(zip(names, self.weights)), arrays, path)

    def save_own_variables(self, store):
        """Save weights by name: numbers would depend on which of them are frozen."""
        for weight in self.own_weights:
            store[f"weight {weight.name}"] = weight

    def load_own_variables(self, store):
        if "0" in store or not self.built:  # an older file, or Keras says what is wrong
            return super().load_own_variables(store)
        weights = {f"weight {weight.name}": weight for weight in self.own_weights}
        self.assign(weights, dict(store), "the file")

    def assign(self, weights, arrays, file):
        """Give all weights the arrays of their names, or none if anything does not fit."""
        for name in {**weights, **arrays}:
            ours, theirs = (
                f"has shape {tuple(held[name].shape)}" if name in held else "is missing"
                for held in (weights, arrays)
            )
            if ours != theirs:
                here = f"in layer {self.name!r}"
                raise ValueError(f"{name!r} {ours} {here}, but {theirs} in {file}")
        for name, weight in weights.items():
            weight.assign(arrays[name])
'''

WEIGHT_NAMES = '''\
def weight_names(layer):
    """Return the name of each weight inside a layer, such as "query/a"."""
    return [weight.path.removeprefix(f"{layer.path}/") for weight in layer.weights]
'''


def core_layer(*, start: str = "kernel", several: bool = False) -> list[str]:
    """Return the lines of the base class.

    Args:
        start: the beginning of the arguments for cores, as in the layer that is replaced: "kernel" or "embeddings".
        several: whether layers of the file contain other layers.
    """
    names = "weight_names(self)" if several else "[weight.name for weight in self.weights]"
    text = f"{_CLASS}{_PARTS if several else ''}{_CONFIG}{_LOADING.replace('$names', names)}"
    return text.replace("kernel_", f"{start}_").splitlines()


def registered(identity: str) -> list[str]:
    """Write the decorators of an exported class."""
    register = "@keras.saving.register_keras_serializable"
    package = f"package={literal(PACKAGE)}"
    return [
        *lines_of("", call(register, package, f"name={literal(identity)}")),
        *lines_of("", call(register, package), "  # older models"),
    ]


def fixed(identity: str, takes: Expression, cores: Expression) -> list[str]:
    """Write the attributes of an exported class that say what its file fixes."""
    return [
        f"    identity = {literal(identity)}",
        *lines_of("takes = ", takes, indent=4),
        *lines_of("core_names = ", cores, indent=4),
    ]
