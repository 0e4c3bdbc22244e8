"""Texts that the program puts together while it runs, so that they stand nowhere as a whole."""

from tndesigner.datasets import Task
from tndesigner.drawing.changes.arranging import Axis, Side
from tndesigner.drawing.changes.typed_values import Typed
from tndesigner.gui.gallery.trained_models import trained_entries
from tndesigner.gui.panels.compress.result_row import STAGES
from tndesigner.models import LAYER_KINDS
from tndesigner.network.diagram import Shape
from tndesigner.network.elements import TensorKind
from tndesigner.network.templates import TEMPLATES
from tndesigner.planning.strategies import STRATEGIES
from tndesigner.training.deployment import COLUMNS
from tndesigner.training.metrics import METRICS
from tndesigner.training.starting_points import example_entries
from tndesigner.wording.sentences import begun

_KINDS = {str(kind.kind_words()) for kind in LAYER_KINDS.values()}
_METRICS = {metric.short for metric in METRICS.values()}
_ENTRIES = (*example_entries(), *trained_entries())
_MOST_RECENT, _MOST_VERSIONS = 9, 3

ASSEMBLED = {
    # Separators of lists.
    *("{0} {1}", "{0}, {1}", "{0}×{1}", "{0} × {1}", "{0} – {1}", "{0} · {1}"),
    # Titles of commands with what they do.
    *("Undo {0}", "Redo {0}", "Left", "Right", "Top", "Bottom", "Up", "Down"),
    *(f"Align {side}" for side in Side),
    *(f"Distribute {axis}" for axis in Axis),
    *(f"Grow a leg that points {side}" for side in ("up", "down", "left", "right")),
    *(f"Recent Design {place}" for place in range(1, _MOST_RECENT + 1)),
    *(f"Earlier Version {place}" for place in range(1, _MOST_VERSIONS + 1)),
    # Kinds, by themselves and within sentences.
    *(name for kind in _KINDS for name in (kind, kind.lower())),
    *(name for metric in _METRICS for name in (metric, metric.lower())),
    "Answer difference",
    *map(str, TensorKind),
    *map(str, Task),
    *map(str.capitalize, Shape),
    *map(str.capitalize, Typed),
    # What one can start from; an example that the manifest does not name has no sentence, and is called as its file.
    *(text for entry in _ENTRIES if entry.sentence for text in (entry.title, entry.sentence)),
    *(text for family in TEMPLATES.values() for text in (family.title, family.summary)),
    *(parameter.help for family in TEMPLATES.values() for parameter in family.parameters),
    # The ways to contract a network.
    *STRATEGIES,
    # Figures of a compression and of an export.
    *("{0} faster", "{0} slower", "{0} smaller", "{0} larger", "Loss"),
    *map(begun, filter(None, COLUMNS)),
    *(*STAGES, "measuring how much outputs count", "network", "dense twin"),
}
