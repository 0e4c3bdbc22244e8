"""Imports that wait until the first picture of a window."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tndesigner.gui.deferred_ui import DeferredUi
    from tndesigner.gui.files import DesignWindow, OpenWindows
    from tndesigner.gui.style import Theme


def import_deferred_ui() -> type["DeferredUi"]:
    """Return the class that makes what a window gets after its first picture."""
    from tndesigner.gui.deferred_ui import DeferredUi

    return DeferredUi


def offer_recovery(windows: "OpenWindows", window: "DesignWindow | None") -> None:
    """Ask about unsaved designs and compressed models, if there are any."""
    from tndesigner.gui.compression.recovering import offer_compressed
    from tndesigner.gui.files.recovering import offer_recovery

    offer_recovery(windows, window)
    offer_compressed(next(iter(windows.windows), None))  # a recovered design may have taken the place of the window


def open_gallery(window: "DesignWindow", windows: "OpenWindows", theme: "Theme") -> None:
    """Show the gallery over a window."""
    from tndesigner.gui.gallery.opening import open_gallery

    open_gallery(window, windows, theme)
