"""The designs that were opened or saved last."""

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

_KEY = "files/recent"
MOST = 9
"""How many are remembered."""


class RecentFiles:
    """Remembers designs in the user's settings, the newest first."""

    @property
    def paths(self) -> tuple[Path, ...]:
        """The designs that still exist."""
        return tuple(path for path in self._kept() if path.is_file())

    @property
    def folder(self) -> Path:
        """The folder in which dialogues start: that of the newest design, or else the user's documents."""
        for path in self._kept():
            if path.parent.is_dir():
                return path.parent
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def add(self, path: Path) -> None:
        """Remember a design as the newest."""
        newest = path.absolute()
        rest = [one for one in self._kept() if one != newest]
        QSettings().setValue(_KEY, [str(one) for one in (newest, *rest)[:MOST]])

    def clear(self) -> None:
        """Forget all."""
        QSettings().remove(_KEY)

    def _kept(self) -> list[Path]:
        value = QSettings().value(_KEY, [])
        names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [Path(name) for name in names if isinstance(name, str) and name]
