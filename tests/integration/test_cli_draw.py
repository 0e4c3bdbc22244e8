"""``tndesigner draw`` draws without a window, and fails in one line."""

import pytest
from PIL import Image

from tests.integration.terminal import EXAMPLES, ROOT, run_python, type_in
from tndesigner.document import Design, save
from tndesigner.network import Diagram, Network
from tndesigner.network.templates import make

BLOG = EXAMPLES / "blog.tnd"
STARTS = {"svg": b"<?xml", "pdf": b"%PDF-", "png": b"\x89PNG", "tex": b"% hidden"}


@pytest.mark.parametrize("name", STARTS)
def test_each_format_is_known_by_the_end_of_the_name(tmp_path, name):
    answer = type_in(tmp_path, "draw", BLOG, "-o", f"blog.{name}", "--scale", "0.5")
    assert (answer.status, answer.err) == (0, "")
    assert answer.out == f"blog.{name} written\n"
    assert (tmp_path / f"blog.{name}").read_bytes().startswith(STARTS[name])


def test_a_thumbnail_is_a_png_of_the_side_that_is_asked_for_whatever_its_name(tmp_path):
    answer = type_in(tmp_path, "draw", BLOG, "-o", "thumbnail.XY12Z", "--thumbnail", "128")
    assert (answer.status, answer.err) == (0, "")
    with Image.open(tmp_path / "thumbnail.XY12Z") as picture:
        assert (picture.format, max(picture.size)) == ("PNG", 128)


def test_an_exported_svg_is_drawn_as_the_design_that_it_holds(tmp_path):
    type_in(tmp_path, "draw", BLOG, "-o", "blog.svg")
    assert type_in(tmp_path, "draw", "blog.svg", "-o", "again.svg").status == 0
    assert (tmp_path / "blog.svg").read_bytes() == (tmp_path / "again.svg").read_bytes()


def test_one_of_several_networks_is_named(tmp_path):
    diagrams = {1: make("mpo", {}), 4: make("ring", {})}
    save(Design(diagrams), tmp_path / "two.tnd")
    for words, number in ((("--network", "ring"), 4), ((), 1)):
        assert type_in(tmp_path, "draw", "two.tnd", "-o", "net.tex", *words).status == 0
        curves = (tmp_path / "net.tex").read_text(encoding="utf-8").count("controls")
        assert curves == len(diagrams[number].network.bonds)


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (["missing.tnd", "-o", "a.svg"], 1, "missing.tnd: it cannot be read"),
        (["broken.tnd", "-o", "a.svg"], 1, "broken.tnd: it is cut off at line 1"),
        (["empty.tnd", "-o", "a.svg"], 1, "empty.tnd: network 'empty' has nothing drawn"),
        (["empty.tnd", "-o", "a.tex"], 1, "empty.tnd: network 'empty' has nothing drawn"),
        ([BLOG, "-o", "no/a.tex"], 1, "no/a.tex: it cannot be written"),
        ([BLOG, "-o", "a.tex", "--network", "hiden"], 1, "has no network 'hiden'; did you mean 'hidden'?"),
        ([BLOG, "-o", "a.bmp"], 2, "a.bmp: a picture ends in one of .svg, .pdf, .png, .tex"),
        ([BLOG, "-o", "no/a.png"], 1, "no/a.png: it cannot be written"),
        ([BLOG, "-o", "a.svg", "--network", "hiden"], 1, "has no network 'hiden'; did you mean 'hidden'?"),
        ([BLOG, "-o", "a.svg", "--scale", "nan"], 2, "'nan' is not a number from 0.1 to 8"),
        ([BLOG, "-o", "a.svg", "--thumbnail", "8"], 2, "'8' is not a whole number from 16 to 1,024"),
        ([BLOG], 2, "-o"),
    ],
)
def test_a_failure_is_one_line_that_names_the_file(tmp_path, words, status, said):
    (tmp_path / "broken.tnd").write_text("{", encoding="utf-8")
    save(Design({1: Diagram(Network("empty"))}), tmp_path / "empty.tnd")
    answer = type_in(tmp_path, "draw", *words)
    assert answer.status == status
    assert answer.err.count("\n") == 1
    assert answer.err.startswith("tndesigner")
    assert said in answer.err
    assert not list(tmp_path.glob("a.*"))


def test_tikz_is_written_without_qt_and_without_another_process(tmp_path):
    script = (
        "import subprocess, sys\n"
        "from tndesigner.__main__ import main\n"
        "subprocess.run = subprocess.Popen = None\n"
        "status = main(['draw', sys.argv[1], '-o', 'blog.tex'])\n"
        "print(status, *sorted({'PySide6', 'shiboken6', 'numpy', 'tensorflow'} & set(sys.modules)))\n"
    )
    answer = run_python(tmp_path, "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{script}", BLOG)
    assert (answer.out, answer.err) == ("blog.tex written\n0\n", "")
    assert (tmp_path / "blog.tex").read_bytes().startswith(STARTS["tex"])
