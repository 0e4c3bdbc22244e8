"""A worker that ended by itself is explained in one sentence."""

import signal

import pytest

from tndesigner.training import explain_ending

CHATTER = [
    "I0000 00:00:1795454253.257268   23919 port.cc:153] oneDNN custom operations are on.\n",
    "WARNING: All log messages before absl::InitializeLog() is called are written to STDERR\n",
]


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (0, "the training process ended"),
        (-signal.SIGKILL, "killed (signal 9), perhaps because the memory ran out"),
        (-signal.SIGSEGV, "crashed: SIGSEGV (signal 11)"),
        (-signal.SIGABRT, "crashed: SIGABRT (signal 6)"),
        (-200, "crashed: signal 200"),
        (3, "ended with exit status 3"),
    ],
)
def test_each_kind_of_ending_is_told(status, said):
    message = explain_ending(status)
    assert said in message
    assert "last words" not in message


def test_the_last_lines_of_its_errors_are_told_without_what_is_always_said():
    errors = ["one\n", "two\n", "three\n", "\n", *CHATTER, "four\n"]
    assert explain_ending(1, errors).endswith("its last words: two | three | four")
    assert "last words" not in explain_ending(-11, CHATTER)


def test_a_crash_without_memory_says_so_instead_of_its_last_words():
    errors = ("Thread tf_graph_runner creation via pthread_create() failed.", "RAW: mmap error: 12")
    assert explain_ending(-6, errors) == (
        "the training process crashed: SIGABRT (signal 6) because the memory ran out; "
        "a smaller batch size or model needs less"
    )
    assert "ended with exit status 1 because the memory ran out" in explain_ending(1, ("MemoryError",))
