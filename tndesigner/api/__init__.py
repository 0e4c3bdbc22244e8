"""The scripting interface, which ``import tndesigner as td`` offers as ``td.plan`` and so on."""

from tndesigner.api.functions import check, export, inspect, layer, make, make_all, model, open_model, plan
from tndesigner.api.runs import Run, load_run
