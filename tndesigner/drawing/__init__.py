"""Where the elements of a diagram are, what lies under a point, edits by hand, layouts and pictures; no widgets."""
