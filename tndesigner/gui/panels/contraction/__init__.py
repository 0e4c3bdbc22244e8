"""The panel that shows how the network is contracted, step by step."""
