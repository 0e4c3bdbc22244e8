"""The kinds of layer for pictures, tokens and sequences: shapes, counts, twins, and what they refuse."""

import pytest

from tests.unit.planning.pictures import cp_kernel
from tndesigner.models import (
    LAYER_KINDS,
    AveragePooling2D,
    Conv2D,
    Dense,
    Embedding,
    GlobalAveragePooling1D,
    GlobalAveragePooling2D,
    LayerNormalization,
    MaxPooling2D,
    Model,
    ModelError,
    MultiHeadAttention,
    NetworkAttention,
    NetworkConv2D,
    NetworkDense,
    NetworkEmbedding,
    NetworkMultilinearAttention,
    PositionEmbedding,
    TransformerEncoder,
    count_weights,
    dense_twin,
    network_parts,
)
from tndesigner.models.family_choices import families_for
from tndesigner.network import Network
from tndesigner.network.templates import make, make_all


def drawn(name: str, **arguments: str) -> list[Network]:
    return [diagram.network for diagram in make_all(name, arguments).values()]


PROJECTIONS = drawn("attention-mpo", num_heads="3", key_dim="5", inputs="3,4", outputs="5,3", bond="4")
FEED_FORWARD = drawn("transformer-ffn", inputs="3,4", outputs="4,5", bond="2")
NETWORKS = {
    1: cp_kernel(5, 7, (3, 2), 4),
    2: make("embedding", {"inputs": "3,5", "outputs": "2,4", "bond": "6"}).network,
    3: make("attention-block-term", {"sequence": "6", "rank": "5", "width": "12"}).network,
    **dict(enumerate(PROJECTIONS, 4)),
    **dict(enumerate(FEED_FORWARD, 8)),
}
ATTENTION = NetworkAttention(num_heads=3, key_dim=5, query=4, key=5, value=6, output=7)
ENCODER = TransformerEncoder(num_heads=3, key_dim=5, hidden=20, expand=8, contract=9)


@pytest.mark.parametrize(
    ("layer", "shape", "result"),
    [
        (Conv2D(filters=7, kernel_size=(3, 2), padding="valid"), (8, 9, 5), (6, 8, 7)),
        (NetworkConv2D(network=1, strides=(2, 3)), (8, 9, 5), (4, 3, 7)),
        (NetworkConv2D(network=1, padding="valid", dilation_rate=(2, 3)), (8, 9, 5), (4, 6, 7)),
        (MaxPooling2D(pool_size=(2, 3)), (8, 10, 5), (4, 3, 5)),
        (AveragePooling2D(), (9, 10, 5), (4, 5, 5)),
        (GlobalAveragePooling2D(), (8, 9, 5), (5,)),
        (NetworkEmbedding(network=2, vocabulary=14), (6,), (6, 8)),
        (Embedding(input_dim=14, output_dim=8), (6, 3), (6, 3, 8)),
        (PositionEmbedding(), (6, 8), (6, 8)),
        (GlobalAveragePooling1D(), (6, 8), (8,)),
        (LayerNormalization(), (None, 8), (None, 8)),
        (MultiHeadAttention(num_heads=3, key_dim=5), (6, 8), (6, 8)),
        (ATTENTION, (6, 12), (6, 12)),
        (ENCODER, (6, 12), (6, 12)),
        (NetworkMultilinearAttention(network=3), (6, 12), (6, 12)),
    ],
    ids=lambda value: getattr(value, "kind", ""),
)
def test_a_layer_tells_the_shape_that_comes_out(layer, shape, result):
    assert layer.output_shape(shape, NETWORKS) == result


