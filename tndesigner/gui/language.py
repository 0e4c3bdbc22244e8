"""The language of the window: that of the system, or the one that is preferred."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from tndesigner.gui.preferences.preferences import LanguageChoice
from tndesigner.resources import resource_path
from tndesigner.wording.conventions import ENGLISH, Conventions, use_conventions

CONTEXT = "texts"
"""The context of all translations, except for words that mean something else in one class."""
_LOCALES = {
    LanguageChoice.ENGLISH: QLocale(QLocale.Language.English, QLocale.Country.UnitedStates),
    LanguageChoice.GERMAN: QLocale(QLocale.Language.German),
    LanguageChoice.CHINESE: QLocale(QLocale.Language.Chinese, QLocale.Country.China),
}


_DATES = {
    LanguageChoice.ENGLISH: ENGLISH.date,
    LanguageChoice.GERMAN: "{0:%d.%m.%Y}",
    LanguageChoice.CHINESE: "{0.year}年{0.month}月{0.day}日",
}


class Translation(QTranslator):
    """Finds a text no matter which class shows it; None lets Qt ask its own translation for a text that is not here."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, count: int = -1) -> str | None:
        found = super().translate(context, source, disambiguation, count)
        return found or super().translate(CONTEXT, source, disambiguation, count) or None


def language_of(choice: LanguageChoice) -> LanguageChoice:
    """Return the language that a choice means now: for that of the system, the nearest one that the program speaks."""
    if choice != LanguageChoice.SYSTEM:
        return choice
    for name in QLocale.system().uiLanguages():
        for language, locale in _LOCALES.items():
            if QLocale(name).language() == locale.language() and QLocale(name).script() == locale.script():
                return language
    return LanguageChoice.ENGLISH


def speak(choice: LanguageChoice) -> list[QTranslator]:
    """Let the application speak a language, Qt's own dialogues, numbers and dates included; return what was installed.

    Windows that are open already keep their language.
    """
    language = language_of(choice)
    locale = _LOCALES[language]
    QLocale.setDefault(locale)
    full_stop = "。" if locale.language() is QLocale.Language.Chinese else "."
    conventions = Conventions(locale.decimalPoint(), locale.groupSeparator(), _DATES[language], full_stop)
    use_conventions(ENGLISH if conventions == ENGLISH else conventions)
    if language == LanguageChoice.ENGLISH:
        return []
    application = QCoreApplication.instance()
    qt, own = QTranslator(application), Translation(application)
    places = ((qt, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),)
    for translator, name, folder in (*places, (own, str(language), str(resource_path("translations")))):
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
    return [qt, own]
