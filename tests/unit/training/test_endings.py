"""A worker that ended by itself is explained in one sentence."""

import signal

import pytest

from tndesigner.training.endings import LastWords, explain_ending

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


@pytest.mark.parametrize("name", ["SIGSEGV", "SIGBUS", "SIGABRT"])
def test_a_sudden_crash_without_a_word_is_perhaps_one_without_memory(name):
    number = getattr(signal, name)
    assert f"{name} (signal {number}), perhaps because the memory ran out" in explain_ending(-number, CHATTER)
    assert "memory" not in explain_ending(-number, ("free(): invalid pointer",))


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


@pytest.mark.parametrize(
    "said",
    [
        "MemoryError",
        "numpy._core._exceptions._ArrayMemoryError: Unable to allocate 8.00 GiB for an array",
        "terminate called after throwing an instance of 'std::bad_alloc'",
        "RuntimeError: can't start new thread",
        "Check failed: ret == 0 (11 vs. 0)Thread tf_Compute creation via pthread_create() failed.",
        "OpenBLAS blas_thread_init: pthread_create failed for thread 1 of 2: Resource temporarily unavailable",
        "OpenBLAS error: Memory allocation still failed after 10 retries, giving up.",
        "ImportError: libtensorflow_cc.so.2: failed to map segment from shared object",
        "ImportError: libtensorflow_cc.so.2: cannot allocate memory",
        "OSError: [Errno 12] Cannot allocate memory",
        "RESOURCE_EXHAUSTED: OOM when allocating tensor with shape[65536,65536]",
        "CUDA_ERROR_OUT_OF_MEMORY: out of memory",
    ],
)
def test_whatever_says_that_it_gets_no_more_memory_is_understood(said):
    assert "ended with exit status 1 because the memory ran out" in explain_ending(1, (said,))
    assert "the training process ended because the memory ran out" in explain_ending(0, (said, "one more line"))


def test_what_went_wrong_is_kept_however_long_the_stack_trace_after_it_is():
    words = LastWords()
    for line in ("pthread_create() failed.\n", "*** Check failure stack trace: ***\n", *["    @     0x7f main\n"] * 90):
        words.add(line)
    assert list(words.lines) == ["pthread_create() failed.\n"]
