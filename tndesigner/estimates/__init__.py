"""The counting process: planning may take a second, and the window must not wait for it."""
