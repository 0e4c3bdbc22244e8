"""The fields of a form, made from the types of a layer's values."""

import re
from collections.abc import Callable, Mapping
from dataclasses import Field
from functools import partial
from typing import Any, NamedTuple, TypeVar, get_args, get_origin, get_type_hints

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from tndesigner.checks.rules.layer_values import VALUES
from tndesigner.gui.families.titles import title_of
from tndesigner.gui.fields import HoldBox, NameBox, NumberBox
from tndesigner.gui.style.widgets import explained
from tndesigner.gui.translation import first_of, reason_of_error, translate, translated
from tndesigner.models import ACTIVATIONS, PADDINGS, Layer
from tndesigner.wording.numbers import formatted
from tndesigner.wording.reading import read_amount, read_number

LARGEST = 2**31 - 1
CHOICES = {"activation": ACTIVATIONS, "padding": PADDINGS}
"""The possible values of fields with a choice, by name."""

_T = TypeVar("_T")


class ValueField(NamedTuple):
    """A widget for one value."""

    widget: QWidget
    read: Callable[[], Any]
    changed: Any
    """The widget's signal that a different, valid value was chosen."""


def value_field(layer: Layer, field: Field[Any], networks: Mapping[int, str]) -> ValueField:
    """Return a field that shows a value of a layer; ``networks`` are those to choose from, by number."""
    made = _value_field(layer, field, networks)
    about = translate("{0} of the layer; Keras and design files call it {1}", title_of(field.name), field.name)
    return made._replace(widget=explained(made.widget, about))


def _value_field(layer: Layer, field: Field[Any], networks: Mapping[int, str]) -> ValueField:
    name, title, value = field.name, title_of(field.name), getattr(layer, field.name)
    hint = get_type_hints(type(layer))[name]
    if name in layer.network_fields:
        choices: dict[Any, str] = {None: "dense"} if type(None) in get_args(hint) else {}
        return choice_field(title, {**choices, **networks}, value)
    if name in CHOICES:
        return choice_field(title, {one: one for one in CHOICES[name]}, value)
    if name == "isometry":
        held = HoldBox()
        held.set_isometry(value)
        return ValueField(held, lambda: held.isometry, held.chosen)
    if hint is bool:
        box = QCheckBox()
        box.setChecked(value)
        box.setAccessibleName(title)
        return ValueField(box, box.isChecked, box.toggled)
    if hint is int:
        number = NumberBox(title, most=LARGEST)
        number.set_number(value)
        return ValueField(number, lambda: number.number, number.chosen)
    return typed_field(title, value, _reader(hint), name)


def shape_of(text: str) -> tuple[int | None, ...]:
    """Return the shape that the user typed, as "28, 28" or "any, 64".

    Raises:
        ValueError: if it is not a shape; the message says why.
    """
    parts = [part for part in re.split(r"[,×x*\s]+", text.strip()) if part]
    if not parts:
        raise ValueError(translate("Type the length of each axis, as in 784 or 28, 28"))
    return tuple(None if part.lower() in ("any", "none", "?") else _count(part) for part in parts)


Reader = Callable[[str], Any]
"""Returns the value of a text, or raises a ValueError with the reason why it has none."""


def typed_field(title: str, value: object, read: Reader, name: str = "") -> ValueField:
    """Return a field for a value that is typed; its name selects the check for a layer's value, if there is one."""

    def objection(text: str) -> str:
        try:
            found = read(text)
        except ValueError as error:
            return reason_of_error(error)
        return first_of(VALUES[name](found)) if name in VALUES else ""

    line = NameBox(title, objection)
    line.set_name(shown(value))
    return ValueField(line, lambda: read(line.text() if not objection(line.text()) else shown(value)), line.chosen)


def choice_field(title: str, choices: Mapping[Any, str], value: object) -> ValueField:
    """Return a field to choose one of several values, which map to their labels."""
    box = QComboBox()
    box.setAccessibleName(title)
    for one, text in choices.items():
        box.addItem(text, one)
    box.setCurrentIndex(max(0, box.findData(value)))
    return ValueField(box, box.currentData, box.activated)


def input_types() -> dict[str, str]:
    """Return the types of an input of the model, with their titles."""
    return {"float32": translate("numbers"), "int32": translate("tokens")}


def _reader(hint: object) -> Reader:
    """Return a function that reads values of a type."""
    if hint == int | None:
        return lambda text: None if text.strip().lower() in ("", "all") else _count(text)
    if hint is float:
        return lambda text: _accepted(read_amount(text))
    return partial(_read_counts, get_args(hint)) if get_origin(hint) is tuple else str.strip


def _read_counts(types: tuple[object, ...], text: str) -> tuple[int, ...]:
    count = None if Ellipsis in types else len(types)
    found = shape_of(text)
    if count and len(found) == 1:
        found = found * count
    if (count and len(found) != count) or None in found:
        if count:
            raise ValueError(translate("Type {0} whole numbers, as in 3, 3", count))
        raise ValueError(translate("Type whole numbers, as in 7, 4"))
    return tuple(one for one in found if one is not None)


def _count(text: str) -> int:
    return _accepted(read_number(text, least=1, most=LARGEST))


def _accepted(read: _T | str) -> _T:
    if isinstance(read, str):
        raise ValueError(translated(read))  # the reason
    return read


def shown(value: object) -> str:
    """Return a value as a user would type it."""
    if value is None:
        return "all"
    if isinstance(value, tuple):
        return ", ".join("any" if one is None else str(one) for one in value)
    return formatted(value, "g") if isinstance(value, float) else str(value)
