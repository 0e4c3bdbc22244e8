"""The inspector: a page for what is selected."""

from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.panels.inspector.bond_page import BondPage
from tndesigner.gui.panels.inspector.layer_page import LayerPage
from tndesigner.gui.panels.inspector.leg_page import LegPage
from tndesigner.gui.panels.inspector.network_page import NetworkPage
from tndesigner.gui.panels.inspector.note_page import NotePage
from tndesigner.gui.panels.inspector.several_page import SeveralPage
from tndesigner.gui.panels.inspector.tensor_page import CopyPage, CorePage, InputPage
from tndesigner.gui.panels.panel import ScrollPanel
from tndesigner.gui.workspace import Workspace
from tndesigner.network import Bond, Leg, Tensor

AnyPage = BondPage | CopyPage | CorePage | InputPage | LayerPage | LegPage | NetworkPage | NotePage | SeveralPage

PAGES: dict[str, type[AnyPage]] = {
    "network": NetworkPage,
    "core": CorePage,
    "input": InputPage,
    "copy": CopyPage,
    "bond": BondPage,
    "layer": LayerPage,
    "leg": LegPage,
    "note": NotePage,
    "several": SeveralPage,
}
"""The page for each kind of selection."""


class InspectorPanel(ScrollPanel):
    """Shows one page at a time; a page is created when it is first needed."""

    def __init__(self, workspace: Workspace) -> None:
        """Show what is selected."""
        super().__init__(margins=0, spacing=0)
        self._workspace = workspace
        self._pages: dict[str, AnyPage] = {}
        self._in_sight = False
        self._shown: AnyPage | None = None
        document = workspace.document
        for changed in (document.selection_changed, document.changed, document.shown_changed):
            changed.connect(self._follow)
        workspace.analysis.problems_changed.connect(self._follow_problems)
        workspace.analysis.figures_changed.connect(self._follow_figures)

    def set_in_sight(self, in_sight: bool) -> None:
        """Show the selection only while it can be seen."""
        self._in_sight = in_sight
        self._follow()

    def _follow_problems(self) -> None:
        """Show what bounds the shown bond."""
        if self._in_sight and isinstance(self._shown, BondPage):
            self._shown.follow_bound()

    def _follow_figures(self) -> None:
        """Update a page that shows figures."""
        if isinstance(self._shown, CorePage):
            self._follow()

    def _follow(self) -> None:
        """Show the page for the selection if the panel can be seen."""
        if not self._in_sight:
            return
        kind = selected_kind(self._workspace.document)
        page = self._pages.get(kind)
        if page is None:
            page = self._pages[kind] = PAGES[kind](self._workspace)
            self.column.addWidget(page)
        page.follow()
        if self._shown is not page:
            if self._shown is not None:
                self._shown.hide()
            page.show()
            self._shown = page
            self.verticalScrollBar().setValue(0)


def selected_kind(document: OpenDocument) -> str:
    """Return which page shows the selection."""
    network, selection = document.network, document.selection
    if not selection:
        return "network" if document.chosen_layer is None else "layer"
    if len(selection) > 1:
        return "several"
    (one,) = selection
    match network.element(one):
        case Tensor(kind=kind):
            return kind
        case Bond():
            return "bond"
        case Leg():
            return "leg"
        case None:
            return "note"
