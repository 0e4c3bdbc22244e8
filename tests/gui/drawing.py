"""The blog's network, as a person draws it on empty paper."""

from tests.gui.hand import Hand


def draw_blog(hand: Hand) -> None:
    """Draws the blog's two cores on their input, all dimensions typed."""
    hand.point_at((0, 160))
    hand.press("i")
    hand.double_click((-64, 0))
    hand.double_click((64, 0))
    hand.click(hand.beside("x.i1"))
    hand.press("3")
    hand.type("2")
    hand.drag(hand.rim("a", 1, 0), hand.centre("b"))
    hand.drag(hand.tip("x.i1"), hand.centre("a"))
    hand.drag((56, 160 - 16), hand.centre("b"))
    for core in "ab":
        x, y = hand.centre(core)
        hand.drag(hand.rim(core, 0, -1), (x, y - 80))
