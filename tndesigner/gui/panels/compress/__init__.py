"""The panel in which a trained model is compressed."""
