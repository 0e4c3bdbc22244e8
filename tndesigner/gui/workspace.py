"""What the parts of one window share."""

from dataclasses import dataclass

from tndesigner.gui.analysis import Analysis
from tndesigner.gui.canvas.view import CanvasView
from tndesigner.gui.compression.compressor import Compressor
from tndesigner.gui.files import DocumentFile, OpenWindows
from tndesigner.gui.manual.opening import ManualOpener
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.searching.searcher import Searcher
from tndesigner.gui.style import Theme
from tndesigner.gui.training.bond_utilisation import BondUtilisation
from tndesigner.gui.training.controller import Training


@dataclass(frozen=True, slots=True)
class Workspace:
    """The parts of a window that its panels and commands use, and the list of all windows."""

    document: OpenDocument
    analysis: Analysis
    canvas: CanvasView
    theme: Theme
    file: DocumentFile
    windows: OpenWindows
    training: Training
    uses: BondUtilisation
    compressor: Compressor
    searcher: Searcher
    manual: ManualOpener
