"""The families of networks in the window: choosing one, with its numbers."""
