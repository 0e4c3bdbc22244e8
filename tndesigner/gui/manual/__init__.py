"""The manual in a window: its pages, search, and the page that is about a part of the program."""
