"""Drawings leave as pictures, and an SVG comes back as a design."""

import contextlib
import re
import shutil
import subprocess
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox

from tests.gui.desk import button, field, type_into, words
from tests.gui.windows import Answers, blog_design, bring_to_front, open_window, open_windows, press
from tndesigner.document import Design, DocumentError, dumps
from tndesigner.drawing.pictures.embedding import read_picture
from tndesigner.drawing.pictures.errors import ExportError
from tndesigner.drawing.pictures.latex import latex
from tndesigner.drawing.pictures.picture import FORMATS, picture_of, picture_of_part
from tndesigner.drawing.pictures.tikz import tikz_picture, tikz_text
from tndesigner.gui.canvas.painting import Inks
from tndesigner.gui.export.saving import save_picture
from tndesigner.gui.style import Theme
from tndesigner.network import Diagram, Network
from tndesigner.network.diagram import Note, Shape
from tndesigner.network.templates import TEMPLATES, make_all

pytestmark = pytest.mark.gui

Left = Qt.MouseButton.LeftButton

HOSTILE = r"\end{document} % & $x_1^2$ #~ {σΩ} é ö ß “q” → ₂ ³ 漢 <a>"


@pytest.fixture(autouse=True)
def application(qapp):
    return qapp


def all_diagrams():
    """A drawing of every family, and one with everything that can be drawn."""
    drawn = [diagram for name in TEMPLATES for diagram in make_all(name, {}).values()]
    odd = make_all("cp", {})["network"]
    for place, core in enumerate(odd.network.cores):
        shape, colour = list(Shape)[place % len(Shape)], ("", "good", "#aa33cc")[place % 3]
        odd.placements[core.id] = replace(odd.placements[core.id], shape=shape, color=colour, locked=place == 1)
    odd.network.put_tensor(replace(odd.network.cores[0], name=HOSTILE))
    first = odd.network.cores[1].legs[0]
    odd.network.put_tensor(odd.network.cores[1].with_dim(first.id, 65))
    odd.notes |= {9001: Note(f"{HOSTILE}\n\nthird line", 0, -300), 9002: Note(HOSTILE, -50, -90, 300, 160)}
    return [*drawn, odd]


def test_an_exported_svg_reopens_as_the_same_design(qtbot, tmp_path):
    design = blog_design()
    design.diagrams[1].network.name = "‘hidden’ <&> 😀"
    save_picture(picture_of(design, 1), tmp_path / "blog.svg")
    windows = open_windows(qtbot)
    windows.open([tmp_path / "blog.svg"])
    [window] = windows.windows
    assert dumps(window.document.design) == dumps(design)
    assert window.document.path is None, "the picture is not replaced by the text of a design"
    assert window.windowTitle().startswith("blog")


def test_an_svg_keeps_its_design_when_another_program_writes_it_anew(tmp_path):
    save_picture(picture_of(blog_design(), 1), tmp_path / "blog.svg")
    text = (tmp_path / "blog.svg").read_text(encoding="utf-8")
    text = text.replace('<metadata id="tndesigner-design">', "<svg:metadata\n  style=''\n  id='tndesigner-design'>")
    text = text.replace("</metadata>", "</svg:metadata >").replace('"version"', "&quot;version&quot;")
    (tmp_path / "blog.svg").write_text(text, encoding="utf-8")
    assert dumps(read_picture(tmp_path / "blog.svg")) == dumps(blog_design())


def test_an_svg_of_something_else_says_so_and_opens_no_window(qtbot, tmp_path):
    (tmp_path / "other.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")
    windows = open_windows(qtbot)
    with Answers("Close") as asked:
        windows.open([tmp_path / "other.svg"])
    assert "it holds no design; only pictures that tndesigner has exported do" in asked.read[0]
    assert not windows.windows


