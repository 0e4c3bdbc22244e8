"""Exports a network as source text that runs without tndesigner."""

from tndesigner.codegen.errors import CodegenError
from tndesigner.codegen.exporters import EXPORTERS, export, export_layer
