"""The fields of a form that is made from the types of a layer's values."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import Field
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from tndesigner.checks.rules.layer_values import VALUES
from tndesigner.gui.fields import HoldBox, NameBox, NumberBox
from tndesigner.gui.translation import first_of
from tndesigner.model import ACTIVATIONS, PADDINGS, Layer
from tndesigner.wording.reading import read_amount, read_number

LARGEST = 2**31 - 1
CHOICES = {"activation": ACTIVATIONS, "padding": PADDINGS}
"""The texts that are a choice, by the name of the field."""
WORDS = {"use_bias": "Bias", "rate": "Rate", "num_heads": "Heads", "key_dim": "Numbers a head", "input_dim": "Tokens"}
WORDS |= {"isometry": "Isometric cores", "name": "Layer name", "output_dim": "Features", "dilation_rate": "Dilation"}
"""The titles of fields whose names say too little."""


class ValueField(QObject):
    """A widget for one value; tells when another possible one is chosen."""

    changed = Signal()

    def __init__(self, widget: QWidget, read: Callable[[], Any], chosen: Any) -> None:  # noqa: ANN401  # a bound signal
        """Take the widget, what reads its value, and its signal."""
        super().__init__(widget)
        self.widget, self.read = widget, read
        chosen.connect(lambda *_: self.changed.emit())


def field_title(name: str) -> str:
    """Return what people call the field of a layer."""
    return WORDS.get(name, name.replace("_", " ").capitalize())


def value_field(layer: Layer, field: Field[Any], networks: Mapping[int, str]) -> ValueField:
    """Return the field for a value of a layer, which it shows."""
    name, title, value = field.name, field_title(field.name), getattr(layer, field.name)
    hint = get_type_hints(type(layer))[name]
    if name in layer.network_fields:
        return _choice(title, networks, value, optional=_is_optional(hint))
    if name in CHOICES:
        return _choice(title, {one: one for one in CHOICES[name]}, value)
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
    if hint == int | None:
        return _typed(title, value, _read_optional, VALUES.get(name, _fine))
    return _typed(title, value, _READERS.get(get_origin(hint) or hint, _read_text)(hint), VALUES.get(name, _fine))


def shape_of(words: str) -> tuple[int | None, ...] | str:
    """Return the shape that a person typed, "28, 28", "any, 64", or why it is none."""
    parts = [part for part in re.split(r"[,×x*\s]+", words.strip()) if part]
    found: list[int | None] = []
    for part in parts:
        read = None if part.lower() in ("any", "none", "?") else read_number(part, least=1, most=LARGEST)
        if isinstance(read, str):
            return read
        found.append(read)
    return tuple(found) if found else "Type the length of each axis, as in 784 or 28, 28"


Reader = Callable[[str], Any]
"""Returns the value of a text; raises a ValueError that says why it has none."""


def _typed(title: str, value: object, read: Reader, complain: Callable[[Any], Iterator[str]]) -> ValueField:
    """Return a field for a value that is typed."""

    def objection(words: str) -> str:
        try:
            return first_of(complain(read(words)))
        except ValueError as error:
            return str(error)

    line = NameBox(title, objection)
    line.set_name(shown(value))
    return ValueField(line, lambda: read(line.text() if not objection(line.text()) else shown(value)), line.chosen)


def _choice(title: str, choices: Mapping[Any, str], value: object, *, optional: bool = False) -> ValueField:
    box = QComboBox()
    box.setAccessibleName(title)
    if optional:
        box.addItem("dense", None)
    for one, words in choices.items():
        box.addItem(words, one)
    box.setCurrentIndex(max(0, box.findData(value)))
    return ValueField(box, box.currentData, box.activated)


def _fine(_value: object) -> Iterator[str]:
    return iter(())


def _read_text(_hint: object) -> Reader:
    return str.strip


def _read_optional(words: str) -> int | None:
    """Return a whole number, or None where all are meant."""
    if words.strip().lower() in ("", "all"):
        return None
    found = read_number(words, least=1, most=LARGEST)
    if isinstance(found, str):
        raise ValueError(found)  # it says why the text is no number
    return found


def _read_float(_hint: object) -> Reader:
    def read(words: str) -> float:
        found = read_amount(words)
        if isinstance(found, str):
            raise ValueError(found)  # it says why the text is no number
        return found

    return read


def _read_numbers(hint: object) -> Reader:
    wanted = get_args(hint)
    count = None if Ellipsis in wanted else len(wanted)

    def read(words: str) -> tuple[int, ...]:
        found = shape_of(words)
        if isinstance(found, str):
            raise ValueError(found)
        if count and len(found) == 1:
            found = found * count
        if (count and len(found) != count) or None in found:
            raise ValueError(f"Type {count} whole numbers, as in 3, 3" if count else "Type whole numbers, as in 7, 4")
        return tuple(one for one in found if one is not None)

    return read


_READERS: dict[Any, Callable[[object], Reader]] = {float: _read_float, tuple: _read_numbers}


def shown(value: object) -> str:
    """Return a value as a person would type it."""
    if value is None:
        return "all"
    if isinstance(value, tuple):
        return ", ".join("any" if one is None else str(one) for one in value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def _is_optional(hint: object) -> bool:
    return isinstance(hint, UnionType) and type(None) in get_args(hint)
