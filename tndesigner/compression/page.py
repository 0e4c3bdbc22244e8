"""The report of a compression as one HTML page that needs nothing else."""

from collections.abc import Callable, Iterable, Sequence
from html import escape
from typing import Any

from tndesigner import __version__
from tndesigner.compression.goal import Goal
from tndesigner.compression.report import LayerReport, Metrics, Report
from tndesigner.wording.comparisons import percent
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted
from tndesigner.wording.numbers import byte_size, duration, factor, grouped

_STYLE = """\
:root {
  color-scheme: light dark;
  --canvas: #FBFBF8; --raised: #FFFFFF; --text: #1E2126; --muted: #5C636E; --line: #C9CCD2;
  --network: #0B6BB8; --dense: #A65200;
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #15171C; --raised: #252932; --text: #E8EAEE; --muted: #9AA3B0; --line: #3A404B;
    --network: #5AB0F5; --dense: #F2A65A;
  }
}
body {
  background: var(--canvas); color: var(--text); font: 13px/1.5 system-ui, sans-serif;
  font-variant-numeric: tabular-nums; max-width: 64em; margin: 24px auto; padding: 0 24px;
}
h1 { font-size: 24px; font-weight: 600; margin: 0 0 8px; overflow-wrap: anywhere; }
h2 { font-size: 11px; font-weight: 600; color: var(--muted); margin: 24px 0 4px; }
.figure { font-size: 24px; color: var(--network); }
.muted, th { color: var(--muted); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th { font-weight: 400; text-align: left; }
th, td { padding: 4px 16px 4px 0; border-bottom: 1px solid var(--line); vertical-align: middle; }
td.name { overflow-wrap: break-word; min-width: 6em; max-width: 16em; }
.number { text-align: right; white-space: nowrap; }
.bar { height: 6px; margin: 2px 0; min-width: 1px; border-radius: 3px; }
.bars { width: 30%; min-width: 8em; }
.network { background: var(--network); }
.dense { background: var(--dense); }
"""


def page(report: Report, goal: Goal, title: str, examples: int | None) -> str:
    """Return the page: what was asked, what was reached, and a row for each layer.

    Args:
        report: what came of it.
        goal: what was asked for.
        title: what the original model is called.
        examples: for how many examples errors were minimised; None without data.
    """
    smaller, original = report["parameters"], report["original_parameters"]
    body = [
        f"<h1>{escape(title)}</h1>",
        f'<p class="figure">{escape(factor(original, smaller))} smaller</p>',
        f"<p>{grouped(smaller)} parameters instead of {grouped(original)}, {percent(smaller, original)}.</p>",
        "<h2>Asked for</h2>",
        f"<p>{escape(asked(goal))}</p>",
        "<h2>Models</h2>",
        _models(report),
        "<h2>Layers that became networks</h2>",
        _layers(report["layers"], examples, tuned=report["metrics"]["tuned"] is not None),
        f'<p class="muted">Made by tndesigner {escape(__version__)}.</p>',
    ]
    head = [
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width">',
        f"<title>{escape(title)}, compressed</title>",
        f"<style>\n{_STYLE}</style>",
    ]
    return "\n".join(
        ["<!DOCTYPE html>", '<html lang="en">', "<head>", *head, "</head>", "<body>", *body, "</body>", "</html>", ""]
    )


def asked(goal: Goal) -> str:
    """Return in words what was asked for."""
    if goal.max_drop is not None:
        aim = (
            f"as small as possible while it loses at most {goal.max_drop:g} points of accuracy or percent of the error"
        )
    elif goal.parameters is not None:
        aim = f"at most {grouped(goal.parameters)} parameters"
    else:
        aim = f"{goal.checked().ratio:g} times smaller"
    layers = f"in the layers {listed(map(quoted, goal.layers))}" if goal.layers else "in the whole model"
    families = f" by {listed(goal.families)}" if goal.families else ""
    tuned = f", then tuned for {_epochs(goal.tune)}" if goal.tune else ""
    return f"{aim[0].upper()}{aim[1:]}, {layers}{families}{tuned}."


def _epochs(count: int) -> str:
    return "one epoch" if count == 1 else f"{grouped(count)} epochs"


