"""The page that reports a compression."""

from tndesigner.compression.goal import Goal
from tndesigner.compression.page import asked, page
from tndesigner.compression.report import LayerReport, MetricsReport, Report


def report(examples, tuned):
    layer = LayerReport(
        name="wide",
        kind="dense",
        family="mpo",
        parameters=310,
        original_parameters=7100,
        weight_error=0.25,
        output_error=None if examples is None else 0.125,
    )
    return Report(
        parameters=500,
        original_parameters=9000,
        ratio=18.0,
        layers=[layer],
        metrics=MetricsReport(original={"accuracy": 0.875}, compressed={"accuracy": 0.75}, tuned=tuned),
        seconds={"original": {"1": 0.004}, "compressed": {"1": 0.003}},
        bytes={"original": 41_000, "compressed": 7_000},
    )


def row(text, title):
    return next(line for line in text.splitlines() if line.startswith(f'<tr><td class="name">{title}<'))


def test_it_says_what_each_network_was_fitted_to():
    goal = Goal(ratio=18)
    assert "what the layer sees, 1,200 examples" in row(page(report(1200, None), goal, "a.keras", 1200), "wide")
    blind = row(page(report(None, None), goal, "a.keras", None), "wide")
    assert "its weights" in blind
    assert "examples" not in blind


def test_a_tuned_model_has_a_column_with_its_accuracy_and_the_time_that_it_takes():
    text = page(report(1200, {"accuracy": 0.9375}), Goal(ratio=18, tune=3), "a.keras", 1200)
    assert [cell in row(text, "Accuracy") for cell in ("87.50 %", "75.00 %", "93.75 %")] == [True] * 3
    assert row(text, "Time for one example").count("3.00 ms") == 2
    assert row(text, "Size of the file").count("7.00 kB") == 2
    assert "They are those before tuning." in text
    assert "tuned" not in page(report(1200, None), Goal(ratio=18), "a.keras", 1200)


def test_it_says_how_long_was_tuned():
    assert asked(Goal(ratio=4, tune=1)) == "4 times smaller, in the whole model, then tuned for one epoch."
    assert asked(Goal(ratio=4, tune=12)).endswith("then tuned for 12 epochs.")
