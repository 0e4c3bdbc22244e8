"""Problems of a drawing or a model, with their fixes."""

from tndesigner.checks.errors import CheckError
from tndesigner.checks.problem import Fix, ModelFix, Problem, Severity, has_errors
