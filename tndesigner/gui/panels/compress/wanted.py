"""What is asked of a compression, as the form has it."""

from dataclasses import dataclass, field
from math import isfinite
from pathlib import Path

from tndesigner.gui.translation import translate
from tndesigner.training import Compress
from tndesigner.wording.conventions import as_in_english
from tndesigner.wording.reading import amount_of, read_number

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
        number = _number(self.value)
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
        number = _number(self.value)
        return int(counted / number) if self.aim == RATIO else min(counted, round(number))


def objection(aim: str, text: str) -> str:
    """Return why a text is not a value of an aim; empty if it is one."""
    if aim == PARAMETERS:
        found = read_number(text, least=1, most=MOST_PARAMETERS)
        return found if isinstance(found, str) else ""
    least, most = (1.0, 1e6) if aim == RATIO else (0.0, 100.0)
    try:
        number = _number(text)
    except ValueError:
        return translate("Type a number from {0} to {1}", int(least), int(most))
    if not isfinite(number) or not least <= number <= most:
        return translate("{0} is not between {1} and {2}", text.strip()[:20], int(least), int(most))
    return ""


def _number(text: str) -> float:
    """Return the number in a text; commas may separate thousands."""
    return amount_of(as_in_english(text).replace(",", ""))
