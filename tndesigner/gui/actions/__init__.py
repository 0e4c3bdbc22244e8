"""The commands of a window, one file per menu."""
