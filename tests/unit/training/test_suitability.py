"""What does not fit between a design and a dataset is said before anything starts."""

from dataclasses import replace

import pytest

from tests.unit.blog import blog_design
from tndesigner.datasets import dataset_info
from tndesigner.document import Design
from tndesigner.models import Activation, Add, Call, Dense, Dropout, Experiment, Flatten, Model, ModelInput
from tndesigner.training import TrainingError
from tndesigner.training.adapting import adapt
from tndesigner.training.suitability import MisfitKind, misfits, require_suitable


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


def test_a_graph_with_one_input_and_one_output_can_be_trained():
    ends = (Flatten(), Dense(units=784), Add(), SOFTMAX)
    calls = (Call(0, (0,)), Call(1, (1,)), Call(2, (1, 2)), Call(3, (3,)))
    graph = Model((ModelInput((28, 28)),), ends, calls=calls, outputs=(4,))
    assert misfits(Design({}, graph, pictures().experiment), FASHION) == ()
    halved = replace(graph, layers=(*ends[:3], Dense(units=5)))
    assert len(misfits(Design({}, halved, pictures().experiment), FASHION)) == 2


def test_a_model_with_several_inputs_or_outputs_says_that_it_is_not_trained():
    graph = Model((ModelInput((3,)), ModelInput((3,))), (Add(),), calls=(Call(0, (0, 1)),), outputs=(2,))
    sentence = "the model has inputs: 2, outputs: 1; only models with one of each can be trained here"
    assert misfits(Design({}, graph), FASHION) == (sentence,)
    assert adapt(MisfitKind.GRAPH, Design({}, graph), FASHION) is None
    with pytest.raises(TrainingError, match=sentence):
        require_suitable(Design({}, graph), FASHION)
