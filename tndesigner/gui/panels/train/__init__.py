"""The panel that trains the design and shows how it goes."""
