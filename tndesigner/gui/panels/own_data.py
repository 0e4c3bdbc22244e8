"""Data of the user's own in lists of datasets: a file, or a folder of pictures."""

from PySide6.QtWidgets import QFileDialog, QWidget

from tndesigner.datasets.user_data import USER_SUFFIXES
from tndesigner.gui.translation import translate

FILE, FOLDER = "own file", "own folder"


def own_entries() -> tuple[tuple[str, str], ...]:
    """Return the entries that ask for data."""
    return (FILE, translate("Own file…")), (FOLDER, translate("Folder of pictures…"))


def ask_for_data(entry: str, title: str, parent: QWidget) -> str:
    """Let the user choose what an entry asks for; return its path, or an empty string."""
    if entry == FOLDER:
        return QFileDialog.getExistingDirectory(parent, translate("Folder with a Folder of Pictures for Each Class"))
    kinds = translate("Data ({0})", " ".join(f"*{one}" for one in USER_SUFFIXES))
    return QFileDialog.getOpenFileName(parent, title, "", kinds)[0]
