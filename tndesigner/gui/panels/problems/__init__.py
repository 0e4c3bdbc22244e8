"""The panel that lists problems and their fixes."""
