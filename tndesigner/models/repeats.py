"""How often a design is trained, so that a result does not hang on one split or one seed."""

from collections.abc import Iterator
from dataclasses import dataclass

MOST_REPEATS = 1000
"""More folds or seeds than these are refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeats:
    """Folds and seeds: each pair of them is a run."""

    folds: int = 1
    """The data are split into so many parts, and each is validated with once; 1 for a single split."""
    fold: int = 0
    """The only fold that is trained, counted from 1; 0 for all in turn."""
    seeds: int = 1
    """Each split is trained from so many seeds: that of the experiment, the next, and so on."""

    @property
    def several(self) -> bool:
        """Whether there is more than one run."""
        return self.seeds > 1 or (self.folds > 1 and self.fold == 0)

    def runs(self, seed: int) -> Iterator[tuple["Repeats", int]]:
        """Yield, for each run, its own repeats, which are a single fold, and its seed.

        Args:
            seed: that of the experiment.
        """
        chosen = self.fold > 0 or self.folds == 1
        for fold in (self.fold,) if chosen else range(1, self.folds + 1):
            for offset in range(self.seeds):
                yield Repeats(folds=self.folds, fold=fold), seed + offset
