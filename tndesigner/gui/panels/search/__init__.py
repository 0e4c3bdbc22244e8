"""The Search panel: what varies, and the live chart of what came out."""
