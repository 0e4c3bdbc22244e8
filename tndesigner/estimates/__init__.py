"""Counting what a design takes, in a process of its own: planning may take a second, and the window never waits."""
