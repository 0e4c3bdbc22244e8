"""Messages become complete sentences."""

from contextvars import copy_context

import pytest

from tndesigner.wording.conventions import Conventions, use_conventions
from tndesigner.wording.sentences import sentence


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("", ""),
        ("say what varies", "Say what varies."),
        ("There are 3.", "There are 3."),
        ("a.out has no bond", "a.out has no bond."),
        ("there is no core 网络", "There is no core 网络."),
        ("there is no file caf\udce9.csv", "There is no file caf\udce9.csv."),
        ("no layer is called 🙂", "No layer is called 🙂."),
    ],
)
def test_a_message_becomes_a_sentence_with_one_full_stop(message, told):
    assert sentence(message) == told


@pytest.mark.parametrize(
    ("message", "told"),
    [
        ("请说明要改变什么", "请说明要改变什么。"),
        ("没有可用的设备。", "没有可用的设备。"),
        ("批次大小为 32", "批次大小为 32。"),
        ("say what varies", "Say what varies."),
    ],
)
def test_a_message_in_chinese_has_a_chinese_full_stop(message, told):
    def chinese():
        use_conventions(Conventions(".", ",", "{0.year}", "。"))
        return sentence(message)

    assert copy_context().run(chinese) == told
