"""Icons take the colours of the theme and are sharp at every scale."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from tndesigner.gui.style import Theme
from tndesigner.gui.style.icons import icon, icon_pixmap, role_icon
from tndesigner.resources import resource_path

NAMES = sorted(path.stem for path in resource_path("icons").glob("*.svg"))


def strongest(pixmap) -> QColor:
    """Return the least transparent colour of a picture."""
    image = pixmap.toImage()
    colours = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(colours, key=lambda colour: colour.alpha())


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_something_in_the_colour_that_is_asked_for(qapp, name):
    found = strongest(icon_pixmap(name, QColor("#A65200"), 20, 2.0))
    assert found.alpha() > 250
    assert max(abs(found.red() - 0xA6), abs(found.green() - 0x52), found.blue()) <= 3


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_an_icon_has_as_many_pixels_as_the_screen(qapp, scale):
    pixmap = icon_pixmap("undo", QColor("black"), 20, scale)
    assert pixmap.width() == round(20 * scale)
    assert pixmap.devicePixelRatio() == scale


def test_an_icon_follows_the_theme(qapp):
    theme = Theme()
    theme.apply(dark=False)
    good = role_icon("check", theme, "good")
    light = strongest(good.pixmap(QSize(40, 40))).name()
    theme.apply(dark=True)
    assert strongest(good.pixmap(QSize(40, 40))).name() != light
    theme.apply(dark=False)


def test_a_disabled_icon_is_paler_than_a_normal_one(qapp):
    theme = Theme()
    theme.apply(dark=False)
    normal, disabled = (
        strongest(icon("add").pixmap(QSize(40, 40), mode)).lightness()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    )
    assert normal < disabled