def test_a_broken_design_inside_an_svg_names_the_place(tmp_path):
    save_picture(picture_of(blog_design(), 1), tmp_path / "blog.svg")
    text = (tmp_path / "blog.svg").read_text(encoding="utf-8").replace('"dim": 32', '"dim": true', 1)
    (tmp_path / "blog.svg").write_text(text, encoding="utf-8")
    with pytest.raises(DocumentError, match=r"blog\.svg: networks\[0\]\.tensors\[0\]\.legs\[0\]\.dim"):
        read_picture(tmp_path / "blog.svg")


@pytest.mark.parametrize("scale", [0.5, 1.0, 3.0])
def test_every_format_has_the_size_of_the_drawing_at_its_scale(tmp_path, scale):
    picture = picture_of(blog_design(), 1, scale=scale)
    width, height = round(picture.box.width * scale), round(picture.box.height * scale)
    for name in FORMATS:
        save_picture(picture, tmp_path / f"blog.{name}")
    png = QImage(str(tmp_path / "blog.png"))
    assert (png.width(), png.height()) == (width, height)
    assert QSvgRenderer(str(tmp_path / "blog.svg")).defaultSize().toTuple() == (width, height)
    tex = (tmp_path / "blog.tex").read_text(encoding="utf-8")
    assert f"paperwidth={picture.box.width * scale * 0.75:.3f}".rstrip("0").rstrip(".") in tex
    assert page_size(tmp_path / "blog.pdf") == pytest.approx([0.75 * width, 0.75 * height], abs=0.51)


def test_paper_is_transparent_unless_it_is_to_be_white(tmp_path):
    for paper, alpha in ((False, 0), (True, 255)):
        save_picture(picture_of(blog_design(), 1, paper=paper), tmp_path / "blog.png")
        assert QImage(str(tmp_path / "blog.png")).pixelColor(1, 1).alpha() == alpha


def test_a_part_shows_only_what_is_chosen(tmp_path):
    design = blog_design()
    names = {tensor.name: tensor.id for tensor in design.diagrams[1].network.tensors}
    part = picture_of_part(design, 1, frozenset({names["a"], names["b"]}))
    assert {tensor.name for tensor in part.drawn.tables.tensors.values()} == {"a", "b"}
    assert len(part.drawn.tables.bonds) == 1
    assert part.size[1] < picture_of(design, 1).size[1]
    save_picture(part, tmp_path / "part.svg")
    assert len(read_picture(tmp_path / "part.svg").diagrams[1].network.tensors) == 2


def test_an_empty_drawing_and_impossible_scales_are_refused(tmp_path):
    with pytest.raises(ExportError, match="network 'empty' has nothing drawn"):
        picture_of(Design({1: Diagram(Network("empty"))}), 1)
    with pytest.raises(ExportError, match=r"scale 9; possible are 0\.1 to 8"):
        picture_of(blog_design(), 1, scale=9)
    with pytest.raises(ExportError, match=r"\.bmp is not a picture format; the formats are \.svg, \.pdf, \.png, \.tex"):
        save_picture(picture_of(blog_design(), 1), tmp_path / "blog.bmp")
    with pytest.raises(ExportError, match="cannot be written"):
        save_picture(picture_of(blog_design(), 1), tmp_path / "no" / "blog.png")


def test_tikz_draws_every_tensor_and_bond_and_closes_what_it_opens():
    for diagram in all_diagrams():
        text = tikz_picture(picture_of(Design({1: diagram}), 1))
        assert text.isascii()
        plain = text.replace(r"\{", "").replace(r"\}", "")
        assert plain.count("{") == plain.count("}")
        assert plain.count(r"\begin{tikzpicture}") == plain.count(r"\end{tikzpicture}") == 1
        bonds, cores = len(diagram.network.bonds), len(diagram.network.cores)
        assert plain.count("controls") >= bonds
        assert plain.count(r"\node") >= bonds + 2 * cores


