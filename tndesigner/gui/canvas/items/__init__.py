"""The items that the scene shows."""
