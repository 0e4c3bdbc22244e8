"""Imports that wait until the strip is used: menus, forms and the dialogue of families."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tndesigner.gui.strip.menus import StackMenus


def import_menus() -> type["StackMenus"]:
    """Return the class of the menus of a strip."""
    from tndesigner.gui.strip.menus import StackMenus

    return StackMenus
