"""Opens the gallery over a window, and what is chosen there in its own window."""

from tndesigner.document import DocumentError
from tndesigner.gui.files import DesignWindow, OpenWindows
from tndesigner.gui.files.background import wait_for
from tndesigner.gui.files.questions import Question, ask
from tndesigner.gui.gallery.first_start import remember_start
from tndesigner.gui.gallery.page import GalleryPage
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style import Theme
from tndesigner.gui.tour.blog_tour import TOUR
from tndesigner.gui.tour.lessons import open_lesson
from tndesigner.gui.translation import reason_of_error
from tndesigner.training.starting_points import Entry


def open_gallery(window: DesignWindow, windows: OpenWindows, theme: Theme) -> GalleryPage:
    """Show the gallery over a window, unless it is shown already."""
    there = window.findChild(GalleryPage)
    if isinstance(there, GalleryPage) and there.isVisible():
        return there
    page = GalleryPage(window, theme)
    page.chosen.connect(lambda entry: _open(entry, page, windows))
    page.empty_requested.connect(lambda: _start_empty(page, window, windows))
    page.tour_requested.connect(lambda: _start_tour(page, windows))
    page.file_requested.connect(lambda: windows.choose(window))
    remember_start()
    return page


def _open(entry: Entry, page: GalleryPage, windows: OpenWindows) -> None:
    try:
        design = wait_for(entry.design)
    except DocumentError as error:
        ask(
            Question(
                page.tr("“{}” cannot be opened.").format(entry.title), reason_of_error(error), (page.tr("Close"),)
            ),
            page,
        )
        return
    page.close_page()
    windows.show(OpenDocument(design), entry.title)


def _start_tour(page: GalleryPage, windows: OpenWindows) -> None:
    page.close_page()
    open_lesson(windows, TOUR.name)


def _start_empty(page: GalleryPage, window: DesignWindow, windows: OpenWindows) -> None:
    page.close_page()
    if not window.file.untouched:
        windows.new()
