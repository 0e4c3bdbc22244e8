"""All strategies in one table: a new way to order the contractions is a function in this package and a row below."""

from collections.abc import Callable, Iterator

from tndesigner.planning.plan import Pair
from tndesigner.planning.strategies.core_by_core import core_by_core, merged
from tndesigner.planning.strategies.kernel_first import kernel_first
from tndesigner.planning.strategies.late_look_up import merged_first, table_first
from tndesigner.planning.strategies.pairwise import pairwise
from tndesigner.planning.strategies.terms import Terms, reduce_terms
from tndesigner.planning.strategies.window_first import window_first

STRATEGIES: dict[str, Callable[[Terms], Iterator[tuple[Pair, ...]]]] = {
    "pairwise": pairwise,
    "core by core": core_by_core,
    "merged": merged,
    "window first": window_first,
    "kernel first": kernel_first,
    "merged first": merged_first,
    "table first": table_first,
}
"""Each yields the orders worth trying; if two yield the same order, it gets the name of the first."""

__all__ = ["STRATEGIES", "Terms", "reduce_terms"]
