"""A picture is read by a parser: in proportion to its length, whatever somebody wrote into it."""

import pytest

from tests.unit.blog import blog_design
from tests.work import counted_work
from tndesigner.document import DocumentError, dumps
from tndesigner.drawing.pictures.embedding import read_picture, with_design

SVG = '<svg xmlns="http://www.w3.org/2000/svg"><title>{}</title></svg>'


def read(tmp_path, text):
    path = tmp_path / "a.svg"
    path.write_text(text, encoding="utf-8")
    return read_picture(path)


@pytest.mark.parametrize("part", ["<metadata id='x'>", "<metadata id=", "<g>", "<metadata>", "&lt;metadata id="])
def test_twice_as_much_takes_no_more_than_twice_the_work(tmp_path, part):
    lines = []
    for times in (3_000, 6_000):
        with counted_work() as work, pytest.raises(DocumentError, match=r"a\.svg: it (is not XML at line|holds no)"):
            read(tmp_path, f"<svg>{part * times}")
        lines.append(work.lines)
    assert lines[1] < 2.2 * lines[0]


def test_the_place_at_which_a_picture_is_no_xml_is_told(tmp_path):
    with pytest.raises(DocumentError, match=r"a\.svg: it is not XML at line 2, column 4: not well-formed"):
        read(tmp_path, "<svg>\n<g <g>")


def test_what_comes_after_the_design_does_not_matter(tmp_path):
    text = with_design(SVG.format("a"), blog_design())
    assert dumps(read(tmp_path, text.replace("</svg>", "<broken"))) == dumps(blog_design())


def test_entities_that_a_picture_declares_are_not_expanded(tmp_path):
    declared = "".join(f'<!ENTITY e{number + 1} "{f"&e{number};" * 100}">' for number in range(9))
    text = f'<!DOCTYPE svg [<!ENTITY e0 "ten bytes ">{declared}]>' + with_design(SVG.format("&e9;"), blog_design())
    assert dumps(read(tmp_path, text)) == dumps(blog_design())
