"""Cut-down cores that were only tried out leave the disk with their window, and no others."""

from dataclasses import replace

from tests.unit.blog import blog_design
from tndesigner.training.temporary_weights import TemporaryWeights


def test_only_what_nothing_outside_the_window_starts_from_is_deleted(tmp_path):
    saved, tried, elsewhere = (tmp_path / f"{name}.keras" for name in ("saved", "tried", "elsewhere"))
    for path in (saved, tried, elsewhere):
        path.write_bytes(b"weights")
    starts = TemporaryWeights()
    starts.add(str(tried))
    starts.add(str(saved))
    design = blog_design()
    design.experiment = replace(design.experiment, start=str(saved))
    starts.keep(design)
    starts.tidy()
    assert [path.exists() for path in (saved, tried, elsewhere)] == [True, False, True]


def test_a_file_that_is_gone_already_is_no_trouble(tmp_path):
    starts = TemporaryWeights()
    starts.add(str(tmp_path / "gone.keras"))
    starts.tidy()
