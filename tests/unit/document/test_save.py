"""Saving: all of it or nothing, and the old file is as it was where it fails."""

import os
import stat
from pathlib import Path

import pytest

from tests.unit.blog import blog_design
from tndesigner.document import Design, DocumentError, dumps, load, save
from tndesigner.models import Experiment, Model, NetworkDense
from tndesigner.network import Diagram, Leg, Network, Placement, Tensor, TensorKind

OLD = "what was there before"

posix_only = pytest.mark.skipif(os.name != "posix", reason="needs the permissions of a POSIX system")


@pytest.fixture
def file(tmp_path) -> Path:
    """A file that holds something else, alone in its folder."""
    path = tmp_path / "blog.tnd"
    path.write_text(OLD, encoding="utf-8")
    return path


def core_of(leg: Leg, tensor_id: int = 1) -> Design:
    """A design of one core with one leg."""
    net = Network()
    net.put_tensor(Tensor(tensor_id, "a", TensorKind.CORE, (leg,)))
    return Design({1: Diagram(net)})


def placed(placement: Placement) -> Design:
    """A design of one core drawn there."""
    design = core_of(Leg(2, "in", 3))
    design.diagrams[1].placements[1] = placement
    return design


def protect(path: Path, mode: int) -> None:
    """Takes away the permission to write, where whoever runs this does not have it anyway."""
    path.chmod(mode)
    if os.access(path, os.W_OK):
        pytest.skip("who runs this may write anywhere")


def test_a_saved_design_is_loaded_again(tmp_path, design):
    save(design, tmp_path / "new.tnd")
    assert load(tmp_path / "new.tnd") == design
    assert load(str(tmp_path / "new.tnd")) == design


def test_a_file_holds_the_text_in_utf_8_with_plain_line_ends(tmp_path, design):
    design.networks[1].name = "höhe"
    save(design, tmp_path / "new.tnd")
    assert (tmp_path / "new.tnd").read_bytes() == dumps(design).encode("utf-8")


def test_saving_leaves_nothing_else_in_the_folder(file, design):
    save(design, file)
    assert [path.name for path in file.parent.iterdir()] == ["blog.tnd"]
    assert load(file) == design


NOT_SAVEABLE = {
    "fraction as dimension": (core_of(Leg(2, "in", 2.5)), "networks[0].tensors[0].legs[0].dim is 2.5; it must be"),
    "dimension over 63 bits": (core_of(Leg(2, "in", 2**63)), "networks[0].tensors[0].legs[0].dim is 92233"),
    "dimension of 5,000 digits": (
        core_of(Leg(2, "in", 10**5000)),
        "networks[0].tensors[0].legs[0].dim is a number of more than 40 digits; it must be a whole number of at most",
    ),
    "negative id": (core_of(Leg(-2, "in", 3)), "networks[0].tensors[0].legs[0].id is -2; it must be"),
    "half a character": (core_of(Leg(2, "\udc80", 3)), "networks[0].tensors[0].legs[0].name is '\\udc80'; it must be"),
    "NaN as place": (placed(Placement(float("nan"), 1)), "networks[0].placements[0].x is NaN; it must be"),
    "object as colour": (placed(Placement(1, 2, color=object)), "networks[0].placements[0].color is <class 'object'>"),
    "infinite rate": (
        Design(experiment=Experiment(learning_rate=float("inf"))),
        "experiment.learning_rate is Infinity; it must be a finite number",
    ),
    "layer without network": (
        Design(model=Model((2,), (NetworkDense(network=3),))),
        "model.layers[0] refers to network 3, which is not there; the design has none",
    ),
}


@pytest.mark.parametrize(("wrong", "message"), NOT_SAVEABLE.values(), ids=NOT_SAVEABLE.keys())
def test_a_design_that_could_not_be_read_again_is_not_saved(file, wrong, message):
    with pytest.raises(DocumentError) as caught:
        save(wrong, file)
    assert str(caught.value).startswith(f"{file}: the design cannot be saved: {message}")
    assert len(str(caught.value)) < 300 + len(str(file))
    assert file.read_text(encoding="utf-8") == OLD
    with pytest.raises(DocumentError):
        dumps(wrong)


