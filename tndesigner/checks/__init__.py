"""What is wrong with a drawing or a model, said to the person, with what would mend it."""

from tndesigner.checks.errors import CheckError
from tndesigner.checks.problem import Fix, ModelFix, Problem, Severity, has_errors
