"""The designs that were opened or saved last."""

import os
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QSettings, QStandardPaths

from tndesigner.gui.files.availability import Availability
from tndesigner.paths import is_file, is_folder

_KEY = "files/recent"
MOST = 9
"""How many are remembered."""
_URI = "file://"


class RecentFiles:
    """Remembers designs in the user's settings, the newest first; a missing one stays in the list."""

    def __init__(self) -> None:
        """Look at nothing yet."""
        self._files, self._folders = Availability(is_file), Availability(is_folder)

    @property
    def paths(self) -> tuple[Path, ...]:
        """The designs, whether they still exist or not."""
        return tuple(kept_paths(_KEY)[:MOST])

    def is_there(self, path: Path) -> bool:
        """Return whether a design still exists, as far as the system says so."""
        return self._files.is_there(path)

    @property
    def folder(self) -> Path:
        """The folder in which dialogues start: that of the newest design, or else the user's documents."""
        for path in self.paths:
            if self._folders.is_there(path.parent):
                return path.parent
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def add(self, path: Path) -> None:
        """Remember a design as the newest."""
        newest = path.absolute()
        rest = [one for one in self.paths if one != newest]
        keep_paths(_KEY, [newest, *rest][:MOST])

    def clear(self) -> None:
        """Forget all."""
        QSettings().remove(_KEY)


def kept_paths(key: str) -> list[Path]:
    """Return a list of paths from the settings; what is not a path there is left out."""
    value = QSettings().value(key, [])
    names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    return [_path_of(name) for name in names if isinstance(name, str) and name]


def keep_paths(key: str, paths: Iterable[Path]) -> None:
    """Keep a list of paths in the settings, which hold Unicode only; a name that is none becomes a URI."""
    QSettings().setValue(key, [str(one) if _is_unicode(one) else one.absolute().as_uri() for one in paths])


def _is_unicode(path: Path) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in str(path))


def _path_of(name: str) -> Path:
    return Path(os.fsdecode(unquote_to_bytes(name.removeprefix(_URI)))) if name.startswith(_URI) else Path(name)
