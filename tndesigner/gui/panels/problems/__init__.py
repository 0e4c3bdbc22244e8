"""The panel that lists what is wrong, with what would mend it."""
