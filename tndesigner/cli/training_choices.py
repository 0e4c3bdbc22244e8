"""The options of `train` for learning rate, weight decay, early stopping, folds and seeds."""

from argparse import ArgumentParser, BooleanOptionalAction, Namespace
from dataclasses import replace
from typing import Any

from tndesigner.cli.arguments import NONE, amount, optional_amount, whole_number
from tndesigner.models import SCHEDULES, Experiment


def add_training_choices(parser: ArgumentParser) -> None:
    """Add the options."""
    rate = parser.add_argument_group("learning rate and weights")
    rate.add_argument("--schedule", choices=SCHEDULES, help="how the learning rate falls, with the schedules of Keras")
    rate.add_argument("--warm-up", type=whole_number(0), metavar="N", help="raise it from 0 over the first N epochs")
    rate.add_argument(
        "--decay-rate", type=amount, metavar="X", help="what exponential, step and plateau multiply it by"
    )
    rate.add_argument(
        "--decay-epochs", type=whole_number(1), metavar="N", help="the number of epochs for each such factor"
    )
    rate.add_argument(
        "--weight-decay",
        type=optional_amount,
        metavar="X|none",
        help="as in the optimizers of Keras; none for what the optimizer does by itself",
    )
    rate.add_argument(
        "--clip-norm",
        type=optional_amount,
        metavar="X|none",
        help="the largest norm of the gradients of all weights; none for no limit",
    )
    ending = parser.add_argument_group("early stopping")
    ending.add_argument(
        "--early-stopping", type=whole_number(0), metavar="N", help="stop after N epochs without a smaller val_loss"
    )
    ending.add_argument(
        "--keep-best", action=BooleanOptionalAction, help="keep the weights of the epoch with the smallest val_loss"
    )
    several = parser.add_argument_group("several runs", "The result is their mean and standard deviation.")
    several.add_argument(
        "--folds", type=whole_number(1), metavar="K", help="split the examples into K parts; validate with each"
    )
    several.add_argument("--fold", type=whole_number(0), metavar="N", help="train only the Nth fold; 0 for all")
    several.add_argument("--seeds", type=whole_number(1), metavar="K", help="train with K seeds")


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
    limits = _given(weight_decay=arguments.weight_decay, global_clipnorm=arguments.clip_norm)
    return {
        "schedule": replace(before.schedule, **schedule),
        "stopping": replace(before.stopping, **stopping),
        "repeats": replace(before.repeats, **repeats),
        **{name: None if value == NONE else value for name, value in limits.items()},
    }


def _given(**options: Any) -> dict[str, Any]:  # noqa: ANN401  # values of any option
    return {name: value for name, value in options.items() if value is not None}
