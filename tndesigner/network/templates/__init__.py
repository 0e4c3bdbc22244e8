"""The families of networks that a person can start from."""

from tndesigner.network.templates.making import find_template, make, remarks_on
from tndesigner.network.templates.table import TEMPLATES
from tndesigner.network.templates.template import Parameter, ParameterKind, Template

__all__ = ["TEMPLATES", "Parameter", "ParameterKind", "Template", "find_template", "make", "remarks_on"]
