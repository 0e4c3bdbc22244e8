import pytest

from tndesigner.checks.check import check_experiment
from tndesigner.models import LOSSES, OPTIMIZERS, Experiment, Repeats, Schedule, Stopping


def test_the_usual_experiment_has_no_problems():
    assert check_experiment(Experiment()) == []


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_what_is_on_offer_is_known(loss: str, optimizer: str):
    assert check_experiment(Experiment(loss=loss, optimizer=optimizer, device="gpu:1", seed=2**32 - 1)) == []


@pytest.mark.parametrize(
    ("experiment", "rule", "words"),
    [
        (Experiment(epochs=0), "experiment-counts-are-positive", "the number of epochs is 0; the smallest is 1"),
        (Experiment(batch_size=-2), "experiment-counts-are-positive", "the batch size is -2; the smallest is 1"),
        (Experiment(learning_rate=0.0), "learning-rate-is-positive", "the learning rate is 0.0"),
        (Experiment(learning_rate=-1.0), "learning-rate-is-positive", "the learning rate is -1.0"),
        (Experiment(learning_rate=float("nan")), "learning-rate-is-positive", "the learning rate is nan"),
        (Experiment(learning_rate=float("inf")), "learning-rate-is-positive", "the learning rate is inf"),
        (Experiment(loss="mean_square_error"), "loss-is-known", "did you mean 'mean_squared_error'?"),
        (Experiment(loss="?"), "loss-is-known", "it may be mean_squared_error, mean_absolute_error"),
        (Experiment(optimizer="Adamm"), "optimizer-is-known", "did you mean 'adam'?"),
        (Experiment(seed=-1), "seed-is-possible", "the seed is -1; it must be from 0 to 4,294,967,295"),
        (Experiment(seed=2**32), "seed-is-possible", "the seed is 4,294,967,296"),
        (Experiment(device="tpu"), "device-is-known", "the device 'tpu' is unknown"),
        (Experiment(device="gpu:"), "device-is-known", "the device 'gpu:' is unknown"),
        (Experiment(precision="mixed_bfloat"), "precision-is-known", "did you mean 'mixed_bfloat16'?"),
        (Experiment(precision="half"), "precision-is-known", "it may be float32 or mixed_bfloat16"),
        (Experiment(schedule=Schedule(kind="cosin")), "schedule-is-known", "did you mean 'cosine'?"),
        (Experiment(schedule=Schedule(decay_rate=1.5)), "schedule-values-are-possible", "the decay rate is 1.5"),
        (Experiment(schedule=Schedule(decay_epochs=0)), "schedule-values-are-possible", "falls every 0 epochs"),
        (Experiment(schedule=Schedule(alpha=-0.1)), "schedule-values-are-possible", "must be from 0 to 1"),
        (Experiment(schedule=Schedule(warm_up=-1)), "warm-up-ends-in-time", "the warm-up takes -1 epochs"),
        (Experiment(schedule=Schedule(warm_up=10)), "warm-up-ends-in-time", "takes 10 epochs, but training only 10;"),
        (Experiment(stopping=Stopping(patience=-3)), "stopping-is-possible", "early stopping is -3 epochs; it must be"),
        (
            Experiment(stopping=Stopping(min_delta=-1.0)),
            "stopping-is-possible",
            "smallest improvement for early stopping",
        ),
        (Experiment(weight_decay=-0.1), "weight-decay-is-possible", "the weight decay is -0.1"),
        (Experiment(global_clipnorm=0.0), "clip-norm-is-possible", "the largest norm of the gradients is 0.0"),
        (Experiment(repeats=Repeats(folds=0)), "repeats-are-possible", "the number of folds is 0"),
        (Experiment(repeats=Repeats(seeds=0)), "repeats-are-possible", "the number of seeds is 0"),
        (
            Experiment(repeats=Repeats(folds=5, fold=6)),
            "repeats-are-possible",
            "fold 6 is chosen, but folds are numbered from 1 to 5;",
        ),
        (Experiment(repeats=Repeats(fold=2)), "repeats-are-possible", "but the data is not split into folds; set"),
        (Experiment(dataset="  "), "dataset-is-chosen", "the experiment has no dataset"),
    ],
)
def test_an_impossible_value_is_told(experiment: Experiment, rule: str, words: str):
    (problem,) = check_experiment(experiment)
    assert problem.rule == rule
    assert words in problem.message
    assert problem.layer is problem.network is None
