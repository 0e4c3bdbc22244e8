"""How many training steps to do in one call, so that calls are long enough to cost little and short enough to stop."""

CALL_SECONDS = 0.04
"""How long a call should take."""
MOST_STEPS = 4096
STEEPEST = 8
"""At most so many times as many steps as in the call before."""


class StepScheduler:
    """Learns from the time that calls take."""

    def __init__(self, steps: int) -> None:
        """Start with so many steps a call."""
        self.steps = steps

    def learn(self, steps: int, seconds: float) -> None:
        """Set the steps of the next call by the time that so many steps took."""
        fitting = int(CALL_SECONDS * steps / max(seconds, 1e-6))
        self.steps = max(1, min(fitting, STEEPEST * steps, MOST_STEPS))
