"""The panel that shows what is selected, and takes new numbers and names for it."""
