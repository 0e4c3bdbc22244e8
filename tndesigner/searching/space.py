"""The space of a search: what each trial chooses, and the design that its choices give."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, product
from math import prod

from tndesigner.checks import CheckError
from tndesigner.datasets import DatasetError, dataset_info, is_own_data
from tndesigner.document import Design
from tndesigner.models import ModelError
from tndesigner.models.search import Variation
from tndesigner.network import NetworkError
from tndesigner.searching.domain import Domain, Span, Value
from tndesigner.searching.draft import Draft
from tndesigner.searching.errors import SearchError
from tndesigner.searching.variations import VARIATIONS
from tndesigner.searching.variations.varied import Asked, Varied
from tndesigner.training.errors import TrainingError
from tndesigner.training.memory import require_memory
from tndesigner.training.suitability import require_sound, require_suitable
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text, message_of

Choice = dict[str, Value]
"""What a trial has chosen, by the names of the parameters."""

_TRIED = 200
"""How many points are tried before a space is said to have no valid one."""
_OF_FAMILIES = ("cores", "factors")
"""What varies only together with the family."""

_ALONE = {"bonds": ("family", "bond"), "dim": ("family", "bond", "bonds")}
"""What varies single bonds, and what cannot vary at the same time."""


@dataclass(frozen=True, slots=True)
class Space:
    """All designs that a search may try."""

    base: Design
    varied: tuple[Varied, ...]

    @property
    def parameters(self) -> dict[str, Domain]:
        """What a trial chooses, by name."""
        return {name: domain for one in self.varied for name, domain in one.parameters.items()}

    @property
    def size(self) -> int | None:
        """How many points it has; None if they cannot be counted."""
        values = [domain.values for domain in self.parameters.values()]
        return None if None in values else prod(len(one) for one in values if one is not None)

    def design(self, chosen: Choice) -> Design:
        """Return the design of a point.

        Raises:
            SearchError: if the choices contradict each other, or the design cannot be trained.
        """
        draft = Draft(self.base.copy())
        try:
            for one in self.varied:
                if not one.after_drawing:
                    one.change(draft, chosen)
            draft.draw()
            for one in self.varied:
                if one.after_drawing:
                    one.change(draft, chosen)
            _require_trainable(draft.design)
        except (CheckError, DatasetError, ModelError, NetworkError, TrainingError) as error:
            raise SearchError(message_of(error)) from error
        return draft.design

    def require_valid_point(self) -> None:
        """Do nothing if some point gives a design that can be trained.

        Raises:
            SearchError: if no point that is tried does.
        """
        refusals: list[str] = []
        for chosen in self._samples():
            try:
                self.design(chosen)
            except SearchError as error:
                refusals.append(message_of(error))
            else:
                return
        raise SearchError(
            Text("no design that was tried ({0} in all) can be trained; the first: {1}", len(refusals), refusals[0])
        )

    def _samples(self) -> list[Choice]:
        domains, size = self.parameters, self.size
        if size is not None and size <= _TRIED:
            values = [domain.values or () for domain in domains.values()]
            return [dict(zip(domains, point, strict=True)) for point in islice(product(*values), _TRIED)]
        draw = random.Random(0)
        return [{name: _drawn(domain, draw) for name, domain in domains.items()} for _ in range(_TRIED)]


def read_space(variations: Sequence[Variation], design: Design) -> Space:
    """Return the space of variations of a design.

    Raises:
        SearchError: if a name or value is unknown, or variations contradict each other.
    """
    if not variations:
        raise SearchError(Text("nothing varies; say what, as in --vary bond=2..16"))
    found: dict[str, tuple[int, Varied]] = {}
    for one in variations:
        kind, _, layer = one.name.partition(":")
        if kind not in VARIATIONS:
            hint = suggestion(kind, VARIATIONS, "there are {0}")
            raise SearchError(Text("nothing called {0} can vary; {1}", quoted(kind), hint))
        if one.name in found:
            raise SearchError(Text("{0} varies twice", quoted(one.name)))
        place = list(VARIATIONS).index(kind)
        found[one.name] = (place, VARIATIONS[kind](Asked(one.name, layer, one.values, design)))
    kinds = [name.partition(":")[0] for name in found]
    _require_agreement(kinds)
    return Space(design, tuple(varied for _, varied in sorted(found.values(), key=lambda one: one[0])))


def _require_agreement(kinds: Sequence[str]) -> None:
    for kind in _OF_FAMILIES:
        if kind in kinds and "family" not in kinds:
            raise SearchError(Text("{0} varies only together with family; add it, as in --vary family=mpo,ring", kind))
    for kind, others in _ALONE.items():
        other = next((one for one in others if one in kinds), None)
        if kind in kinds and other:
            what = Text("each bond" if kind == "bonds" else "a bond")
            raise SearchError(Text("{0} varies {1} of the drawing, so {2} cannot vary, too", kind, what, other))


def _require_trainable(design: Design) -> None:
    """Do nothing for a design that can be trained, as far as it is known without the user's own data."""
    dataset = design.experiment.dataset
    if is_own_data(dataset):
        require_sound(design)
    else:
        require_suitable(design, dataset_info(dataset))
    require_memory(design, twin=False)


def _drawn(domain: Domain, draw: random.Random) -> Value:
    if isinstance(domain, Span):
        whole = domain.is_whole
        return draw.randint(int(domain.low), int(domain.high)) if whole else draw.uniform(domain.low, domain.high)
    return draw.choice(domain.values)
