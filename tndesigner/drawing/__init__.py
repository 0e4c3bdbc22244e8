"""Where the things of a diagram are and what lies under a point, changes by hand, layouts, pictures; no widget."""
