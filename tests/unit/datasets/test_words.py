"""A column of texts becomes tokens, with a vocabulary that goes with the run."""

import numpy as np
import pytest

from tndesigner.datasets import DatasetError, Kind, Task, load_dataset
from tndesigner.datasets.doors import encode_rows
from tndesigner.models import FileReading

TEXTS = ("Good, good film!", "bad film", "a GOOD day", "bad bad bad bad day", "good")
TABLE = "review,stars,label\n" + "".join(f'"{TEXTS[i % 5]}",{i}.5,{"pn"[i % 5 in (1, 3)]}\n' for i in range(40))


@pytest.fixture
def data(tmp_path):
    (tmp_path / "own.csv").write_text(TABLE, encoding="utf-8")
    return load_dataset(str(tmp_path / "own.csv"), reading=FileReading(words="review"))


def test_texts_become_tokens_of_the_most_frequent_words(data):
    assert (data.info.kind, data.info.task, data.info.classes) == (Kind.TEXT, Task.CLASSIFICATION, ("n", "p"))
    assert data.vocabulary[:2] == ("", "[UNK]")
    assert sorted(data.vocabulary[2:]) == ["a", "bad", "day", "film", "good"]
    assert set(data.vocabulary[2:4]) == {"bad", "good"}
    assert (data.info.vocabulary_size, data.info.input_shape, data.x_train.dtype) == (7, (5,), np.int32)
    sentences = {" ".join(data.vocabulary[token] for token in row).strip() for row in data.x_train}
    assert sentences == {"good good film", "bad film", "a good day", "bad bad bad bad day", "good"}


def test_new_texts_are_cut_and_unknown_words_are_1(data):
    (x,) = encode_rows(data.kept, [{"review": "Good, unheard-of " + 9 * "bad "}]).x
    good, bad = (data.vocabulary.index(word) for word in ("good", "bad"))
    assert x.tolist() == [good, 1, bad, bad, bad]


def test_words_are_learned_from_alone_and_only_from_texts(tmp_path):
    (tmp_path / "own.csv").write_text(TABLE, encoding="utf-8")
    for choices, message in (
        ({"words": "stars"}, "column 'stars' holds no texts, so it has no words"),
        (
            {"words": "review", "features": "stars"},
            "learn from words or from features, not from both; leave out the features",
        ),
    ):
        with pytest.raises(DatasetError, match=message):
            load_dataset(str(tmp_path / "own.csv"), reading=FileReading(**choices))
