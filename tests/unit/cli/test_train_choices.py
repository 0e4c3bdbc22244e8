"""Whatever a design sets for training, an option of `train` can switch off."""

from dataclasses import fields, replace

import pytest

from tndesigner.cli import train
from tndesigner.cli.arguments import Parser
from tndesigner.cli.errors import CommandError
from tndesigner.document import Design
from tndesigner.models import Experiment, FileReading, Model
from tndesigner.models.repeats import Repeats
from tndesigner.models.schedule import Schedule, Stopping

SET = Experiment(
    dataset="own.csv",
    schedule=Schedule(kind="step", warm_up=3),
    weight_decay=0.1,
    global_clipnorm=1.0,
    stopping=Stopping(patience=5, keep_best=True),
    repeats=Repeats(folds=4, fold=2, seeds=3),
    device="cpu",
    precision="mixed_bfloat16",
    reading=FileReading(drop=("id",), separator=";", class_weights=True),
    start="old.keras",
    from_source="fit",
)
"""Everything that a design may choose and that has a way to choose nothing."""

OFF = {
    "schedule": "--schedule constant --warm-up 0",
    "weight_decay": "--weight-decay none",
    "global_clipnorm": "--clip-norm none",
    "stopping": "--early-stopping 0 --no-keep-best",
    "repeats": "--folds 1 --seeds 1",
    "device": "--device auto",
    "precision": "--precision float32",
    "reading": "--read-anew",
    "start": "--anew",
    "from_source": "--anew",
}
NOTHING = {"from_source": "nothing"}


def chosen(words: str, experiment: Experiment = SET) -> Experiment:
    """The experiment that is trained."""
    parser = Parser("train", "")
    train.add_arguments(parser)
    arguments = parser.read(["x.tnd", *words.split()])
    design = Design(model=Model((2,)), experiment=experiment)
    return replace(experiment, **train._choices(arguments, design))


def test_every_choice_of_a_design_stays_without_options():
    assert chosen("") == SET


@pytest.mark.parametrize("name", OFF)
def test_an_option_switches_off_what_the_design_sets(name):
    after = chosen(OFF[name])
    default = getattr(Experiment(), name)
    assert getattr(after, name) == NOTHING.get(name, default)
    others = [one.name for one in fields(SET) if one.name not in (name, "start", "from_source")]
    assert [getattr(after, one) for one in others] == [getattr(SET, one) for one in others]


def test_one_fold_of_a_design_can_become_all_and_class_weights_alone_can_go():
    assert chosen("--fold 0").repeats == Repeats(folds=4, seeds=3)
    only = replace(SET, reading=FileReading(class_weights=True))
    assert chosen("--no-class-weights", only).reading is None
    assert chosen("--no-class-weights").reading == FileReading(drop=("id",), separator=";")


@pytest.mark.parametrize("word", ["-1", "nan", "nothing"])
def test_a_limit_that_is_no_number_is_refused(word):
    with pytest.raises(CommandError, match="not a number of at least 0, nor 'none'"):
        chosen(f"--clip-norm={word}")
