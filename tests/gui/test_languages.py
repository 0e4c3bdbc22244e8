"""The window speaks German and Chinese: no text lacks a translation, and none loses a part of it."""

import re
import runpy
from dataclasses import fields
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox

from tests.gui.speaking import speaking
from tests.gui.windows import blog_design, open_window
from tndesigner.gui.families.titles import TITLES
from tndesigner.gui.language import language_of
from tndesigner.gui.preferences import LanguageChoice
from tndesigner.gui.translation import reason_of_error, translate, translated
from tndesigner.models import LAYER_KINDS
from tndesigner.models.keras_file import KerasFileError, read_model
from tndesigner.network.templates import TEMPLATES
from tndesigner.training.codec import read_event, travelling_line
from tndesigner.training.events import Failed
from tndesigner.wording.sentences import counted
from tndesigner.wording.text import Text

pytestmark = pytest.mark.gui

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"
REBUILD = runpy.run_path(str(FOLDER / "rebuild.py"))
LANGUAGES = sorted(REBUILD["LANGUAGES"])
KEYS = re.compile(r"\((?:Esc|Enter)\)|Esc\b|Enter\b|Tab\b|F1\b")
KEPT = ("…", "\n", "%", "·", ";;", "×", "±")


@pytest.fixture(params=LANGUAGES)
def code(request):
    return request.param


@pytest.fixture
def spoken(qapp):
    with speaking(qapp) as choose:
        yield choose


def placeholders(text):
    return sorted((name, how, shape) for _, name, shape, how in Formatter().parse(text) if name is not None)


def test_the_files_hold_every_text_of_the_program(code):
    texts, _ = REBUILD["sources"]()
    assert REBUILD["sources_in"](code) == set(texts), "run python resources/translations/rebuild.py"


def test_every_text_is_translated(code):
    assert set(REBUILD["missing"](code)) == set(), f"see {FOLDER.name}/rebuild.py for how to add them"


def test_every_field_of_a_form_has_a_title():
    parameters = {one.name for template in TEMPLATES.values() for one in template.parameters}
    widths = {width for template in TEMPLATES.values() for one in template.factor_lists for width in one.widths}
    values = {one.name for kind in LAYER_KINDS.values() for one in fields(kind)}
    assert parameters | widths | values == set(TITLES)


def test_placeholders_ellipses_and_keys_are_those_of_the_text(code):
    for (_, text), forms in REBUILD["translations"](code).items():
        assert placeholders(forms[-1]) == placeholders(text), text
        for form in forms:
            assert sorted(KEYS.findall(form)) == sorted(KEYS.findall(text)), text
            assert [form.count(one) for one in KEPT] == [text.count(one) for one in KEPT], text
            assert form.endswith("…") == text.endswith("…"), text


def test_compiled_files_are_up_to_date(tmp_path):
    REBUILD["compile_all"](tmp_path)
    for one in LANGUAGES:
        assert (tmp_path / f"{one}.qm").read_bytes() == (FOLDER / f"{one}.qm").read_bytes()


def test_counts_have_the_plural_forms_of_the_language(spoken):
    spoken(LanguageChoice.GERMAN)
    said = [translated(counted(number, "{0} core", "{0} cores")) for number in (0, 1, 2, 1024)]
    assert said == ["0 Kerne", "1 Kern", "2 Kerne", "1.024 Kerne"]


def test_the_window_and_the_buttons_of_qt_speak_german(qtbot, spoken):
    spoken(LanguageChoice.GERMAN)
    window = open_window(qtbot, blog_design())
    titles = [
        menu.title().replace("&", "") for menu in window.menuBar().findChildren(type(window.menuBar().addMenu("")))
    ]
    assert {"Datei", "Bearbeiten", "Einfügen", "Anordnen", "Ansicht", "Hilfe"} <= set(titles)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text().replace("&", "") == "Abbrechen"


def test_texts_of_qt_that_are_not_ours_come_from_qt(spoken):
    spoken(LanguageChoice.GERMAN)
    assert QCoreApplication.translate("QShortcut", "Ctrl") == "Strg"
    assert QKeySequence("Ctrl+Shift+Left").toString(QKeySequence.SequenceFormat.NativeText) == "Strg+Umschalt+Links"
    assert QCoreApplication.translate("QShortcut", "known to nobody") == "known to nobody"


def test_a_language_that_is_chosen_wins_over_that_of_the_system(monkeypatch):
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["fr-FR", "zh-Hans-CN", "de-AT"])
    assert language_of(LanguageChoice.SYSTEM) is LanguageChoice.CHINESE
    assert language_of(LanguageChoice.GERMAN) is LanguageChoice.GERMAN
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _: ["fr-FR", "zh-TW"])
    assert language_of(LanguageChoice.SYSTEM) is LanguageChoice.ENGLISH


def test_what_another_process_says_of_a_file_is_translated(spoken, tmp_path):
    spoken(LanguageChoice.GERMAN)
    damaged = tmp_path / "model.keras"
    damaged.write_bytes(b"PK\x03\x04 and no end")
    with pytest.raises(KerasFileError) as raised:
        read_model(damaged)
    said = "die Datei ist beschädigt: Sie beginnt wie ein ZIP-Archiv, hat aber kein lesbares Ende"
    assert reason_of_error(raised.value) == f"{damaged}: {said}"


def test_numbers_from_another_process_are_written_as_in_the_language(spoken):
    why = Text("the learning rate {0:g} is high: try {1:g}", 0.5, 0.05)
    told = Text(
        "training {0} failed in epoch {1}: the loss is no longer a finite number; {2}", Text("the network"), 1200, why
    )
    event = read_event(travelling_line(Failed(message=told, request="train")))
    spoken(LanguageChoice.GERMAN)
    assert isinstance(event, Failed)
    assert translated(event.message) == (
        "das Training ist in Epoche 1.200 gescheitert (das Netz): Der Verlust ist keine endliche Zahl mehr; "
        "die Lernrate 0,5 ist hoch: versuchen Sie 0,05"
    )


def test_english_needs_no_translation(spoken, qapp):
    spoken(LanguageChoice.ENGLISH)
    assert translate("Bond") == QCoreApplication.translate("texts", "Bond") == "Bond"
