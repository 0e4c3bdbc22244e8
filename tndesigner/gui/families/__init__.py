"""The families of networks in the window: choosing one, and the layer that it makes."""
