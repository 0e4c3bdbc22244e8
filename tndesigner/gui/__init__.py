"""The window: canvas, panels, plots."""
