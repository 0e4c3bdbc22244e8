"""The plots of a training. They need pyqtgraph, which is imported when the window has been painted."""
