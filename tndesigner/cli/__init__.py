"""The command line: the headless twin of what the window does."""
