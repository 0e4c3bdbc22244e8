"""The steps of a contraction as a table."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from tndesigner.gui.translation import translated
from tndesigner.planning.figures import ContractionStep, Route
from tndesigner.planning.savings_text import operands_text
from tndesigner.wording.numbers import byte_size, grouped, short

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class StagesModel(QAbstractTableModel):
    """A row for each step: what it joins, sizes, equation, FLOPs, and the memory of the result."""

    def __init__(self) -> None:
        """Start without steps."""
        super().__init__()
        self._route: Route | None = None
        self._titles = (
            self.tr("Step"),
            self.tr("Joins"),
            self.tr("Sizes"),
            self.tr("Equation"),
            self.tr("FLOPs"),
            self.tr("Result"),
        )

    @property
    def stages(self) -> tuple[ContractionStep, ...]:
        """The steps."""
        return self._route.stages if self._route else ()

    def show_route(self, route: Route | None) -> None:
        """Show the steps of a plan; None shows none."""
        self.beginResetModel()
        self._route = route
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.stages)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        return self._titles[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        stage = self.stages[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._texts(index.row(), stage)[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return self._exact(stage)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._alignment(index.column())
            case _:
                return None

    def _texts(self, row: int, stage: ContractionStep) -> tuple[str, ...]:
        return (
            str(row + 1),
            translated(operands_text(stage.operands)),
            _sizes(stage),
            stage.equation,
            short(stage.flops),
            byte_size(stage.bytes),
        )

    def _exact(self, stage: ContractionStep) -> str:
        text = self.tr(
            "{2}\n{0} FLOPs for the batch\nthe result takes {1} bytes\nB is the batch; in the equation it is a"
        )
        return text.format(grouped(stage.flops), grouped(stage.bytes), _sizes(stage))

    def _alignment(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignRight if column in (0, 4, 5) else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)


def _sizes(stage: ContractionStep) -> str:
    first, second, result = stage.shapes
    return f"{first} · {second} → {result}"
