"""What is imported late is left out of the search for garbage where the program leaves out what lasts."""

import subprocess
import sys

SCRIPT = """
import gc
from tndesigner.gui.background_import import lasting_objects
gc.freeze()
before = gc.get_freeze_count()
with lasting_objects():
    import colorsys
    assert not gc.isenabled()
    kept = [[] for _ in range(5_000)]
print(gc.get_freeze_count() - before > 4_000, gc.isenabled())
"""
NOTHING_IMPORTED = SCRIPT.replace("import colorsys", "pass")
STARTING = """
import gc
gc.disable()
from tndesigner.gui.background_import import lasting_objects
with lasting_objects():
    import colorsys
print(gc.get_freeze_count() > 4_000, gc.isenabled())
"""
UNFROZEN = """
import gc
from tndesigner.gui.background_import import lasting_objects
with lasting_objects():
    import colorsys
print(gc.get_freeze_count(), gc.isenabled())
"""


def told(script: str) -> list[str]:
    """What a process of its own prints: the tests' one has left out what it imported."""
    return subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()


def test_objects_that_last_are_left_out_of_the_search_and_it_goes_on():
    assert told(SCRIPT) == ["True", "True"]


def test_objects_that_were_there_before_their_import_are_left_out_as_they_were():
    assert told(NOTHING_IMPORTED) == ["False", "True"]


def test_a_program_that_starts_without_a_search_begins_it_after_its_first_import():
    assert told(STARTING) == ["True", "True"]


def test_where_nothing_is_left_out_nothing_is_left_out_now():
    assert told(UNFROZEN) == ["0", "True"]
