"""Makes a dataset of a table: columns get a use, rows a side, and cells become numbers."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path

import numpy as np
import polars as pl

from tndesigner.datasets.class_balance import class_notes, class_numbers, class_weights
from tndesigner.datasets.dataset import DataArray, Dataset, DatasetInfo, Kind, Scaling, Task
from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.examples import Answers
from tndesigner.datasets.folding import mark_fold
from tndesigner.datasets.kept_reading import CodeKind, ColumnCode, KeptReading
from tndesigner.datasets.splitting import DEFAULT_SPLIT, Rows, Sides, SplitChoice, choose_validation
from tndesigner.datasets.tables.coding import encode, feature_names, fit_code, scaling_of
from tndesigner.datasets.tables.columns import ColumnType
from tndesigner.datasets.tables.gaps import GapPlan, plan_gaps, require_sound
from tndesigner.datasets.tables.opening import open_table
from tndesigner.datasets.tables.roles import BY_NAME, LAST_USEFUL, Role, Use, find_uses, names_of, require_features
from tndesigner.datasets.tables.split_column import split_by_column
from tndesigner.datasets.tables.survey import MOST_TEXTS, Column, Survey, survey
from tndesigner.datasets.tables.table_targets import encode_targets
from tndesigner.datasets.tables.words import encode_words, fit_words
from tndesigner.models import FileReading
from tndesigner.wording.names import quoted, shown
from tndesigner.wording.numbers import formatted
from tndesigner.wording.text import Text


def load_table(path: Path, reading: FileReading, choice: SplitChoice = DEFAULT_SPLIT) -> Dataset:
    """Read a table, split it and standardise it.

    Raises:
        DatasetError: if the file cannot be used; the message names line and column.
    """
    with open_table(path, reading) as raw:
        found = survey(raw, _wanted(reading))
        return dataset_of(path, reading, found, find_uses(found, reading), choice)


def dataset_of(
    path: Path, reading: FileReading, found: Survey, uses: dict[str, Use], choice: SplitChoice = DEFAULT_SPLIT
) -> Dataset:
    """Return the dataset that columns with these uses make.

    Raises:
        DatasetError: if they cannot be used.
    """
    require_features(path, uses)
    return _Making(path, reading, found, uses, _sound_notes(found, uses, reading)).dataset(choice)


def _wanted(reading: FileReading) -> tuple[str, ...]:
    """Return the only columns that are needed; empty if that depends on what all hold."""
    split = (reading.split,) if isinstance(reading.split, str) else ()
    if reading.features and reading.target:
        return (*reading.features, *reading.target, *split, *reading.words)
    return ()


def _sound_notes(found: Survey, uses: dict[str, Use], reading: FileReading) -> tuple[str, ...]:
    """Return notes about faulty cells of columns that are used."""
    notes = []
    for name, use in uses.items():
        one = found.columns[name] if use.role is not Role.DROP else None
        if one is not None and (one.fault or one.infinite):
            place = found.raw.place(one.fault.row) if one.fault and not reading.gaps else ""
            notes.append(require_sound(found.raw.path, one, reading, place))
    return tuple(note for note in notes if note)


@dataclass(frozen=True, slots=True)
class _Making:
    """What a dataset is made of."""

    path: Path
    reading: FileReading
    found: Survey
    uses: dict[str, Use]
    sound: tuple[str, ...]

    def dataset(self, choice: SplitChoice) -> Dataset:
        """Return the dataset."""
        features, targets = self._columns(Role.FEATURE), self._columns(Role.TARGET)
        split = self._columns(Role.SPLIT)
        gaps = plan_gaps(self.path, (*targets, *split), features, self.reading)
        answers = encode_targets(self.path, targets, _kept(targets, gaps), self.reading.task)
        rows = len(answers.values)
        if rows < 2:
            raise DatasetError(
                Text("{0} has 1 row of data, but at least 2 are needed: to train on and to validate with", self.path)
            )
        validation, note = self._validation(split, gaps, answers, choice)
        sides = np.flatnonzero(~validation), np.flatnonzero(validation)
        codes, (x_train, x_val) = self._encoded(features, _kept(features, gaps), sides, gaps.filling)
        y, scaling = self._scaled(answers, sides[0])
        kept = self._kept_reading(codes, answers, scaling)
        weights = self._weights(y[sides[0]], answers)
        return Dataset(
            info=self._describe(kept, answers, sides),
            x_train=x_train,
            y_train=y[sides[0]],
            x_val=x_val,
            y_val=y[sides[1]],
            feature_scaling=_feature_scaling(codes, self.reading),
            target_scaling=scaling,
            notes=self._notes(gaps, answers, note),
            kept=kept,
            class_weights=weights,
            vocabulary=codes[0].texts if self.reading.words else (),
        )

    def _encoded(
        self, features: Sequence[Column], values: Sequence[pl.Series], sides: Sides, filling: str
    ) -> tuple[list[ColumnCode], Sequence[DataArray]]:
        """Return how the features become numbers, and these for each side: tokens of words, or columns."""
        if self.reading.words:
            one = features[0]
            if not one.is_text:
                raise DatasetError(
                    Text("{0}: column {1} holds no texts, so it has no words", self.path, quoted(one.name))
                )
            code = fit_words(one.name, values[0], sides[0], fills=bool(filling))
            return [code], [encode_words(code, values[0], rows) for rows in sides]
        fit = partial(fit_code, training=sides[0], filling=filling, scaled=self.reading.standardise)
        codes = list(map(fit, features, values))
        encoded = encode(codes, values, sides)
        self._require_finite(encoded, values, codes)
        return codes, encoded

    def _columns(self, role: Role) -> tuple[Column, ...]:
        return tuple(self.found.columns[name] for name in names_of(self.uses, role))

    def _validation(
        self, split: Sequence[Column], gaps: GapPlan, answers: Answers, choice: SplitChoice
    ) -> "tuple[np.ndarray, str]":
        """Mark the rows to validate with; rows stay in their order, for training shuffles them anyway."""
        if split:
            return split_by_column(self.path, split[0], _kept(split, gaps)[0], choice)
        classes = class_numbers(answers.values).astype(np.int32) if answers.classes else None
        count, fraction = len(answers.values), float(self.reading.split)
        if choice.folds > 1:
            return mark_fold(str(self.path), choice, count, classes, answers.classes), ""
        return choose_validation(count, fraction=fraction, seed=choice.seed, classes=classes), ""

    def _scaled(self, answers: Answers, training: Rows) -> "tuple[np.ndarray, Scaling | None]":
        if answers.task is not Task.REGRESSION:
            return answers.values, None
        values = answers.values
        scaling = None
        if self.reading.standardise:
            fitted = [scaling_of(pl.Series(values[:, place]), training) for place in range(values.shape[1])]
            scaling = Scaling(np.array([one[0] for one in fitted]), np.array([one[1] for one in fitted]))
            values = (values - scaling.mean) / scaling.deviation
        with np.errstate(over="ignore"):
            narrow = values.astype(np.float32)
        if not np.isfinite(narrow).all():
            raise _too_large(self.path, float(np.abs(answers.values).max()))
        return narrow, scaling

    def _require_finite(
        self, sides: Sequence[np.ndarray], values: Sequence[pl.Series], codes: Sequence[ColumnCode]
    ) -> None:
        if all(np.isfinite(x).all() for x in sides):
            return
        numbers = (one for one, code in zip(values, codes, strict=True) if code.kind is not CodeKind.TEXTS)
        raise _too_large(self.path, max(float(np.abs(one.drop_nulls().to_numpy()).max()) for one in numbers))

    def _kept_reading(self, codes: Sequence[ColumnCode], answers: Answers, scaling: Scaling | None) -> KeptReading:
        return KeptReading(
            source="table",
            task=answers.task,
            columns=tuple(codes),
            targets=answers.names,
            target_mean=tuple(scaling.mean.tolist()) if scaling else (),
            target_deviation=tuple(scaling.deviation.tolist()) if scaling else (),
            classes=answers.classes,
            shape=(sum(code.width for code in codes),),
        )

    def _weights(self, y_train: np.ndarray, answers: Answers) -> tuple[float, ...]:
        if not self.reading.class_weights or not answers.classes:
            return ()
        return class_weights(y_train, len(answers.classes))

    def _notes(self, gaps: GapPlan, answers: Answers, split: str) -> tuple[str, ...]:
        left = [(n, use.reason) for n, use in self.uses.items() if use.role is Role.DROP and use.reason not in _CHOICES]
        told = [Text("Column “{0}” is left out: {1}.", shown(name), reason) for name, reason in left]
        if len(told) > MOST_TOLD:
            told = [*told[: MOST_TOLD - 1], Text("{0} more columns are left out.", len(told) - MOST_TOLD + 1)]
        target = names_of(self.uses, Role.TARGET)[0]
        if self.uses[target].reason in (BY_NAME, LAST_USEFUL):
            told.insert(0, Text("Column “{0}” is learned; {1}.", shown(target), self.uses[target].reason))
        others = [*gaps.notes, *([split] if split else [])]
        if answers.classes:
            others += class_notes(answers.values, answers.classes, weighted=self.reading.class_weights)
        return (*self.found.notes, *told, *_many_texts(self._columns(Role.FEATURE)), *self.sound, *others)

    def _describe(self, kept: KeptReading, answers: Answers, sides: Sides) -> DatasetInfo:
        numeric = [code.kind in (CodeKind.NUMBER, CodeKind.DATE) for code in kept.columns]
        regression = answers.task is Task.REGRESSION
        size = answers.values.shape[1] if regression else len(answers.classes)
        return DatasetInfo(
            id=str(self.path),
            title=self.path.stem,
            description=Text("Your own data, {0} rows.", len(sides[0]) + len(sides[1])),
            task=answers.task,
            kind=Kind.TEXT if self.reading.words else Kind.POINTS if numeric == [True, True] else Kind.TABLE,
            input_shape=kept.shape,
            output_shape=answers.values.shape[1:],
            output_size=1 if answers.task is Task.BINARY else size,
            classes=answers.classes,
            feature_names=() if self.reading.words else feature_names(kept.columns),
            vocabulary_size=len(kept.columns[0].texts) if self.reading.words else None,
            target_names=answers.names,
            train_size=len(sides[0]),
            validation_size=len(sides[1]),
        )


MOST_TOLD = 6
"""At most so many columns that are left out are named in notes."""
_CHOICES = ("you chose so", "other columns were chosen")


def _kept(columns: Sequence[Column], gaps: GapPlan) -> list[pl.Series]:
    """Return the values of columns in the rows that stay."""
    return [one.values if gaps.kept is None else one.values.filter(gaps.kept) for one in columns]


def _many_texts(features: Sequence[Column]) -> list[str]:
    many = [one for one in features if one.type is ColumnType.CATEGORY and one.distinct > MOST_TEXTS]
    return [
        Text("Column “{0}” has {1} texts, of which the 100 most frequent are used.", shown(one.name), one.distinct)
        for one in many
    ]


def _feature_scaling(codes: Sequence[ColumnCode], reading: FileReading) -> Scaling | None:
    if not reading.standardise or not any(code.kind in (CodeKind.NUMBER, CodeKind.DATE) for code in codes):
        return None
    means = chain.from_iterable([code.mean] * code.width for code in codes)
    deviations = chain.from_iterable([code.deviation] * code.width for code in codes)
    return Scaling(np.array(list(means)), np.array(list(deviations)))


def _too_large(path: Path, largest: float) -> DatasetError:
    return DatasetError(
        Text("{0} holds {1}, which is too large for float32; use larger units", path, formatted(largest, "g"))
    )
