"""All templates, one table: a new family is a file here and a row below."""

from tndesigner.network.templates import (
    block_term,
    condenser,
    cp,
    decomp,
    dense_mpo,
    entangler,
    expander,
    low_rank,
    mera,
    mpo,
    mps_features,
    peps,
    ring,
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
        decomp,
        dense_mpo,
        entangler,
        expander,
        condenser,
    )
}
"""The templates by name, in the order in which they are offered."""
