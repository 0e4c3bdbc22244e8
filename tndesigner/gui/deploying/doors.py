"""Imports that wait until a model is exported."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tndesigner.gui.deploying.dialogue import DeployDialogue


def deploy_dialogue() -> type["DeployDialogue"]:
    """Return the class of the dialogue."""
    from tndesigner.gui.deploying.dialogue import DeployDialogue

    return DeployDialogue