def _models(report: Report) -> str:
    """Return a table of the models: what they reach, how long they take, and how large their files are."""
    metrics = report["metrics"]
    judged: dict[str, Metrics] = {
        name: value
        for name, value in (
            ("original", metrics["original"]),
            ("compressed", metrics["compressed"]),
            ("tuned", metrics["tuned"]),
        )
        if value is not None
    }
    names = ["original", "compressed", *(name for name in judged if name == "tuned")]
    numbers = {"original": report["original_parameters"], "compressed": report["parameters"]}
    numbers["tuned"] = report["parameters"]
    rows = [["Parameters", *(grouped(numbers[name]) for name in names)]]
    for metric in dict.fromkeys(one for value in judged.values() for one in value or ()):
        cells = [_metric(metric, (judged.get(name) or {}).get(metric)) for name in names]
        rows.append([metric.replace("_", " ").capitalize(), *cells])
    measured = {name: "compressed" if name == "tuned" else name for name in names}  # tuning changes only the numbers
    batches = dict.fromkeys(batch for times in report["seconds"].values() for batch in times)
    for batch in batches:
        what = "Time for one example" if batch == "1" else f"Time for {batch} examples"
        rows.append([what, *(_cell(report["seconds"].get(one, {}).get(batch), duration) for one in measured.values())])
    rows.append(["Size of the file", *(_cell(report["bytes"].get(one), byte_size) for one in measured.values())])
    return _table(["", *names], ([_text(row[0]), *map(_number, row[1:])] for row in rows), numbers=len(names))


def _layers(layers: Sequence[LayerReport], examples: int | None, *, tuned: bool) -> str:
    """Return a table with a row for each layer; all bars are on one scale."""
    if not layers:
        return '<p class="muted">None: every layer stays as it is.</p>'
    most = max(one["original_parameters"] for one in layers)
    with_data = any(one["output_error"] is not None for one in layers)
    head = ["layer", "family", "fitted to", "before and after", "before", "after", "", "error of the weights"]
    rows = []
    for one in layers:
        before, after = one["original_parameters"], one["parameters"]
        bars = "".join(
            f'<div class="bar {kind}" style="width:{100 * count / most:.2f}%"></div>'
            for kind, count in (("dense", before), ("network", after))
        )
        output = one["output_error"]
        rows.append(
            [
                _text(f"{one['name']}"),
                _text(f"{one['family']}"),
                _text(_fitted_to(examples)),
                f'<td class="bars">{bars}</td>',
                _number(grouped(before)),
                _number(grouped(after)),
                _number(factor(before, after)),
                _number(f"{one['weight_error']:.3g}"),
                *([_number("–" if output is None else f"{output:.3g}")] if with_data else []),
            ]
        )
    head += ["error of the output"] * with_data
    note = "Errors are relative: 0 is no difference, 1 is as large as what was there."
    note += " They are those before tuning." * tuned
    return f'{_table(head, rows, numbers=len(head) - 4)}\n<p class="muted">{note}</p>'


def _fitted_to(examples: int | None) -> str:
    """Return what a network was fitted to: with the least error of the weights, or of the output for examples."""
    return "its weights" if examples is None else f"what the layer sees, {grouped(examples)} examples"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]], *, numbers: int) -> str:
    """Return a table whose last columns hold numbers, given the cells as HTML."""
    texts = len(head) - numbers
    kinds = ["" if place < texts else ' class="number"' for place in range(len(head))]
    titles = "".join(f"<th{kind}>{escape(title)}</th>" for kind, title in zip(kinds, head, strict=True))
    body = "\n".join(f"<tr>{''.join(row)}</tr>" for row in rows)
    return f'<div class="wide"><table>\n<tr>{titles}</tr>\n{body}\n</table></div>'


def _text(text: str) -> str:
    return f'<td class="name">{escape(text)}</td>'


def _number(text: str) -> str:
    return f'<td class="number">{escape(text)}</td>'


def _cell(value: float | None, written: Callable[[Any], str]) -> str:
    return "–" if value is None else written(value)


def _metric(name: str, value: float | None) -> str:
    if value is None:
        return "–"
    return f"{100 * value:.2f} %" if name == "accuracy" else f"{value:.4g}"
