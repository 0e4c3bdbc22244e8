"""The search for the best network: what varies, what is sought and how long, as plain values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Variation:
    """Something of a design that a search varies."""

    name: str
    """What varies, as in "bond" or, of one layer only, "bond:hidden"."""
    values: str
    """The values as a user types them: "2..16", "2,4,8" or "1e-4..1e-2"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """A search over the designs that come from one design when some of its values vary."""

    variations: tuple[Variation, ...]
    goals: tuple[str, ...] = ()
    """The names of the figures that are sought, such as "val_accuracy" and "parameters"."""
    seeds: int = 1
    """How often each design is trained, each time with another seed; means are compared."""
    trials: int = 40
    """After how many trials the search ends."""
    hours: float | None = None
    """After how many hours no new trial begins; None for no limit."""
    warm_epochs: int = 0
    """For how many epochs a trial is trained that starts from the trained cores of an earlier one; 0 if none does."""
