"""Pictures of drawings as files: SVG that reopens as a design, PDF, PNG, and TikZ."""

DRAW = "--draw"
"""The first word of a process that is to draw a picture."""
