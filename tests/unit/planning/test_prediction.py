"""The predicted time of ordinary layers."""

from tndesigner.models import Conv2D, Dense, Embedding, Flatten, Model
from tndesigner.planning.prediction import predict_dense, predict_layer
from tndesigner.planning.savings import savings_of


def test_a_dense_layer_on_a_sequence_is_one_product_over_all_places():
    cost = predict_layer(Dense(units=11), (5, 7), {}, batch=3)
    assert cost == predict_dense(15, 7, 11)


def test_a_convolution_is_one_product_over_all_places():
    cost = predict_layer(Conv2D(filters=13, kernel_size=(3, 5), padding="same"), (17, 19, 7), {}, batch=2)
    assert cost == predict_dense(2 * 17 * 19, 3 * 5 * 7, 13)


def test_looking_up_tokens_costs_what_is_moved_and_not_the_table():
    small, large = (predict_layer(Embedding(input_dim=rows, output_dim=8), (5,), {}, batch=3) for rows in (10, 10**6))
    assert 0 < small.total == large.total


def test_layers_without_parameters_cost_nothing():
    assert predict_layer(Flatten(), (5, 7), {}, batch=3).total == 0
    assert savings_of(Model((5, 7), (Flatten(),)), {}, batch=3).comparison.network.seconds == 0
