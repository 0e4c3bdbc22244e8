"""The commands of a window, one file a menu."""
