"""The dialogue in which a network from elsewhere is imported."""
