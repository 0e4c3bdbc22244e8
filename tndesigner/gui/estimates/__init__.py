"""Counting what a design takes, in a process of its own: planning may take a second, and the window never waits."""

COUNTER = "--counter"
"""The only word of a process that is to count."""
