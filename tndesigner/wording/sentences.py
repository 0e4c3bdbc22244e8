"""Parts of sentences, and how sentences begin and end where they stand by themselves."""

from tndesigner.wording.text import Text


def begun(words: str) -> str:
    """Return words that begin with a capital, unless they begin with a name, as "a.out" does."""
    first = words.split(" ", 1)[0]
    return f"{words[:1].upper()}{words[1:]}" if first.isalpha() else words


def sentence(message: str) -> str:
    """Return a message as a sentence of its own."""
    return f"{begun(message)}{'' if message.endswith('.') else '.'}" if message else ""


def counted(number: int, one: str, many: str) -> Text:
    """Return how many there are of something, given the templates "{0} core" and "{0} cores"."""
    return Text(one if number == 1 else many, number)
