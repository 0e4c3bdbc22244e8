"""Designs and their files: opening, saving, asking before anything is lost, and recovery after a crash."""

from tndesigner.gui.files.design_window import DesignWindow
from tndesigner.gui.files.document_file import DocumentFile
from tndesigner.gui.files.open_windows import OpenWindows
from tndesigner.gui.files.recent_files import RecentFiles
