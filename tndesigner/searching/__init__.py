"""The search for the best network: what varies, what is sought, and trials as runs."""
