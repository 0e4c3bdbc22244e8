"""What can be looked at while models learn, one file a kind of look."""
