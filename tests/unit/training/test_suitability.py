"""What does not fit between a design and a dataset is said before anything starts."""

from dataclasses import replace

import pytest

from tests.unit.blog import blog_design
from tndesigner.datasets import dataset_info
from tndesigner.document import Design
from tndesigner.models import Activation, Dense, Dropout, Experiment, Flatten, Model
from tndesigner.training import TrainingError
from tndesigner.training.suitability import misfits, require_suitable


def pictures(*layers: object, loss: str = "sparse_categorical_crossentropy", shape: tuple = (28, 28)) -> Design:
    return Design({}, Model(shape, tuple(layers)), Experiment(dataset="fashion", loss=loss))


FASHION = dataset_info("fashion")
SOFTMAX = Dense(units=10, activation="softmax")


def test_the_blog_fits_the_blobs():
    assert misfits(blog_design(), dataset_info("blobs")) == ()


def test_what_fits_ends_with_softmax_wherever_it_stands():
    assert misfits(pictures(Flatten(), SOFTMAX), FASHION) == ()
    assert misfits(pictures(Flatten(), Dense(units=10), Activation(activation="softmax")), FASHION) == ()
    assert misfits(pictures(Flatten(), SOFTMAX, Dropout(rate=0.1)), FASHION) == ()


def test_examples_of_another_shape_are_named_with_both_shapes():
    (message,) = misfits(pictures(Flatten(), SOFTMAX, shape=(28, 27)), FASHION)
    assert "examples of shape 28×28, but the model takes 28×27" in message


def test_a_model_that_takes_flat_pictures_is_told_to_flatten_them():
    (message,) = misfits(pictures(SOFTMAX, shape=(784,)), FASHION)
    assert message.endswith("let it take 28×28 and begin with a flatten layer")


def test_answers_of_another_size_are_named_with_both_sizes():
    (message,) = misfits(pictures(Flatten(), replace(SOFTMAX, units=7)), FASHION)
    assert "needs a model that gives 10, but this one gives 7" in message


def test_a_loss_for_numbers_does_not_fit_classes():
    (message,) = misfits(pictures(Flatten(), SOFTMAX, loss="huber"), FASHION)
    assert message == "the loss 'huber' does not fit classification; choose sparse_categorical_crossentropy"


def test_a_loss_for_probabilities_needs_their_activation():
    (message,) = misfits(pictures(Flatten(), Dense(units=10)), FASHION)
    assert "needs 'softmax' as the last activation, but that is 'linear'" in message


def test_binary_crossentropy_needs_a_sigmoid():
    design = blog_design()
    design.experiment = replace(design.experiment, loss="binary_crossentropy")
    (message,) = misfits(design, dataset_info("blobs"))
    assert "needs 'sigmoid'" in message


def test_tokens_and_numbers_are_told_apart():
    design = pictures(Dense(units=4, activation="softmax"), shape=(40,))
    messages = misfits(design, dataset_info("speeches"))
    assert messages == ("dataset 'speeches' holds tokens, but the model takes numbers",)


def test_an_error_in_the_design_comes_before_what_does_not_fit():
    design = pictures(SOFTMAX, shape=(784,))
    design.experiment = replace(design.experiment, epochs=0)
    with pytest.raises(TrainingError, match="the number of epochs is 0"):
        require_suitable(design, FASHION)


def test_the_first_reason_is_raised():
    require_suitable(pictures(Flatten(), SOFTMAX), FASHION)
    with pytest.raises(TrainingError, match="examples of shape"):
        require_suitable(pictures(SOFTMAX, shape=(784,)), FASHION)
