"""From a network to the fastest way to evaluate it: equation, plan, program, cost."""

from tndesigner.planning.choice import DEFAULT_BATCH, Candidate, Order, plan_network, rank_candidates
from tndesigner.planning.equation import BATCH, Equation, Operand, OperandKind, equation_of
from tndesigner.planning.errors import PlanningError
from tndesigner.planning.flops import program_flops
from tndesigner.planning.initialisation import (
    attention_variance,
    core_deviations,
    isometry_deviations,
    padded_variance,
)
from tndesigner.planning.memory import peak_bytes
from tndesigner.planning.plan import Plan, Step
from tndesigner.planning.program import (
    Convolve,
    Digits,
    Einsum,
    MatMul,
    Multiply,
    Operation,
    Program,
    Reshape,
    Sum,
    Take,
    Transpose,
    sources,
)
from tndesigner.planning.savings import LayerSavings, Savings, layer_savings, places_of, savings_of
from tndesigner.planning.shortlist import shortlist
from tndesigner.planning.totals import Totals, layer_totals, model_totals, predict_dense, predict_layer
from tndesigner.planning.usage import DENSE, AsConvolution, AsDense, AsEmbedding, Usage, usage_of
from tndesigner.planning.weight_names import weight_names

__all__ = [
    "BATCH",
    "DEFAULT_BATCH",
    "DENSE",
    "AsConvolution",
    "AsDense",
    "AsEmbedding",
    "Candidate",
    "Convolve",
    "Digits",
    "Einsum",
    "Equation",
    "LayerSavings",
    "MatMul",
    "Multiply",
    "Operand",
    "OperandKind",
    "Operation",
    "Order",
    "Plan",
    "PlanningError",
    "Program",
    "Reshape",
    "Savings",
    "Step",
    "Sum",
    "Take",
    "Totals",
    "Transpose",
    "Usage",
    "attention_variance",
    "core_deviations",
    "equation_of",
    "isometry_deviations",
    "layer_savings",
    "layer_totals",
    "model_totals",
    "padded_variance",
    "peak_bytes",
    "places_of",
    "plan_network",
    "predict_dense",
    "predict_layer",
    "program_flops",
    "rank_candidates",
    "savings_of",
    "shortlist",
    "sources",
    "usage_of",
    "weight_names",
]
