"""What is trained, and how: the data above the experiment."""

from tndesigner.gui.panels.train.data_box import DataBox
from tndesigner.gui.panels.train.experiment_form import ExperimentForm
from tndesigner.gui.panels.train.scroll_column import ScrollColumn


class SetupColumn(ScrollColumn):
    """The two below each other."""

    def __init__(self, data: DataBox, form: ExperimentForm) -> None:
        """Set them out."""
        super().__init__()
        self.data, self.form = data, form
        for widget in (data, form):
            self.column.addWidget(widget)
        self.column.addStretch(1)
