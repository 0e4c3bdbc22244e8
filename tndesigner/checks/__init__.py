"""What is wrong with a drawing or a model, said to the person, with what would mend it."""

from tndesigner.checks.check import check, check_design, check_experiment, check_model, has_errors, require_sound
from tndesigner.checks.errors import CheckError
from tndesigner.checks.problem import Fix, ModelFix, Problem, Severity