@pytest.mark.parametrize(
    ("layer", "shape", "parameters", "biases"),
    [
        (Conv2D(filters=7, kernel_size=(3, 2)), (8, 9, 5), 3 * 2 * 5 * 7 + 7, 7),
        (NetworkConv2D(network=1, use_bias=False), (8, 9, 5), 4 * (3 + 2 + 5 + 7), 0),
        (NetworkEmbedding(network=2, vocabulary=14), (6,), 3 * 2 * 6 + 6 * 5 * 4, 0),
        (PositionEmbedding(), (6, 8), 6 * 8, 0),
        (LayerNormalization(), (6, 8), 2 * 8, 0),
        (AveragePooling2D(), (8, 9, 5), 0, 0),
        (MultiHeadAttention(num_heads=3, key_dim=5), (6, 8), 3 * (8 * 15 + 15) + 15 * 8 + 8, 3 * 15 + 8),
        (NetworkAttention(num_heads=3, key_dim=5), (6, 8), 3 * (8 * 15 + 15) + 15 * 8 + 8, 3 * 15 + 8),
        (ATTENTION, (6, 12), sum(map(count_weights, PROJECTIONS)) + 3 * 15 + 12, 3 * 15 + 12),
        (
            ENCODER,
            (6, 12),
            3 * (12 * 15 + 15) + 15 * 12 + 12 + 4 * 12 + sum(map(count_weights, FEED_FORWARD)) + 20 + 12,
            3 * 15 + 12 + 20 + 12,
        ),
        (NetworkMultilinearAttention(network=3), (6, 12), 3 * 12 * 5 + 5 + 6 * 6 * 12 + 12, 12),
    ],
    ids=lambda value: getattr(value, "kind", ""),
)
def test_a_layer_counts_its_parameters_and_among_them_its_biases(layer, shape, parameters, biases):
    assert layer.parameters(shape, NETWORKS) == parameters
    assert layer.biases(shape, NETWORKS) == biases


def test_the_operations_of_ordinary_layers_are_counted():
    assert Conv2D(filters=7, kernel_size=(3, 2), strides=(2, 3)).flops((8, 9, 5), {}) == 2 * 4 * 3 * 3 * 2 * 5 * 7
    looking = 2 * 2 * 6 * 6 * 15
    assert MultiHeadAttention(num_heads=3, key_dim=5).flops((6, 12), {}) == 4 * 2 * 6 * 12 * 15 + looking
    assert ATTENTION.flops((6, 12), NETWORKS) == looking
    assert ENCODER.flops((6, 12), NETWORKS) == 4 * 2 * 6 * 12 * 15 + looking
    twin = ENCODER.twin((6, 12), NETWORKS)
    assert twin.flops((6, 12), {}) == 4 * 2 * 6 * 12 * 15 + looking + 2 * 2 * 6 * 12 * 20
    assert NetworkMultilinearAttention(network=3).flops((6, 12), NETWORKS) == 3 * 2 * 6 * 12 * 5


def test_the_twins_are_the_layers_that_the_networks_stand_for():
    assert NetworkConv2D(network=1, strides=(2, 3), activation="relu", name="seen").twin((8, 9, 5), NETWORKS) == Conv2D(
        filters=7, kernel_size=(3, 2), strides=(2, 3), activation="relu", name="seen"
    )
    assert NetworkEmbedding(network=2, vocabulary=14).twin((6,), NETWORKS) == Embedding(input_dim=14, output_dim=8)
    assert ATTENTION.twin((6, 12), NETWORKS) == MultiHeadAttention(num_heads=3, key_dim=5)
    assert ENCODER.twin((6, 12), NETWORKS) == TransformerEncoder(num_heads=3, key_dim=5, hidden=20)
    multilinear = NetworkMultilinearAttention(network=3, num_heads=3)
    assert multilinear.twin((6, 12), NETWORKS) == MultiHeadAttention(num_heads=3, key_dim=4)


def test_each_network_inside_a_layer_is_a_part_with_what_goes_in():
    model = Model((6, 12), (ATTENTION, ENCODER))
    parts = network_parts(model, NETWORKS)
    assert [(layer.name, layer.network, shape) for layer, shape in parts] == [
        ("query", 4, (6, 12)),
        ("key", 5, (6, 12)),
        ("value", 6, (6, 12)),
        ("output", 7, (6, 15)),
        ("expand", 8, (6, 12)),
        ("contract", 9, (6, 20)),
    ]
    assert parts[4][0] == NetworkDense(name="expand", network=8, activation="relu")
    assert [layer.network_numbers for layer in model.layers] == [(4, 5, 6, 7), (8, 9)]
    assert network_parts(dense_twin(model, NETWORKS), {}) == ()


