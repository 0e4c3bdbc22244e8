"""What data look like, one file a kind."""
