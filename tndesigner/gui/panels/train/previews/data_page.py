"""The page of the data: a preview, a description and the facts."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tndesigner.datasets import Dataset, Kind
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.train.data_box import facts
from tndesigner.gui.panels.train.plots.surface_plot import SurfacePlot
from tndesigner.gui.panels.train.previews.pictures import Caption, Picture, PictureGrid, image_of
from tndesigner.gui.panels.train.previews.tables import class_names, table_preview, text_preview
from tndesigner.gui.style import Theme
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.widgets import label
from tndesigner.gui.training.fitting import Fitting
from tndesigner.gui.translation import translated
from tndesigner.wording.numbers import formatted

TEXT_WIDTH = 280
MOST_PICTURES = 120


def make_data_page(builder: IncrementalBuilder, theme: Theme, fitting: Fitting) -> Callable[[], "DataPage"]:
    """Create the page, then the preview of the data."""
    page = builder.make(lambda: DataPage(theme, fitting))
    builder.do(lambda: page().follow())
    return page


class DataPage(QWidget):
    """Shows the data of the experiment."""

    def __init__(self, theme: Theme, fitting: Fitting) -> None:
        """Start without data; ``follow`` shows them, and is called again for different ones."""
        super().__init__()
        self._theme, self._fitting = theme, fitting
        self._shown: Dataset | None = None
        self._preview = QWidget()
        self._title = label(role="heading")
        self._facts, self._description = label(role="muted", wrap=True), label(wrap=True)
        self._source = label(role="small", wrap=True)
        texts = self._title, self._facts, self._description, self._source
        for text in texts:
            text.setFixedWidth(TEXT_WIDTH)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = in_column(*texts, None, spacing=6)
        self._row = in_row(column, (self._preview, 1), of=self, margins=0, spacing=24)
        fitting.changed.connect(self.follow)

    def follow(self) -> None:
        """Show the present data."""
        reading = self._fitting.reading
        dataset = reading.dataset if reading else None
        if reading is not None and dataset is None:
            self._title.setText(self.tr("No data"))
            self._facts.setText(translated(reading.trouble))
        if dataset is None or dataset is self._shown:
            return
        self._shown = dataset
        info = dataset.info
        self._title.setText(info.title)
        self._facts.setText(facts(info))
        self._description.setText(translated(info.description))
        self._source.setText("\n".join(map(translated, filter(None, (info.attribution, info.source, *dataset.notes)))))
        preview = PREVIEWS[info.kind](self._theme, dataset)
        self._row.replaceWidget(self._preview, preview)
        self._preview.hide()
        self._preview.deleteLater()
        self._preview = preview
        preview.setAccessibleName(self.tr("Preview of the data"))
        preview.setWhatsThis(self.tr("The first examples, as the models see them"))


def _points(theme: Theme, dataset: Dataset) -> QWidget:
    plot = SurfacePlot(theme, "")
    plot.show_points(dataset)
    return plot


def _pictures(theme: Theme, dataset: Dataset) -> QWidget:
    grid = PictureGrid(theme)
    names = class_names(dataset)
    pairs = zip(dataset.x_train[:MOST_PICTURES].astype(float), dataset.y_train[:MOST_PICTURES].ravel(), strict=True)
    classed = dataset.info.task == "classification"
    named = [(image, names[int(answer)] if classed else formatted(float(answer), "g")) for image, answer in pairs]
    grid.show_pictures([Picture(image_of(image), (Caption(name),), name) for image, name in named])
    return grid


PREVIEWS: dict[Kind, Callable[[Theme, Dataset], QWidget]] = {
    Kind.POINTS: _points,
    Kind.IMAGES: _pictures,
    Kind.TABLE: table_preview,
    Kind.TEXT: text_preview,
    Kind.SEQUENCE: text_preview,
}
"""What creates the preview of each kind of data."""