@pytest.mark.parametrize(
    ("layer", "shape", "message"),
    [
        (
            NetworkConv2D(network=1),
            (8, 9, 4),
            "network 'cp kernel' takes 5 channels, but gets 4 from the layer before it",
        ),
        (
            NetworkConv2D(network=2),
            (8, 9, 5),
            "network 'embedding' stands for a convolution and needs one input with a leg for rows, a leg for columns "
            "and legs for channels; it has 1 inputs with 2 legs",
        ),
        (
            Conv2D(filters=3, kernel_size=(9, 2), padding="valid"),
            (8, 6, 5),
            "layer 'conv2d' moves a kernel of 9×2 over a picture of 8×6, which is smaller; the largest that fits is "
            '8×6, or use padding "same"',
        ),
        (
            Conv2D(filters=3, strides=(2, 1), dilation_rate=(1, 2)),
            (8, 6, 5),
            "layer 'conv2d' has strides 2×1 and dilation 1×2; one of both must be 1",
        ),
        (MaxPooling2D(pool_size=(9, 2)), (8, 6, 5), "layer 'max_pooling2d' pools windows of 9×2, larger than"),
        (
            NetworkEmbedding(network=2, vocabulary=16),
            (6,),
            "network 'embedding' has room for 15 tokens, but the vocabulary of layer 'network_embedding' has 16; "
            "make a leg of its input larger",
        ),
        (PositionEmbedding(), (None, 8), "layer 'position_embedding' needs sequences of a known length"),
        (LayerNormalization(), (6, None), "layer 'layer_normalization' needs a last axis of known length"),
        (MultiHeadAttention(), (6,), "needs sequences of shape (length, features), but gets 6"),
        (
            ATTENTION,
            (6, 11),
            "network 'query' takes 12 numbers, but as the query of layer 'network_attention' it needs 11",
        ),
        (
            NetworkAttention(num_heads=4, key_dim=5, query=4),
            (6, 12),
            "network 'query' gives 15 numbers, but as the query of layer 'network_attention' it needs 20",
        ),
        (
            TransformerEncoder(num_heads=3, key_dim=5, hidden=21, expand=8),
            (6, 12),
            "network 'expand' gives 20 numbers, but as the expand of layer 'transformer_encoder' it needs 21",
        ),
        (NetworkAttention(key=44), (6, 12), "layer 'key' refers to network 44, which the design does not have"),
        (NetworkAttention(key=3), (6, 12), "network 'attention-block-term' has 3 inputs; a projection needs exactly 1"),
        (
            NetworkMultilinearAttention(network=3),
            (7, 12),
            "network 'attention-block-term' takes and gives sequences of shape 6×12, but gets 7×12",
        ),
        (
            NetworkMultilinearAttention(network=2),
            (6, 12),
            "stands for attention and needs three inputs, for queries, keys and values; it has 1",
        ),
    ],
    ids=lambda value: getattr(value, "kind", ""),
)
def test_a_layer_that_does_not_fit_says_why(layer, shape, message):
    with pytest.raises(ModelError) as caught:
        layer.output_shape(shape, NETWORKS)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_first_output_leg_of_another_length_is_told():
    network = make("attention-block-term", {"sequence": "6", "rank": "5", "width": "12"}).network
    network.set_outputs([network.leg(leg) for leg in reversed(network.outputs)])
    with pytest.raises(ModelError, match="run over one sequence; they have lengths 6, 6, 6 and 12"):
        NetworkMultilinearAttention(network=1).output_shape((6, 12), {1: network})


def test_a_dense_layer_needs_a_last_axis():
    with pytest.raises(ModelError, match="needs a last axis of known length"):
        Dense(units=3).output_shape((6, None), {})


def test_attention_may_become_projections_or_one_network():
    names = [template.name for template in families_for(MultiHeadAttention())]
    assert names == ["attention-mpo", "attention-block-term"]


@pytest.mark.parametrize("name", LAYER_KINDS)
def test_what_replaces_a_layer_names_a_kind_that_there_is(name):
    assert LAYER_KINDS[name].stands_for in ("", *LAYER_KINDS)
    assert bool(LAYER_KINDS[name].stands_for) == bool(LAYER_KINDS[name].network_fields)
