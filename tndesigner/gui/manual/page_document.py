"""A page of the manual as a document of Qt, in the colours and fonts of the program."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, QUrl
from PySide6.QtGui import (
    QBrush,
    QFont,
    QImage,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from tndesigner.drawing.pictures.embedding import read_design
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.gui.canvas.painting import DiagramPainter, Inks
from tndesigner.gui.canvas.picture import MARGIN, paint_picture
from tndesigner.gui.manual.library import Page, anchor_of
from tndesigner.gui.style import Theme, code_font, text_font
from tndesigner.resources import resource_path

BODY, CODE = 14, 13
HEADINGS = {1: 24, 2: 17, 3: 15}
"""The sizes of headings by their levels, in pixels at 100 %."""
LINE_HEIGHT, CODE_LINE_HEIGHT = 135, 120
"""In percent."""
_PICTURE = re.compile(r"!\[[^\]]*\]\(([\w./-]+\.svg)\)")
PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""What stands for a picture in the text of a document."""
_PICTURE_SCALE = 0.75
"""The size of a picture on a page, by that of the drawing."""


@dataclass(frozen=True, slots=True)
class Look:
    """How pages look."""

    theme: Theme
    zoom: float = 1.0
    pixel_ratio: float = 1.0
    """Pixels of the screen for each pixel at 100 %."""

    def pixels(self, size: float) -> int:
        """Return a size in pixels, enlarged."""
        return round(size * self.zoom)


def page_document(page: Page, look: Look, parent: QObject) -> QTextDocument:
    """Return a page with its pictures; each heading is an anchor."""
    document = QTextDocument(parent)
    document.setDocumentMargin(look.pixels(24))
    document.setDefaultFont(text_font(look.pixels(BODY)))
    document.setMarkdown(page.source, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    for name in set(_PICTURE.findall(page.source)):
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), drawing_image(name, look))
    for block in _blocks(document):
        _style_block(block, look)
    for run in reversed(_code_runs(document)):
        _frame_code(document, run, look)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _style_table(frame, look)
    return document


def drawing_image(name: str, look: Look) -> QImage:
    """Return the first drawing of a picture beside the pages, painted in the colours of the theme."""
    design = read_design(resource_path("manual", *name.split("/")))
    drawn = SceneGeometry(next(iter(design.diagrams.values())))
    box, scale = drawn.content(), _PICTURE_SCALE * look.zoom
    width, height = (box.width, box.height) if box else (1.0, 1.0)
    size = QRectF(0, 0, width + 2 * MARGIN, height + 2 * MARGIN)
    ratio = look.pixel_ratio
    image = QImage(
        round(size.width() * scale * ratio), round(size.height() * scale * ratio), QImage.Format.Format_ARGB32
    )
    image.setDevicePixelRatio(ratio)
    image.fill(look.theme.colour("canvas"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    paint_picture(painter, size, drawn, DiagramPainter(Inks(look.theme)))
    painter.end()
    return image


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _style_block(block: QTextBlock, look: Look) -> None:
    level, made = block.blockFormat().headingLevel(), QTextBlockFormat()
    if level:
        made.setTopMargin(look.pixels(0 if level == 1 else 22))
        made.setBottomMargin(look.pixels(8))
    else:
        code = is_code(block)
        height = 100 if PICTURE in block.text() else CODE_LINE_HEIGHT if code else LINE_HEIGHT
        made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        made.setTopMargin(0 if code else look.pixels(4))
        made.setBottomMargin(0 if code else look.pixels(4))
    QTextCursor(block).mergeBlockFormat(made)
    for start, length, words in _fragments(block):
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        if level:
            _style_heading(words, block, look)
        else:
            _style_words(words, look, in_block=is_code(block))
        cursor.setCharFormat(words)


def _style_heading(words: QTextCharFormat, block: QTextBlock, look: Look) -> None:
    """Give words of a heading their size, and make them an anchor."""
    _resize(words, look.pixels(HEADINGS.get(block.blockFormat().headingLevel(), BODY)))
    words.setFontWeight(QFont.Weight.DemiBold)
    words.setAnchor(True)
    words.setAnchorNames([anchor_of(block.text())])


def _style_words(words: QTextCharFormat, look: Look, *, in_block: bool) -> None:
    """Give links and code the colours and the font of the program."""
    if words.fontFixedPitch():
        words.setFontFamilies(code_font(CODE).families())
        _resize(words, look.pixels(CODE))
        if not in_block:
            words.setBackground(look.theme.colour("panel"))
    if words.isImageFormat():
        words.setAnchor(True)
        words.setAnchorHref(words.toImageFormat().name())  # which Qt forgets
    elif words.isAnchor():
        words.setForeground(look.theme.colour("accent"))
        words.setFontUnderline(False)


def _resize(words: QTextCharFormat, pixels: int) -> None:
    for name in (QTextFormat.Property.FontSizeAdjustment, QTextFormat.Property.FontPointSize):
        words.clearProperty(name.value)
    words.setProperty(QTextFormat.Property.FontPixelSize.value, pixels)


def _fragments(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Return where the parts of a block start, how long they are, and their formats."""
    found, step = [], block.begin()
    while not step.atEnd():
        part = step.fragment()
        found.append((part.position(), part.length(), part.charFormat()))
        step += 1
    return found


def is_code(block: QTextBlock) -> bool:
    """Tell whether a block is a line of a block of code."""
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence.value)


def _code_runs(document: QTextDocument) -> list[tuple[int, int]]:
    """Return the first and the last position of each block of code."""
    runs: list[tuple[int, int]] = []
    after = False
    for block in _blocks(document):
        code = is_code(block)
        if code:
            start = runs.pop()[0] if after else block.position()
            runs.append((start, block.position() + block.length() - 1))
        after = code
    return runs


def _frame_code(document: QTextDocument, run: tuple[int, int], look: Look) -> None:
    """Put a block of code into a frame of its own."""
    cursor = QTextCursor(document)
    cursor.setPosition(run[0])
    cursor.setPosition(run[1], QTextCursor.MoveMode.KeepAnchor)
    made = QTextFrameFormat()
    made.setBackground(look.theme.colour("canvas"))
    made.setBorder(1)
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBorderBrush(QBrush(look.theme.colour("line")))
    made.setPadding(look.pixels(8))
    made.setTopMargin(look.pixels(6))
    made.setBottomMargin(look.pixels(6))
    format_of_lines = document.findBlock(run[0]).blockFormat()
    frame = cursor.insertFrame(made)
    frame.firstCursorPosition().setBlockFormat(format_of_lines)  # which the frame does not keep
    for empty in (document.findBlock(frame.firstPosition() - 1), document.findBlock(frame.lastPosition() + 1)):
        if not empty.text():
            _flatten(empty)


def _flatten(block: QTextBlock) -> None:
    """Let an empty line that Qt needs beside a frame take no room."""
    made = QTextBlockFormat()
    made.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    made.setTopMargin(0)
    made.setBottomMargin(0)
    QTextCursor(block).setBlockFormat(made)


def _style_table(table: QTextTable, look: Look) -> None:
    made = table.format()
    made.setCellPadding(look.pixels(5))
    made.setCellSpacing(0)
    made.setBorder(1)
    made.setBorderCollapse(True)
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBorderBrush(QBrush(look.theme.colour("line")))
    made.setTopMargin(look.pixels(6))
    made.setBottomMargin(look.pixels(6))
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(made)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        head = cell.format()
        head.setBackground(look.theme.colour("panel"))
        cell.setFormat(head)
