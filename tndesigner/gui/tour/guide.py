"""Leads through a lesson: shows one step after another, and continues when a step was done."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, QRect, QSettings, QSize, QTimer
from PySide6.QtGui import QGuiApplication

from tndesigner.document.edits import SetDiagram
from tndesigner.gui.files import DesignWindow
from tndesigner.gui.tour.bubble import Bubble
from tndesigner.gui.tour.lesson import Lesson, Step, Verdict
from tndesigner.gui.tour.marker import Marker
from tndesigner.gui.tour.places import drawing
from tndesigner.gui.translation import translate
from tndesigner.gui.workspace import Workspace

_GAP = 16


def reached(lesson: Lesson) -> int:
    """Return the step at which a lesson was left; 0 if it was finished, or never begun."""
    value = QSettings().value(_key(lesson), 0, int)
    return value if isinstance(value, int) and 0 <= value < len(lesson.steps) - 1 else 0


def _key(lesson: Lesson) -> str:
    return f"tour/{lesson.name}"


class Guide(QObject):
    """Listens to a window; what was done is noticed however it was done."""

    def __init__(self, workspace: Workspace, window: DesignWindow, lesson: Lesson) -> None:
        """Begin where the lesson was left."""
        super().__init__(window)
        self.setObjectName("guide")
        self.lesson = lesson
        self.place = reached(lesson)
        """Which step is shown."""
        self._workspace, self._window = workspace, window
        self.bubble, self._marker = Bubble(window, workspace.theme), Marker(window, workspace.theme)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._judge)
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._arrange)
        self._listen()
        self.show()

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self.lesson.steps[self.place]

    def show(self) -> None:
        """Show the step."""
        self._show_verdict(self.step.judge(self._workspace))
        self.bubble.show_gesture(self.step.gesture, self.step.keys)
        is_last = self.place == len(self.lesson.steps) - 1
        drawing = self.lesson.solution is not None and self.place < self.lesson.drawing_steps
        self.bubble.offer(back=self.place > 0, skip=not is_last, drawing=drawing)
        self.bubble.show()
        self._marker.show()
        self._arrange()
        QSettings().setValue(_key(self.lesson), self.place)

    def go(self, place: int) -> None:
        """Show another step, whether or not it was done before."""
        self.place = min(max(place, 0), len(self.lesson.steps) - 1)
        self.show()

    def leave(self) -> None:
        """Hide the lesson; it continues at this step when it is asked for again."""
        self.bubble.hide()
        self._marker.hide()
        self._window.setFocus()

    def _listen(self) -> None:
        work, bubble = self._workspace, self.bubble
        clipboard = QGuiApplication.clipboard()
        for changed in (
            work.document.changed,
            work.analysis.problems_changed,
            work.training.changed,
            clipboard.dataChanged,
        ):
            changed.connect(self._soon.start)
        for moved in (self._window.resized, work.canvas.zoomed, work.canvas.resized, work.document.selection_changed):
            moved.connect(lambda *_: self._settled.start())
        bubble.back_asked.connect(lambda: self.go(self.place - 1))
        bubble.skip_asked.connect(lambda: self.go(self.place + 1))
        bubble.help_asked.connect(self._draw)
        bubble.more_asked.connect(partial(work.manual.show_address, self.lesson.address))
        bubble.left.connect(self.leave)
        self._window.closed.connect(self._soon.stop)

    def _judge(self) -> None:
        """Continue, past all steps that are done."""
        if self.bubble.isHidden():
            return
        before, verdict = self.place, self.step.judge(self._workspace)
        while verdict.done and self.place < len(self.lesson.steps) - 1:
            self.place += 1
            verdict = self.step.judge(self._workspace)
        if self.place != before:
            self.show()
        else:
            self._show_verdict(verdict)
            self._arrange()

    def _show_verdict(self, verdict: Verdict) -> None:
        lesson, count = self.lesson, len(self.lesson.steps)
        title = translate(lesson.title)
        if count > 1:
            title = translate("{0} · {1} of {2}", title, self.place + 1, count)
        text = translate("Done. That is right.") if verdict.done and count == 1 else translate(self.step.text)
        self.bubble.show_words(title, text, "" if verdict.done else translate(verdict.hint) if verdict.hint else "")

    def _draw(self) -> None:
        if self.lesson.solution is not None:
            self.place = 0
            self._workspace.document.do(translate("Draw the network"), SetDiagram(1, self.lesson.solution()))
            self._workspace.canvas.fit()

    def _arrange(self) -> None:
        """Put the bubble beside the place, where it covers neither that nor the edge of the window."""
        ring = self.step.where(self._workspace).intersected(self._window.rect())
        self.bubble.fit()
        free = ring.united(drawing(self._workspace)) if drawing(self._workspace).intersects(ring) else ring
        place = beside(ring, free, self.bubble.size(), self._window.rect())
        self.bubble.move(place)
        self._marker.point(ring, QRect(place, self.bubble.size()))
        self._marker.raise_()
        self.bubble.raise_()


def beside(ring: QRect, free: QRect, size: QSize, room: QRect) -> QPoint:
    """Return where a bubble is: at the left, right, above or below what should stay free, or at least of the ring."""
    inside = room.adjusted(_GAP, _GAP, -_GAP, -_GAP)
    for around in (free, ring):
        for place in _around(around, ring.center(), size):
            pushed = _pushed(place, size.width(), size.height(), inside)
            if not QRect(pushed, size).intersects(around):
                return pushed
    return _pushed(ring.bottomLeft(), size.width(), size.height(), inside)


def _around(rect: QRect, middle: QPoint, size: QSize) -> tuple[QPoint, ...]:
    across, down = middle.x() - size.width() // 2, middle.y() - size.height() // 2
    return (
        QPoint(rect.left() - size.width() - 2 * _GAP, down),
        QPoint(rect.right() + 2 * _GAP, down),
        QPoint(across, rect.top() - size.height() - 2 * _GAP),
        QPoint(across, rect.bottom() + 2 * _GAP),
    )


def _pushed(place: QPoint, width: int, height: int, room: QRect) -> QPoint:
    """Return a place from which nothing sticks out of a room."""
    x = min(max(place.x(), room.left()), max(room.left(), room.right() - width))
    y = min(max(place.y(), room.top()), max(room.top(), room.bottom() - height))
    return QPoint(x, y)
