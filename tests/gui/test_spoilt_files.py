"""Whatever a file or folder of the program holds, it is read or refused in one line; a script reads many more."""

import pytest

from tests.spoilt_folders import KINDS, read_one

pytestmark = pytest.mark.gui


@pytest.mark.parametrize("kind", KINDS, ids=[kind.name for kind in KINDS])
def test_a_spoilt_file_is_read_or_refused_in_one_line(qapp, tmp_path, kind):
    refusals = [read_one(kind, tmp_path / "spoilt", seed) for seed in range(1_000_000, 1_000_025)]
    assert all(len(one.splitlines()) <= 1 for one in refusals)
    if kind.name in ("designs", "pictures", "runs"):
        assert any(refusals), "what is read is spoilt"
