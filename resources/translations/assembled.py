"""Texts that the program puts together while it runs, so that they stand nowhere as a whole."""

ASSEMBLED = (
    # Separators of lists.
    *("{0}, {1}", "{0}×{1}", "{0} × {1}", "{0} – {1}", "{0} · {1}"),
    # Titles of commands with what they do.
    *("Undo {0}", "Redo {0}"),
    *("Align left", "Align right", "Align top", "Align bottom", "Align centre", "Align middle"),
    *("Distribute across", "Distribute down"),
)
