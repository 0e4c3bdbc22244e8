"""The identity of an exported layer: its class, and a short hash of everything that the file fixes."""

import json
from dataclasses import asdict
from hashlib import sha256

from tndesigner.codegen.subject import Subject
from tndesigner.models.usage import AsConvolution, AsEmbedding, Usage
from tndesigner.network import Bond, ElementId, Network, Tensor, TensorKind

DIGITS = 8
"""The number of hexadecimal digits of the hash."""

Place = tuple[int, int]
"""A tensor and one of its legs, by their numbers."""


def identity_of(title: str, content: object) -> str:
    """Return the name under which Keras registers a class, such as "Hidden_3fa9c2b1".

    Args:
        title: the name of the class.
        content: what the layer is, as plain lists, dictionaries, texts and numbers. Everything in it is kept by saved
            models, so it must never depend on the plan, the batch or the version of tndesigner.
    """
    text = json.dumps(content, sort_keys=True)
    return f"{title}_{sha256(text.encode()).hexdigest()[:DIGITS]}"


def subject_identity(subject: Subject) -> str:
    """Return the identity of the class of a network: what the layer is, however it is computed."""
    content = {
        "usage": _usage_content(subject.usage),
        "names": subject.alike or (subject.network.name,),
        "network": network_content(subject.network),
        "lengths": (subject.takes, subject.gives, subject.vocabulary),
        "features": subject.attending and subject.attending.features,
        "isometry": asdict(subject.isometry) if subject.isometry and subject.splits else None,
        "activation": subject.activation or "linear",
    }
    return identity_of(subject.title, content)


def _usage_content(usage: Usage) -> object:
    """Describe the use of a network in words that never change, for they are part of identities."""
    match usage:
        case AsConvolution():
            return ["conv2d", usage.strides, usage.padding, usage.dilation]
        case AsEmbedding():
            return ["embedding"]
        case _:
            return ["dense"]


def network_content(network: Network) -> dict[str, object]:
    """Describe a network without the ids of its elements.

    Inputs and cores keep their order, which is that of the data and of the weights.
    """
    ends = {leg: bond for bond in network.bonds for leg in bond.legs}
    tensors = [*network.inputs, *network.cores]
    places = _places(tensors, 0)
    copies = sorted(network.of_kind(TensorKind.COPY), key=lambda copy: (copy.name, _neighbours(copy, ends, places)))
    places |= _places(copies, len(tensors))
    return {
        "tensors": [
            [str(tensor.kind), tensor.name, [[leg.name, leg.dim] for leg in tensor.legs]]
            for tensor in (*tensors, *copies)
        ],
        "bonds": sorted(sorted(places[leg] for leg in bond.legs) for bond in network.bonds),
        "outputs": [places[leg] for leg in network.outputs],
    }


def _places(tensors: list[Tensor], first: int) -> dict[ElementId, Place]:
    return {leg.id: (number, axis) for number, one in enumerate(tensors, first) for axis, leg in enumerate(one.legs)}


def _neighbours(copy: Tensor, ends: dict[ElementId, Bond], places: dict[ElementId, Place]) -> list[Place]:
    """Return the legs of inputs and cores that a copy tensor joins, which tell copies of one name apart."""
    bonds = [ends[leg.id] for leg in copy.legs if leg.id in ends]
    return sorted(places[leg] for bond in bonds for leg in bond.legs if leg in places)
