"""The panels around the canvas, each in a file or package of its own."""
