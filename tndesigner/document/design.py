"""The design: a whole document."""

from dataclasses import dataclass, field

from tndesigner.document.errors import DocumentError
from tndesigner.model import Experiment, Model
from tndesigner.network import Diagram, Network


@dataclass(slots=True)
class Design:
    """Diagrams, model and experiment; what one ``.tnd`` file holds.

    Layers refer to a network by its number in ``diagrams``.
    """

    diagrams: dict[int, Diagram] = field(default_factory=dict)
    model: Model = field(default_factory=lambda: Model((2,)))
    experiment: Experiment = field(default_factory=Experiment)

    @property
    def networks(self) -> dict[int, Network]:
        """The networks by their numbers."""
        return {number: diagram.network for number, diagram in self.diagrams.items()}

    def network_named(self, name: str) -> Network:
        """Return the network of that name.

        Raises:
            DocumentError: if there is none.
        """
        for network in self.networks.values():
            if network.name == name:
                return network
        has = ", ".join(network.name for network in self.networks.values()) or "none"
        raise DocumentError(f"the design has no network {name!r}; it has {has}")

    def copy(self) -> "Design":
        """Return a design of its own with the same content."""
        diagrams = {number: diagram.copy() for number, diagram in self.diagrams.items()}
        return Design(diagrams, self.model, self.experiment)
