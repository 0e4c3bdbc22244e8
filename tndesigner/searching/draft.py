"""The design that a trial is making, and which of its networks are made anew by a template."""

from dataclasses import dataclass, field

from tndesigner.document import Design
from tndesigner.document.edits import EditNetwork
from tndesigner.drawing.changes.family_task import Made, Task, made_of
from tndesigner.drawing.changes.layer_tasks import tensorize_task
from tndesigner.models.family_choices import factor_choices, is_rank, known_arguments, takes_cores, usual_cores
from tndesigner.models.layer import layer_title
from tndesigner.network.edits import RenameNetwork
from tndesigner.network.templates import Template, find_template
from tndesigner.network.templates.arguments import CORES
from tndesigner.searching.errors import SearchError
from tndesigner.wording.lists import listed, suggestion
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


@dataclass(slots=True)
class TemplateChoice:
    """How a template makes the network of a layer anew."""

    family: str = ""
    """The name of the template; empty if the network stays as it is drawn."""
    cores: int | None = None
    factors: int | None = None
    """Which way to split a width into factors, counted from 1; the most even way is the first."""
    rank: int | None = None
    names: tuple[str, ...] = ()
    """The names of the present networks, which the new ones keep."""


@dataclass(slots=True)
class Draft:
    """A copy of a design, which one variation after another changes."""

    design: Design
    redrawings: dict[int, TemplateChoice] = field(default_factory=dict)
    """By the position of the layer."""

    def template_choice(self, position: int) -> TemplateChoice:
        """Return how the network of a layer is made anew."""
        if position not in self.redrawings:
            numbers = self.design.model.layers[position].network_numbers
            self.redrawings[position] = TemplateChoice(names=tuple(self.design.networks[one].name for one in numbers))
        return self.redrawings[position]

    def draw(self) -> None:
        """Make the networks anew for which a family was chosen.

        Raises:
            SearchError: if a family cannot be drawn like that, or does not fit its layer.
        """
        for position, wanted in sorted(self.redrawings.items()):
            if wanted.family:
                _draw(self.design, position, wanted)


def positions_of(design: Design, layer: str) -> tuple[int, ...]:
    """Return the positions of the layer with a name, or of all layers with networks for an empty name.

    Raises:
        SearchError: if there are none.
    """
    layers = design.model.layers
    titles = [layer_title(one, design.networks) for one in layers]
    if not layer:
        found = tuple(place for place, one in enumerate(layers) if one.network_numbers)
        if not found:
            raise SearchError(
                Text("the model has no network; name a layer that becomes one, as in family:{0}=mpo", titles[0])
            )
        return found
    if layer not in titles:
        hint = suggestion(layer, titles, "it has {0}")
        raise SearchError(Text("the model has no layer {0}; {1}", quoted(layer), hint))
    if titles.count(layer) > 1:
        raise SearchError(
            Text(
                "{0} layers of the model are called {1}; give one of them another name",
                titles.count(layer),
                quoted(layer),
            )
        )
    return (titles.index(layer),)


def task_of(design: Design, position: int) -> Task:
    """Return the task that a family must suit to replace a layer.

    Raises:
        SearchError: if no family can replace it.
    """
    task = tensorize_task(design, position)
    if task is None:
        title = layer_title(design.model.layers[position], design.networks)
        raise SearchError(Text("no family of networks can replace layer {0}", quoted(title)))
    return task


def require_family(task: Task, name: str) -> None:
    """Do nothing if a family suits a task.

    Raises:
        SearchError: if it does not, or does not exist.
    """
    names = [one.name for one in task.families]
    if name not in names:
        hint = suggestion(name, names, "there are {0}")
        raise SearchError(Text("no family {0} suits that layer; {1}", quoted(name), hint))


def _draw(design: Design, position: int, wanted: TemplateChoice) -> None:
    task, template = task_of(design, position), find_template(wanted.family)
    require_family(task, template.name)
    made = made_of(template, _arguments(task, template, wanted))
    objection = task.objection(made) if isinstance(made, Made) else made
    if not isinstance(made, Made) or objection:
        raise SearchError(Text("family {0}: {1}", template.name, objection))
    task.edit(made, "").apply(design)
    for number, name in zip(design.model.layers[position].network_numbers, wanted.names, strict=False):
        EditNetwork(number, RenameNetwork(name)).apply(design)


def _arguments(task: Task, template: Template, wanted: TemplateChoice) -> dict[str, str]:
    arguments = known_arguments(template, task.widths)
    if wanted.cores is not None and takes_cores(template):
        arguments[CORES] = str(wanted.cores)
    if wanted.rank is not None:
        arguments |= {one.name: str(wanted.rank) for one in template.parameters if is_rank(one)}
    if wanted.factors is not None:
        parts = wanted.cores or usual_cores(template)
        arguments.pop(CORES, None)
        arguments |= _factors(task, template, parts, wanted.factors)
    return arguments


def _factors(task: Task, template: Template, parts: int, number: int) -> dict[str, str]:
    """Return the factors of each width: the way with this number, or the last one if there are fewer.

    Raises:
        SearchError: if no width has so many ways.
    """
    lists = [one for one in template.factor_lists if len(one.widths) == 1 and one.widths[0] in task.widths]
    ways = {one.name: factor_choices(one, int(task.widths[one.widths[0]]), parts) for one in lists}
    most = max(map(len, ways.values()), default=0)
    if number > most:
        widths = listed(task.widths[one.widths[0]] for one in lists)
        raise SearchError(
            Text(
                "there are only {0} ways to split {1} into {2} factors, so there is no number {3}",
                most,
                widths,
                parts,
                number,
            )
        )
    return {name: ",".join(map(str, found[min(number, len(found)) - 1])) for name, found in ways.items()}
