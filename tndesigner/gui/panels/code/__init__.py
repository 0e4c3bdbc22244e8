"""The panel with the code that is taken away."""
