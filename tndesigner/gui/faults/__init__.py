"""Faults: exceptions that nobody expected; each is told and logged, and everything else continues."""

from tndesigner.gui.faults.containing import contained
from tndesigner.gui.faults.reporter import FaultReporter
