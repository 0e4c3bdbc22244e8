"""What is imported late is left out of the search for garbage where the program leaves out what lasts."""

import gc
import subprocess
import sys

from tndesigner.gui.training.garbage import lasting_objects

SCRIPT = """
import gc
from tndesigner.gui.training.garbage import lasting_objects
gc.freeze()
before = gc.get_freeze_count()
with lasting_objects():
    assert not gc.isenabled()
    kept = [[] for _ in range(5_000)]
print(gc.get_freeze_count() - before > 4_000, gc.isenabled())
"""


def test_objects_that_last_are_left_out_of_the_search_and_it_goes_on():
    told = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True).stdout
    assert told.split() == ["True", "True"]


def test_where_nothing_is_left_out_nothing_is_left_out_now():
    frozen = gc.get_freeze_count()
    with lasting_objects():
        pass
    assert gc.get_freeze_count() == frozen
    assert gc.isenabled()
