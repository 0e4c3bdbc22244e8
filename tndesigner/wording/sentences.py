"""How sentences begin and end where they stand by themselves."""


def begun(words: str) -> str:
    """Return words that begin with a capital, unless they begin with a name, as "a.out" does."""
    first = words.split(" ", 1)[0]
    return f"{words[:1].upper()}{words[1:]}" if first.isalpha() else words


def sentence(message: str) -> str:
    """Return a message as a sentence of its own."""
    return f"{begun(message)}{'' if message.endswith('.') else '.'}" if message else ""
