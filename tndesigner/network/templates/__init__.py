"""The families of networks that a user can start from."""

from tndesigner.network.templates.arguments import read_arguments, remarks
from tndesigner.network.templates.making import find_template, make, make_all
from tndesigner.network.templates.table import TEMPLATES
from tndesigner.network.templates.template import Parameter, ParameterKind, Template, Value
