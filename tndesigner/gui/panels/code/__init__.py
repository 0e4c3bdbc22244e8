"""The panel that shows the exported code."""
