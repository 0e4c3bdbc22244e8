"""A search among all bonds of five cores finds the ring that a kernel was made from."""

from tests.benchmarks.bench_planted import trials_until_found


def test_a_hidden_ring_is_found(tmp_path):
    assert trials_until_found("ring", 0, tmp_path / "search") is not None
