"""The guided tour and the exercises: they point at places in the real window, and notice what was done."""
