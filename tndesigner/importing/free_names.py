"""Names that nothing else has yet."""


def take_name(name: str, taken: set[str]) -> str:
    """Return the name, or with a number after it if it is taken; the result is taken from then on."""
    free, number = name, 1
    while free in taken:
        number += 1
        free = f"{name}{number}"
    taken.add(free)
    return free
