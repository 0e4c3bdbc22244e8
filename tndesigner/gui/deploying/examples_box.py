"""The field for the examples that an exported model is compared with."""

from pathlib import Path

from tndesigner.gui.fields import ChoiceBox
from tndesigner.gui.panels.own_data import ask_for_data, own_entries
from tndesigner.gui.style.widgets import explained
from tndesigner.gui.translation import translate


class ExamplesBox(ChoiceBox):
    """Offers the data of the design, and others that the user chooses."""

    def __init__(self) -> None:
        """Start with the data of the design."""
        super().__init__(translate("Data"))
        explained(
            self, translate("The examples to compare with Keras, from which int8 also takes the ranges of values")
        )
        self.data = ""
        """The file or folder that was chosen; empty for the data of the design."""
        self.chosen.connect(self._choose_data)
        self._show()

    def _choose_data(self, name: str) -> None:
        self._show()
        if name not in dict(own_entries()):
            self.data = name
        elif path := ask_for_data(name, translate("Data to Compare With"), self):
            self.data = path
        self._show()

    def _show(self) -> None:
        own = [(self.data, Path(self.data).name)] if self.data else []
        self.show_choices([("", translate("The design’s data")), *own, *own_entries()], self.data)
