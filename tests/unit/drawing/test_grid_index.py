"""The index of places knows the box around everything without looking at everything."""

from hypothesis import given
from hypothesis import strategies as st

from tndesigner.drawing.boxes import Box, union
from tndesigner.drawing.grid_index import GridIndex

SIDES = st.integers(-5, 5).map(float)


@st.composite
def boxes(draw):
    (left, right), (top, bottom) = (sorted(draw(st.tuples(SIDES, SIDES))) for _ in range(2))
    return Box(left, top, right, bottom)


STEPS = st.lists(st.tuples(st.integers(0, 4), st.none() | boxes()), max_size=12)


@given(STEPS)
def test_the_content_is_the_box_around_all_boxes_after_each_change(steps):
    index, expected = GridIndex(), {}
    for key, box in steps:
        if box is None:
            index.drop(key)
            expected.pop(key, None)
        else:
            index.put(key, box)
            expected[key] = box
        assert index.content() == union(expected.values())
