"""Messages become complete sentences."""

import pytest

from tndesigner.wording.sentences import sentence


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("", ""),
        ("say what varies", "Say what varies."),
        ("There are 3.", "There are 3."),
        ("a.out has no bond", "a.out has no bond."),
        ("请说明要改变什么", "请说明要改变什么。"),
        ("没有可用的设备。", "没有可用的设备。"),
        ("批次大小为 32", "批次大小为 32。"),
    ],
)
def test_a_message_becomes_a_sentence_with_one_full_stop(message, told):
    assert sentence(message) == told
