"""In which precision the layers of a model compute."""

from collections.abc import Iterator
from contextlib import contextmanager

import keras


@contextmanager
def computing_in(policy: str) -> Iterator[None]:
    """Within the block, let new layers use a dtype policy of Keras, unless they have their own."""
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy(policy)
    try:
        yield
    finally:
        keras.config.set_dtype_policy(before)


def policy_of_outputs() -> str:
    """Return the policy of layers that give a model's outputs: losses and softmax need at least single precision.

    It is the present one, unless that is mixed; see Keras's guide to mixed precision.
    """
    policy = keras.config.dtype_policy()
    return str(policy.variable_dtype if policy.compute_dtype != policy.variable_dtype else policy.name)
