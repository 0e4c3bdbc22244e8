"""The panel that says what the drawing saves."""
