"""Layers that keep the shape: activations, normalisations, noise, random changes of pictures, masks."""

from tndesigner.models.keras_layers.rule import Rule, Use
from tndesigner.models.layer import Shape


def _same(use: Use) -> Shape:
    return use.only_shape()


SAME = Rule(_same)

PICTURES = (
    "AugMix",
    "AutoContrast",
    "RandAugment",
    "RandomBrightness",
    "RandomColorDegeneration",
    "RandomColorJitter",
    "RandomContrast",
    "RandomElasticTransform",
    "RandomErasing",
    "RandomFlip",
    "RandomGaussianBlur",
    "RandomGrayscale",
    "RandomHue",
    "RandomInvert",
    "RandomPerspective",
    "RandomPosterization",
    "RandomRotation",
    "RandomSaturation",
    "RandomSharpness",
    "RandomTranslation",
    "RandomZoom",
    "Solarization",
)
"""Those that change pictures, at random or all alike."""

SAME_SHAPE = {
    **dict.fromkeys(
        (
            "Activation",
            "ActivityRegularization",
            "AlphaDropout",
            "Dropout",
            "ELU",
            "GaussianDropout",
            "GaussianNoise",
            "GroupNormalization",
            "Identity",
            "LayerNormalization",
            "LeakyReLU",
            "Masking",
            "PReLU",
            "RMSNormalization",
            "ReLU",
            "Rescaling",
            "Softmax",
            "SpatialDropout1D",
            "SpatialDropout2D",
            "SpatialDropout3D",
            "UnitNormalization",
            *PICTURES,
        ),
        SAME,
    ),
    "BatchNormalization": Rule(_same, fixed=2),
    "Normalization": Rule(_same, fixed=3),
}
"""The rules by class."""
