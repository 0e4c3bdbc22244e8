"""All panels of a window: a panel is a file here and a row below, in the order of the docks."""

from tndesigner.gui.panels.panel import PanelKind

PANELS: tuple[PanelKind, ...] = ()
