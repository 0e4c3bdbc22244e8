"""The search for better designs than that of a window, whichever panels are open."""
