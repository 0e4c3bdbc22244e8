"""What a person can change on the canvas, as edits: worked out from the diagram alone, without a widget."""

from tndesigner.drawing.changes.draft import Change, Draft