def test_a_colour_by_its_name_is_that_in_the_window_and_the_usual_one_in_tikz(application):
    diagram, tex = make_all("cp", {})["network"], {}
    core = diagram.network.cores[0]
    for name in ("steelblue", "good", ""):
        diagram.placements[core.id] = replace(diagram.placements[core.id], color=name)
        tex[name] = tikz_picture(picture_of(Design({1: diagram}), 1))
        ink = Inks(Theme()).tensor(core, diagram.placements[core.id])
        assert ink.border.name() == {"steelblue": "#4682b4", "good": "#1b7f4b", "": "#0b6bb8"}[name]
        assert ("1B7F4B" in tex[name]) == (name == "good")
    assert tex["steelblue"] == tex[""]


def test_tikz_compiles_whatever_is_drawn(tmp_path):
    if shutil.which("pdflatex") is None:
        pytest.skip("pdflatex is not installed")
    pictures = [tikz_picture(picture_of(Design({1: diagram}), 1, scale=0.6)) for diagram in all_diagrams()]
    design = blog_design()
    design.diagrams[1].network.name = "hidden\n% x"
    alone = tikz_text(picture_of(design, 1))
    paper = (
        "\\documentclass{article}\\usepackage{tikz}\\begin{document}\n" + "\n\n".join(pictures) + "\n\\end{document}\n"
    )
    for name, text in (("alone", alone), ("paper", paper)):
        (tmp_path / f"{name}.tex").write_text(text, encoding="utf-8")
        command = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", f"{name}.tex"]
        run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, errors="replace")
        assert run.returncode == 0, run.stdout[-1500:]
    assert "1 page" in run.stdout or "pages" in run.stdout
    picture = picture_of(blog_design(), 1)
    assert page_size(tmp_path / "alone.pdf") == pytest.approx([0.75 * one for one in picture.size], abs=1.5)


def page_size(path: Path):
    """The size of the one page of a PDF, in points; its objects may be packed."""
    content = path.read_bytes()
    for packed in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL):
        with contextlib.suppress(zlib.error):
            content += zlib.decompress(packed)
    [box] = re.findall(rb"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\s*\]", content)
    return [float(side) for side in box]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a_1 & b", r"a\_1 \& b"),
        ("σ₂Ω", r"\ensuremath{\sigma}\ensuremath{_2}\ensuremath{\Omega}"),
        ("é ö ç", r"\'{e} \"{o} \c{c}"),
        ("ΑΒ", "AB"),
        ("漢\t", "? "),
        ("2 ≠ 3", r"2 \ensuremath{\neq} 3"),
    ],
)
def test_names_become_latex(text, expected):
    assert latex(text) == expected


def test_a_person_exports_a_picture_of_what_is_selected(qtbot, tmp_path):
    window = open_window(qtbot, blog_design())
    bring_to_front(window)
    window.document.select([window.document.network.cores[0].id])
    press(window, "Ctrl+E")
    dialogue = QApplication.activeModalWidget()
    QTest.mouseClick(button(dialogue, "PNG"), Left)
    QTest.mouseClick(button(dialogue, "Selection"), Left)
    type_into(field(dialogue, "Scale in percent"), "0", enter=False)
    assert "0 is too small; the smallest is 10" in words(dialogue)
    type_into(field(dialogue, "Scale in percent"), "200", enter=False)
    box = dialogue.findChild(QCheckBox)
    box.click()
    with Answers(tmp_path / "core.png"):
        button(dialogue, "Export…").click()
    picture = picture_of_part(blog_design(), 1, window.document.selection, scale=2)
    assert QImage(str(tmp_path / "core.png")).size().toTuple() == picture.size


def test_a_failed_export_says_why_and_stays_open(qtbot, tmp_path):
    window = open_window(qtbot, blog_design())
    press(window, "Ctrl+E")
    dialogue = QApplication.activeModalWidget()
    with Answers(tmp_path / "blog.bmp"):
        button(dialogue, "Export…").click()
    assert ".bmp is not a picture format" in words(dialogue)
    assert dialogue.isVisible()
    dialogue.reject()
