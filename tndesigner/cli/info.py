"""Tell what a design costs and saves: parameters, compression, FLOPs, peak memory, equation, strategy, plan."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from typing import Any

from tndesigner.checks import Severity
from tndesigner.cli.arguments import whole_number
from tndesigner.cli.designs import find_problems, naming, placed_layers, read_sound
from tndesigner.cli.json_text import print_json
from tndesigner.cli.stack_text import stack_text
from tndesigner.cli.text import against, columns, count, one_line, size
from tndesigner.document import Design
from tndesigner.model import NetworkDense, Networks, dense_twin
from tndesigner.planning import LayerSavings, Plan, layer_savings

CHEAPER = "smaller bonds, or fewer and larger cores, would make it cheaper"


def add_arguments(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("design", metavar="DESIGN.tnd")
    parser.add_argument(
        "--batch", type=whole_number(1), metavar="N", help="examples at once; otherwise the experiment's batch size"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace) -> int:
    """Print the figures."""
    design = read_sound(arguments.design)
    batch = arguments.batch or design.experiment.batch_size
    with naming(arguments.design):
        savings = tuple(
            layer_savings(one.layer, one.shape, design.networks, batch=batch) for one in placed_layers(design)
        )
        parameters = design.model.parameters(design.networks)
        twin_parameters = dense_twin(design.model, design.networks).parameters(design.networks)
    if arguments.json:
        print_json(
            {
                "parameters": parameters,
                "twin_parameters": twin_parameters,
                "compression": twin_parameters / max(1, parameters),
                "networks": [_record(one, design.networks) for one in savings],
            }
        )
        return 0
    print(f"{one_line(arguments.design)}\n")
    print(f"model  {one_line(stack_text(design.model, design.networks))}\n")
    rows = [("parameters", count(parameters), count(twin_parameters), _smaller(parameters, twin_parameters))]
    _print_table(rows)
    for one in savings:
        print()
        _print_layer(one, batch, design.networks)
    _print_advice(design)
    return 0


def _padding(savings: LayerSavings, networks: Networks) -> tuple[int, int]:
    """Return how many zeros are added to an example, and how many numbers are cut off its result."""
    return savings.layer.padding(networks) if isinstance(savings.layer, NetworkDense) else (0, 0)


def _record(savings: LayerSavings, networks: Networks) -> dict[str, Any]:
    plan = savings.candidate.plan
    zeros, cut = _padding(savings, networks)
    return {
        "name": savings.name,
        "kind": savings.layer.stands_for,
        "cores": savings.cores,
        "weights": savings.weights,
        "bias": savings.bias,
        "zeros_added": zeros,
        "numbers_cut": cut,
        "twin_weights": savings.twin_weights,
        "flops_per_example": savings.flops_per_example,
        "twin_flops_per_example": savings.twin_flops_per_example,
        "peak_bytes": savings.peak_bytes,
        "equation": str(plan.equation),
        "strategy": plan.strategy,
        "plan": [
            {
                "operands": list(step.operands),
                "equation": step.equation,
                "flops": step.flops,
                "elements": step.elements,
            }
            for step in plan.steps
        ],
    }


def _print_table(rows: Sequence[tuple[str, ...]]) -> None:
    for line in columns([("", "network", "twin"), *rows], align="<>><"):
        print(line)


def _print_layer(savings: LayerSavings, batch: int, networks: Networks) -> None:
    name, plan = one_line(savings.name), savings.candidate.plan
    kind = savings.layer.stands_for
    article = "an" if kind[0] in "aeiou" else "a"
    place = f"in the place of {article} {kind} layer, for batches of {batch:,}"
    print(f"network {name}: {savings.cores} cores {place}")
    zeros, cut = _padding(savings, networks)
    if zeros or cut:
        print(f"{count(zeros)} zeros are added to each example, and {count(cut)} numbers of each result are cut off.")
    flops, twin_flops = savings.flops_per_example, savings.twin_flops_per_example
    memory, twin_memory = savings.peak_bytes, savings.twin_peak_bytes
    _print_table(
        [
            ("weights", count(savings.weights), count(savings.twin_weights), _smaller_weights(savings)),
            ("bias", count(savings.bias), count(savings.bias)),
            (
                "FLOPs an example",
                count(flops),
                count(twin_flops),
                against(flops, twin_flops, less="fewer", more="more"),
            ),
            ("peak memory", size(memory), size(twin_memory), _smaller(memory, twin_memory)),
        ]
    )
    if flops > twin_flops or savings.weights > savings.twin_weights:
        print(f"It costs more than the {savings.layer.stands_for} layer; {CHEAPER}.")
    print()
    _print_plan(plan)


def _print_plan(plan: Plan) -> None:
    print(f"equation  {plan.equation}")
    print(f"strategy  {plan.strategy}")
    rows = [("step", "", "FLOPs", "numbers")]
    for number, step in enumerate(plan.steps, 1):
        rows.append((f"{number}. {' × '.join(step.operands)}", step.equation, count(step.flops), count(step.elements)))
    for line in columns(rows, align="<<>>"):
        print(line)


def _print_advice(design: Design) -> None:
    for problem in find_problems(design):
        if problem.severity is Severity.WARNING:
            print(f"\n{one_line(str(problem))}")


def _smaller(part: int, whole: int) -> str:
    return against(part, whole, less="smaller", more="larger")


def _smaller_weights(savings: LayerSavings) -> str:
    return _smaller(savings.weights, savings.twin_weights)
