"""The panel that lists the layers of the model."""
