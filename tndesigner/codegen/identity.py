"""The identity of an exported layer: its class, and a short hash of everything that the file fixes."""

import json
from dataclasses import asdict
from hashlib import sha256

from tndesigner.codegen.subject import Subject
from tndesigner.document.contents import network_content
from tndesigner.models.usage import AsConvolution, AsEmbedding, Usage

DIGITS = 8
"""The number of hexadecimal digits of the hash."""


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
