"""The model strip: the stack of layers as chips across the top of the window."""

from tndesigner.gui.strip.model_strip import ModelStrip, add_strip, find_strip
