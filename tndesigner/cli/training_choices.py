"""The options of `train` that say how long, how fast and how often a model is trained."""

from argparse import ArgumentParser, BooleanOptionalAction, Namespace
from dataclasses import replace
from typing import Any

from tndesigner.cli.arguments import amount, whole_number
from tndesigner.models import SCHEDULES, Experiment


def add_training_choices(parser: ArgumentParser) -> None:
    """Add the options."""
    rate = parser.add_argument_group("learning rate and weights")
    rate.add_argument("--schedule", choices=SCHEDULES, help="how the learning rate falls, as in Keras")
    rate.add_argument("--warm-up", type=whole_number(0), metavar="N", help="let it rise from 0 for N epochs first")
    rate.add_argument("--decay-rate", type=amount, metavar="X", help="the factor of exponential, step and plateau")
    rate.add_argument("--decay-epochs", type=whole_number(1), metavar="N", help="the epochs that a factor is for")
    rate.add_argument("--weight-decay", type=amount, metavar="X", help="as in the optimizers of Keras")
    rate.add_argument("--clip-norm", type=amount, metavar="X", help="the largest norm of all gradients together")
    ending = parser.add_argument_group("early stopping")
    ending.add_argument(
        "--early-stopping", type=whole_number(0), metavar="N", help="stop after N epochs without a smaller val_loss"
    )
    ending.add_argument(
        "--keep-best", action=BooleanOptionalAction, help="keep the weights of the epoch with the smallest val_loss"
    )
    several = parser.add_argument_group("several runs", "The result is their mean and spread.")
    several.add_argument("--folds", type=whole_number(1), metavar="K", help="validate with each of K parts in turn")
    several.add_argument("--fold", type=whole_number(1), metavar="N", help="train the Nth of the folds only")
    several.add_argument("--seeds", type=whole_number(1), metavar="K", help="train from K seeds")


def training_choices(arguments: Namespace, before: Experiment) -> dict[str, Any]:
    """Return the values of an experiment that the options replace."""
    schedule = _given(
        kind=arguments.schedule,
        warm_up=arguments.warm_up,
        decay_rate=arguments.decay_rate,
        decay_epochs=arguments.decay_epochs,
    )
    stopping = _given(patience=arguments.early_stopping, keep_best=arguments.keep_best)
    repeats = _given(folds=arguments.folds, fold=arguments.fold, seeds=arguments.seeds)
    if arguments.folds is not None and arguments.fold is None:
        repeats["fold"] = 0
    return {
        "schedule": replace(before.schedule, **schedule),
        "stopping": replace(before.stopping, **stopping),
        "repeats": replace(before.repeats, **repeats),
        "weight_decay": arguments.weight_decay,
        "global_clipnorm": arguments.clip_norm,
    }


def _given(**options: Any) -> dict[str, Any]:  # noqa: ANN401  # values of any option
    return {name: value for name, value in options.items() if value is not None}
