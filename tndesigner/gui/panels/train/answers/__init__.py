"""What network and twin answer, side by side while they learn; one file for each kind of answer."""
