"""What is trained, and how: the data above the experiment."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from tndesigner.gui.panels.train.data_box import DataBox
from tndesigner.gui.panels.train.experiment_form import ExperimentForm


class SetupColumn(QScrollArea):
    """The two below each other; where there is no room for all of it, it scrolls."""

    def __init__(self, data: DataBox, form: ExperimentForm) -> None:
        """Set them out."""
        super().__init__()
        self.data, self.form = data, form
        inside = QWidget()
        fields = QVBoxLayout(inside)
        fields.setContentsMargins(0, 0, 8, 0)
        fields.setSpacing(6)
        for widget in (data, form):
            fields.addWidget(widget)
        fields.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
