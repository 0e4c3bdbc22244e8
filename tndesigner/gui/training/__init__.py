"""Training in the window: the worker of a window, what it tells, and the panel that shows it."""
