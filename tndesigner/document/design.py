"""The design: a whole document."""

from dataclasses import dataclass, field

from tndesigner.document.errors import DocumentError
from tndesigner.models import Experiment, Model
from tndesigner.models.search import Search
from tndesigner.models.source import Source
from tndesigner.network import Diagram, Network
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


@dataclass(slots=True)
class Design:
    """Diagrams, model, experiment and search; what one ``.tnd`` file holds.

    Layers refer to a network by its number in ``diagrams``.
    """

    diagrams: dict[int, Diagram] = field(default_factory=dict)
    model: Model = field(default_factory=lambda: Model((2,)))
    experiment: Experiment = field(default_factory=Experiment)
    source: Source | None = None
    """The trained model that the design was made from, if it was."""
    search: Search | None = None
    """How better designs are searched for; None if nothing has been chosen."""

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
        hint = suggestion(name, [network.name for network in self.networks.values()], "it has {0}")
        raise DocumentError(Text("the design has no network {0}; {1}", quoted(name), hint))

    def copy(self) -> "Design":
        """Return a design of its own with the same content."""
        diagrams = {number: diagram.copy() for number, diagram in self.diagrams.items()}
        return Design(diagrams, self.model, self.experiment, self.source, self.search)