def test_a_failure_while_writing_keeps_the_old_file_and_leaves_no_other(file, design, monkeypatch):
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DocumentError) as caught:
        save(design, file)
    assert str(caught.value) == (
        f"{file}: it cannot be written: no space left on device; delete something there, or choose another folder"
    )
    assert file.read_text(encoding="utf-8") == OLD
    assert [path.name for path in file.parent.iterdir()] == ["blog.tnd"]


def test_an_interrupt_while_writing_keeps_the_old_file_and_leaves_no_other(file, design, monkeypatch):
    def interrupted(handle: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        save(design, file)
    assert file.read_text(encoding="utf-8") == OLD
    assert [path.name for path in file.parent.iterdir()] == ["blog.tnd"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_device_is_not_written_to(design):
    with pytest.raises(DocumentError, match=r"^/dev/full: it cannot be written: it is a device or pipe, not a file$"):
        save(design, "/dev/full")


def test_a_missing_folder_is_named(tmp_path, design):
    with pytest.raises(DocumentError) as caught:
        save(design, tmp_path / "no" / "blog.tnd")
    assert str(caught.value) == (
        f"{tmp_path / 'no' / 'blog.tnd'}: it cannot be written: there is no folder {tmp_path / 'no'}"
    )


def test_a_folder_is_not_written_over(tmp_path, design):
    (tmp_path / "blog.tnd").mkdir()
    with pytest.raises(DocumentError, match="it cannot be written: it is a folder, not a file"):
        save(design, tmp_path / "blog.tnd")


def test_a_name_that_no_file_can_have_is_refused(tmp_path, design):
    with pytest.raises(DocumentError, match="it cannot be written: "):
        save(design, f"{tmp_path}/a\0b.tnd")
    with pytest.raises(DocumentError, match="it cannot be written: file name too long"):
        save(design, tmp_path / ("n" * 5000))
    assert list(tmp_path.iterdir()) == []


def test_the_longest_name_that_a_file_can_have_is_saved(tmp_path, design):
    path = tmp_path / ("n" * 251 + ".tnd")
    save(design, path)
    assert load(path) == design


@posix_only
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_the_permissions_of_the_old_file_are_kept(file, design, mode):
    file.chmod(mode)
    save(design, file)
    assert stat.S_IMODE(file.stat().st_mode) == mode


@posix_only
def test_a_new_file_gets_the_permissions_that_the_person_gives_to_new_files(tmp_path, design):
    old = os.umask(0o027)
    try:
        save(design, tmp_path / "new.tnd")
    finally:
        os.umask(old)
    assert stat.S_IMODE((tmp_path / "new.tnd").stat().st_mode) == 0o640


@posix_only
def test_a_link_stays_a_link_and_its_target_is_written(tmp_path, file, design):
    link = tmp_path / "link.tnd"
    link.symlink_to(file)
    save(design, link)
    assert link.is_symlink()
    assert load(file) == design


@posix_only
def test_links_in_a_circle_are_refused(tmp_path, design):
    (tmp_path / "a.tnd").symlink_to(tmp_path / "b.tnd")
    (tmp_path / "b.tnd").symlink_to(tmp_path / "a.tnd")
    with pytest.raises(DocumentError, match=r"a\.tnd: it cannot be (written|read): "):
        save(design, tmp_path / "a.tnd")
    with pytest.raises(DocumentError, match=r"a\.tnd: it cannot be read: "):
        load(tmp_path / "a.tnd")


def test_a_protected_file_is_not_replaced(file, design):
    protect(file, 0o400)
    with pytest.raises(DocumentError, match=r"it cannot be written: it is write-protected$"):
        save(design, file)
    assert file.read_text(encoding="utf-8") == OLD


@posix_only
def test_a_protected_folder_is_named(file, design):
    protect(file.parent, 0o500)
    try:
        with pytest.raises(DocumentError, match=r"it cannot be written: permission denied$"):
            save(design, file)
    finally:
        file.parent.chmod(0o700)
    assert file.read_text(encoding="utf-8") == OLD


def test_saving_over_a_broken_file_mends_it(file, design):
    save(design, file)
    assert load(file) == blog_design()
