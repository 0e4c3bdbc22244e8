"""The output order: which open legs make up the result, and in what order."""

from tndesigner.drawing.changes.draft import Change, Draft
from tndesigner.network import ElementId
from tndesigner.wording.text import Text


def toggle_output(draft: Draft, leg_id: ElementId) -> Change:
    """Make an open leg the last output leg, or take it out of the outputs."""
    title, outputs = draft.network.leg_title(leg_id), list(draft.outputs)
    if leg_id in outputs:
        outputs.remove(leg_id)
        draft.outputs = outputs
        return draft.finish(Text("Take {0} out of the outputs", title))
    draft.outputs = [*outputs, leg_id]
    return draft.finish(Text("Make {0} an output leg", title))


def move_output(draft: Draft, leg_id: ElementId, step: int) -> Change:
    """Move an output leg earlier or later in the order, within its ends."""
    outputs = list(draft.outputs)
    old = outputs.index(leg_id)
    new = min(max(0, old + step), len(outputs) - 1)
    outputs.insert(new, outputs.pop(old))
    draft.outputs = outputs
    return draft.finish(Text("Make {0} output {1}", draft.network.leg_title(leg_id), new + 1))
