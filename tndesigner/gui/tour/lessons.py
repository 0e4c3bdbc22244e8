"""All lessons, and how one is opened in a window of its own."""

from tndesigner.document import Design
from tndesigner.gui.files import OpenWindows
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.tour.blog_tour import TOUR
from tndesigner.gui.tour.exercises import EXERCISES
from tndesigner.gui.tour.guide import Guide, reached
from tndesigner.gui.tour.lesson import Lesson
from tndesigner.gui.translation import translate

LESSONS = {lesson.name: lesson for lesson in (TOUR, *EXERCISES)}


def open_lesson(windows: OpenWindows, name: str) -> None:
    """Show a lesson where it was left: in its window if that is still open, or in a new one."""
    lesson = LESSONS[name]
    for window in windows.windows:
        guide = window.findChild(Guide, "guide")
        if isinstance(guide, Guide) and guide.lesson is lesson:
            guide.show()
            window.raise_()
            window.activateWindow()
            return
    document = OpenDocument(_design_at(lesson, reached(lesson)))
    document.lesson = name
    windows.show(document, translate(lesson.title))


def _design_at(lesson: Lesson, step: int) -> Design:
    """Return the design that a step starts with."""
    design = lesson.design()
    if lesson.solution is not None and step >= lesson.drawing_steps:
        design.diagrams[1] = lesson.solution()
    return design
