"""The plots of a run. They need pyqtgraph, which is imported after the window has been painted."""
