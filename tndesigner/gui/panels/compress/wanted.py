"""What is asked of a compression, as the form has it."""

from dataclasses import dataclass, field
from math import isfinite
from pathlib import Path

from tndesigner.training import Compress
from tndesigner.wording.numbers import grouped
from tndesigner.wording.reading import read_number

RATIO, PARAMETERS, DROP = "ratio", "parameters", "max_drop"
"""The aims, as a request names them."""
MOST_PARAMETERS = 10**12
USUAL = {RATIO: "10", PARAMETERS: "", DROP: "1"}
"""The value of each aim until somebody types another one."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """How small the model becomes, and how."""

    aim: str = RATIO
    value: str = USUAL[RATIO]
    """Of the aim, as it is typed."""
    data: str = ""
    """The id of a dataset, or the path of a file; empty for none."""
    families: frozenset[str] = field(default_factory=frozenset)
    """The names of those that may be used; the usual ones if empty."""
    seed: int = 0
    tune: int = 0
    """For how many epochs the smaller model is trained on."""

    def request(self, model: Path, folder: Path, layers: tuple[str, ...]) -> Compress:
        """Return the request; the value must be one that ``objection`` has nothing against."""
        number = float(self.value.replace(",", ""))
        return Compress(
            model=str(model),
            folder=str(folder),
            data=self.data or None,
            ratio=number if self.aim == RATIO else None,
            parameters=round(number) if self.aim == PARAMETERS else None,
            max_drop=number if self.aim == DROP else None,
            layers=layers,
            families=tuple(sorted(self.families)),
            seed=self.seed,
            tune=self.tune,
        )

    def budget(self, counted: int) -> int | None:
        """Return how many of so many parameters may be left; None if the error decides."""
        if self.aim == DROP or objection(self.aim, self.value):
            return None
        number = float(self.value.replace(",", ""))
        return int(counted / number) if self.aim == RATIO else min(counted, round(number))


def objection(aim: str, text: str) -> str:
    """Return why a text is not a value of an aim; empty if it is one."""
    if aim == PARAMETERS:
        found = read_number(text, least=1, most=MOST_PARAMETERS)
        return found if isinstance(found, str) else ""
    least, most = (1.0, 1e6) if aim == RATIO else (0.0, 100.0)
    try:
        number = float(text.replace(",", ""))
    except ValueError:
        return f"Type a number from {least:g} to {grouped(int(most))}"
    if not isfinite(number) or not least <= number <= most:
        return f"{text.strip()[:20]} is not between {least:g} and {grouped(int(most))}"
    return ""
