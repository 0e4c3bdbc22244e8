"""The compression of the trained model of a window, whichever panels are open."""
