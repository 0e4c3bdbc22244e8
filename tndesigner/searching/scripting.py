"""A search as scripts ask for it."""

from collections.abc import Callable, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TypedDict, Unpack

from tndesigner.document import Design
from tndesigner.models.search import Search, Variation
from tndesigner.searching.findings import Findings
from tndesigner.searching.searching import open_search, run_search
from tndesigner.searching.trial import Trial

Values = str | Sequence[int | float | str]
"""The values of a variation: as on the command line, or a list."""


class Options(TypedDict, total=False):
    """What a search is told besides the design and what varies."""

    goals: str | Sequence[str]
    """What is sought; the metric of the data and the parameters if nothing is said."""
    seeds: int
    trials: int
    hours: float | None
    storage: str
    workers: int | None
    warm_epochs: int
    progress: Callable[[Trial], None] | None
    """Is told of each trial that has ended."""


def search(
    design: Design, vary: Mapping[str, Values], folder: str | PathLike[str] = "search", **options: Unpack[Options]
) -> Findings:
    """Return the best designs that come from one when some of its values vary.

    ::

        found = td.search(design, {"bond": "2..16", "family": ["mpo", "ring"]}, trials=40)
        found.design(found.best(within=0.005))    # the smallest within half a point of the best accuracy

    Each trial chooses values, makes the design, and trains it in a process of its own.

    Args:
        design: what is varied; it is not changed.
        vary: the values by name: ``bond`` (all together), ``bonds`` (each), ``family``, ``factors``, ``cores``,
            ``activation``, ``learning_rate``, ``width:LAYER``; others may name a layer, too, as in ``bond:LAYER``.
        folder: where the study and the best runs are kept; a search that is there already is continued.
        **options: ``goals``, ``seeds`` (how often each design is trained; 1), ``trials`` (40), ``hours``, ``storage``
            (a URL that several machines share), ``workers`` (how many trials run at the same time), ``warm_epochs``
            (train for so many epochs only, from the trained cores of the nearest trial that differs in bonds only, as
            soon as there is one), ``progress``.

    Raises:
        SearchError: if a name or a value is wrong, or the folder or the storage cannot be used.
    """
    goals = options.get("goals", ())
    asked = Search(
        variations=tuple(Variation(name, _text(values)) for name, values in vary.items()),
        goals=tuple(goals.split(",")) if isinstance(goals, str) else tuple(goals),
        seeds=options.get("seeds", 1),
        trials=options.get("trials", 40),
        hours=options.get("hours"),
        warm_epochs=options.get("warm_epochs", 0),
    )
    place, progress, told = Path(folder), options.get("progress"), set[int]()

    def listen(found: Findings) -> None:
        for one in found.trials:
            if progress is not None and one.number not in told:
                told.add(one.number)
                progress(one)

    opened = open_search(design, asked, place, options.get("storage", ""))
    found = run_search(opened, place, workers=options.get("workers"), listen=listen)
    list(found.save_front())
    return found


def _text(values: Values) -> str:
    return values if isinstance(values, str) else ",".join(map(str, values))
