"""What network and twin answer, side by side while they learn, one file a kind of data."""
