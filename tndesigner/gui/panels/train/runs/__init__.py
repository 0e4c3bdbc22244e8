"""The runs that are kept: a table to compare them, their curves over each other, what can be taken from them."""
