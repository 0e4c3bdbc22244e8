"""All templates in one table: a new family is a file in this package and a row below."""

from tndesigner.network.templates import (
    attention_block_term,
    attention_mpo,
    block_term,
    condenser,
    conv2d_cp,
    conv2d_mpo,
    conv2d_tucker,
    cp,
    decomp,
    dense_mpo,
    embedding,
    entangler,
    expander,
    low_rank,
    mera,
    mpo,
    mps_features,
    peps,
    recurrent,
    ring,
    transformer_ffn,
    tree,
    tucker,
)
from tndesigner.network.templates.template import Template

TEMPLATES: dict[str, Template] = {
    family.TEMPLATE.name: family.TEMPLATE
    for family in (
        mpo,
        ring,
        low_rank,
        tree,
        peps,
        mera,
        cp,
        tucker,
        block_term,
        mps_features,
        conv2d_cp,
        conv2d_tucker,
        embedding,
        transformer_ffn,
        attention_mpo,
        attention_block_term,
        decomp,
        dense_mpo,
        entangler,
        expander,
        condenser,
        conv2d_mpo,
    )
} | {one.name: one for one in recurrent.TEMPLATES}
"""The templates by name, in the order in which they are offered."""
