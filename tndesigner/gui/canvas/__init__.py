"""The canvas: a diagram drawn, and edited by gestures."""
