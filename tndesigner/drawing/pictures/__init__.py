"""Pictures of drawings: what they show, TikZ, and designs inside SVGs."""

DRAW = "--draw"
"""The first word of a process that draws a picture with Qt."""
