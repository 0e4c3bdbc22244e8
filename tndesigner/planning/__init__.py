"""From a network to the fastest way to evaluate it: equation, plan, program, cost and savings."""
