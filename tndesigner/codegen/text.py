"""Makes texts that a user typed safe in Python source."""

LONGEST = 60
"""The longest text in prose, in characters."""


def prose(text: str) -> str:
    """Return a text for a docstring or a comment: one line of printable characters, without quotes and backslashes."""
    seen = "".join(character if character.isprintable() else " " for character in text)
    words = " ".join(seen.replace("\\", "/").replace('"', "'").split())
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 3]}..."


def literal(text: str) -> str:
    """Return a text as a string literal, with the quotes that a formatter would choose."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    return f"{quote}{''.join(_escaped(character, quote) for character in text)}{quote}"


def _escaped(character: str, quote: str) -> str:
    if character in ("\\", quote):
        return f"\\{character}"
    return character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
