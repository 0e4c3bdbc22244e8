"""Training in the window: its worker, and what is known from the worker's events."""
