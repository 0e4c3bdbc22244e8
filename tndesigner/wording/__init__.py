"""How numbers, names, lists and sentences are written, the same in the window, on the command line and in messages."""
