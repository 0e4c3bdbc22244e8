"""All templates, one table: a new family is a file here and a row below."""

from tndesigner.network.templates import low_rank, mpo, ring
from tndesigner.network.templates.template import Template

TEMPLATES: dict[str, Template] = {
    template.name: template for template in (mpo.TEMPLATE, ring.TEMPLATE, low_rank.TEMPLATE)
}
"""The templates by name, in the order in which they are offered."""
