"""Brings the translations up to date: ``python resources/translations/rebuild.py``.

It collects all texts into the ``.ts`` files, which keep what is translated, and compiles them with Qt's ``lrelease``.
The ``.qm`` files are kept beside them, because a build of the wheel has no Qt. To translate without Qt Linguist::

    python resources/translations/rebuild.py --missing de > missing.json    # {"text": "", ...}
    python resources/translations/rebuild.py --fill de missing.json
"""

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import PySide6

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from assembled import ASSEMBLED  # noqa: E402
from collecting import Collector  # noqa: E402

LANGUAGES = {"de": 2, "zh_CN": 1}
"""The languages with how many plural forms they have."""
CONTEXT = "texts"
"""The context of all texts; a message in the context of a class goes before it."""


@cache
def sources() -> tuple[dict[str, str], dict[str, str]]:
    """Return all texts with the files that they are in, and the singulars of those that count."""
    package = Collector(HERE.parents[1], "tndesigner")
    return package.texts | dict.fromkeys(ASSEMBLED, "resources/translations/assembled.py"), package.plurals


def ts_file(language: str) -> Path:
    """Return the file of a language."""
    return HERE / f"{language}.ts"


def translations(language: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the translations of a file by context and text, with a string for each plural form; empty if missing."""
    if not ts_file(language).exists():
        return {}
    found = {}
    for context in ET.parse(ts_file(language)).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if all(forms):
                found[context.findtext("name") or "", message.findtext("source") or ""] = tuple(forms)
    return found


def sources_in(language: str) -> set[str]:
    """Return all texts in the file of a language."""
    return {source.text or "" for source in ET.parse(ts_file(language)).getroot().iter("source")}


def write(language: str, new: dict[str, str]) -> None:
    """Write the file of a language with all texts, old translations and new ones."""
    texts, plurals = sources()
    old = translations(language)
    known = {text: forms[-1] for (context, text), forms in old.items() if context == CONTEXT} | new
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in (CONTEXT, *sorted({context for context, _ in old} - {CONTEXT})):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for text in sorted(text for text in texts if name == CONTEXT or (name, text) in old):
            forms = [known.get(text, "")] if name == CONTEXT else list(old[name, text])
            if text in plurals:
                forms = [known.get(plurals[text], ""), *forms][-LANGUAGES[language] :]
            _add_message(context, text, texts[text], forms, is_plural=text in plurals)
    ET.indent(root, " ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    ts_file(language).write_text(f"{head}{ET.tostring(root, encoding='unicode')}\n", encoding="utf-8")


def _add_message(context: ET.Element, text: str, file: str, forms: list[str], *, is_plural: bool) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if is_plural else {})
    ET.SubElement(message, "location", filename=f"../../{file}")
    ET.SubElement(message, "source").text = text
    translation = ET.SubElement(message, "translation", {} if all(forms) else {"type": "unfinished"})
    if not is_plural:
        translation.text = forms[0]
        return
    for form in forms:
        ET.SubElement(translation, "numerusform").text = form


def missing(language: str) -> dict[str, str]:
    """Return all texts that are not translated."""
    known = translations(language)
    return {text: "" for text in sorted(sources()[0]) if (CONTEXT, text) not in known}


def compile_all(folder: Path) -> None:
    """Write the ``.qm`` files into a folder with Qt's own tool."""
    tool = Path(PySide6.__file__).parent / "lrelease"
    for language in LANGUAGES:
        arguments = [str(tool), "-silent", "-nounfinished", str(ts_file(language))]
        subprocess.run([*arguments, "-qm", str(folder / f"{language}.qm")], check=True)


def main(arguments: list[str]) -> None:
    """Do what the command line asks for."""
    if arguments[:1] == ["--missing"]:
        print(json.dumps(missing(arguments[1]), ensure_ascii=False, indent=0))
        return
    fill = arguments[1:] if arguments[:1] == ["--fill"] else []
    for language in LANGUAGES:
        new = json.loads(Path(fill[1]).read_text(encoding="utf-8")) if fill[:1] == [language] else {}
        write(language, new)
    compile_all(HERE)


if __name__ == "__main__":
    main(sys.argv[1:])
