"""What the user can change on the canvas, as edits that are worked out from the diagram alone, without a widget."""

from tndesigner.drawing.changes.draft import Change, Draft
