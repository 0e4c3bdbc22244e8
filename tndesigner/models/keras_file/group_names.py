"""The names that Keras gives in files to the parts of a list: their classes, and a number where one comes again."""

import re

_OWN_NAMES = {"GroupQueryAttention": "GroupedQueryAttention"}
"""What classes call themselves that have another name in ``keras.layers``."""


def group_name(class_name: str, used: dict[str, int]) -> str:
    """Return the name of the next part, as in "conv2d", "dense", "dense_1".

    Args:
        class_name: the name of its class.
        used: how often each name came before in the same list, which is counted on.
    """
    name = _snake_case(_OWN_NAMES.get(class_name, class_name))
    if name not in used:
        used[name] = 0
        return name
    used[name] += 1
    return f"{name}_{used[name]}"


def _snake_case(name: str) -> str:
    name = re.sub(r"\W+", "", name)
    name = re.sub("(.)([A-Z][a-z]+)", r"\1_\2", name)
    return re.sub("([a-z])([A-Z])", r"\1_\2", name).lower()
