"""The commands of the File menu."""

from functools import partial
from pathlib import Path

from tndesigner.document import Design
from tndesigner.gui.actions.command import Command, command_text
from tndesigner.gui.actions.export_dialogue import ExportDialogue, Subject
from tndesigner.gui.deploying.deployable import deployable_of
from tndesigner.gui.deploying.doors import deploy_dialogue
from tndesigner.gui.files import DesignWindow
from tndesigner.gui.files.doors import ask_for_source
from tndesigner.gui.files.recent_files import MOST
from tndesigner.gui.files.versions import MOST as MOST_VERSIONS
from tndesigner.gui.files.versions import versions_of, written
from tndesigner.gui.files.written import tell_written
from tndesigner.gui.gallery.opening import open_gallery
from tndesigner.gui.importing.doors import import_dialogue
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.workspace import Workspace
from tndesigner.wording.dates import date_and_time

_RECENT = "File/Open Recent"
_VERSIONS = "File/Open Earlier Version"
LONGEST_NAME = 48
"""The most characters of a file's name in a menu."""
_command = partial(Command, menu="File")


def file_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return the commands to open, save, export and close designs, and to quit."""
    windows, file = workspace.windows, workspace.file
    return (
        _command("file.new", "New", windows.new, ("Ctrl+N",), "Open a window with an empty design"),
        _command("file.example", "New from Example…", lambda: show_gallery(workspace), ("Ctrl+Shift+N",)),
        _command("file.open", "Open…", lambda: windows.choose(window_of(workspace)), ("Ctrl+O",)),
        *_earlier(workspace),
        _command(
            "file.import",
            "Import Network…",
            lambda: import_design(workspace),
            ("Ctrl+Shift+O",),
            "Read an einsum string, Python source or a file of Tensor-Network-Editor as a new design",
            separated=True,
        ),
        _command(
            "file.locate",
            "Locate Trained Model…",
            lambda: ask_for_source(workspace.document, workspace.canvas.window()),
            tip="Say where the model is that the design was made from, if it is not where it was",
            enabled=lambda: workspace.document.design.source is not None,
        ),
        _command("file.save", "Save", file.save, ("Ctrl+S",), separated=True),
        _command("file.save_as", "Save As…", file.save_as, ("Ctrl+Shift+S",)),
        *_exports(workspace),
        _command("file.close", "Close Window", lambda: workspace.canvas.window().close(), ("Ctrl+W",), separated=True),
        _command("file.quit", "Quit", windows.quit, ("Ctrl+Q",)),
    )


def _exports(workspace: Workspace) -> tuple[Command, ...]:
    """Return the commands that write something other than a design."""
    return (
        _command(
            "file.export",
            "Export Picture…",
            lambda: export_picture(workspace),
            ("Ctrl+E",),
            "Save the drawing or its selection as SVG, PDF, PNG or TikZ",
            separated=True,
        ),
        _command(
            "file.export_model",
            "Export Model…",
            lambda: export_model(workspace),
            ("Ctrl+Shift+E",),
            "Write the model as ONNX, LiteRT or SavedModel, and measure it there",
        ),
    )


def _earlier(workspace: Workspace) -> tuple[Command, ...]:
    """Return the commands that open what was open before: files, windows, and versions of the file."""
    windows = workspace.windows
    recent = windows.recent
    return (
        *(_recent_command(workspace, place) for place in range(MOST)),
        Command(
            "file.forget_recent",
            "Clear List",
            recent.clear,
            menu=_RECENT,
            enabled=lambda: bool(recent.paths),
            separated=True,
        ),
        _command(
            "file.reopen_last",
            "Reopen Last Windows",
            lambda: windows.reopen_last(window_of(workspace)),
            tip="Open the designs whose windows were open when tndesigner ended last",
            enabled=lambda: bool(windows.last.paths),
        ),
        *(_version_command(workspace, place) for place in range(MOST_VERSIONS)),
        _no_version_command(workspace),
    )


def window_of(workspace: Workspace) -> DesignWindow | None:
    """Return the window that a workspace belongs to."""
    window = workspace.canvas.window()
    return window if isinstance(window, DesignWindow) else None


def show_gallery(workspace: Workspace) -> None:
    """Show the gallery of examples over the window."""
    window = window_of(workspace)
    if window is not None:
        open_gallery(window, workspace.windows, workspace.theme)


def import_design(workspace: Workspace) -> None:
    """Open the dialogue that makes a new design of a network from elsewhere."""
    dialogue = import_dialogue()(workspace.theme, workspace.canvas.window(), folder=workspace.windows.recent.folder)
    dialogue.imported.connect(lambda design: workspace.windows.show(OpenDocument(design), _name_of(design)))
    dialogue.open()


def _name_of(design: Design) -> str:
    return next(iter(design.networks.values())).name


def export_picture(workspace: Workspace) -> None:
    """Open the dialogue that exports a picture of the drawing."""
    document = workspace.document
    proposal = _proposed(workspace, document.network.name or workspace.file.name)
    subject = Subject(document.design.copy(), document.shown, document.selection, proposal)
    dialogue = ExportDialogue(subject, workspace.canvas.window())
    dialogue.exported.connect(lambda _path: workspace.uses.keep_start())
    dialogue.exported.connect(partial(tell_written, workspace.canvas))
    dialogue.open()


def export_model(workspace: Workspace) -> None:
    """Open the dialogue that writes the model for a runtime."""
    dialogue = deploy_dialogue()(deployable_of(workspace, _proposed(workspace, "model")), workspace.canvas.window())
    workspace.training.closed.connect(dialogue.reject)
    dialogue.open()


def _proposed(workspace: Workspace, name: str) -> Path:
    """Return where to export to, without a suffix: beside the design, or a file of that name."""
    path = workspace.document.path
    return path.with_suffix("") if path else workspace.windows.recent.folder / name


def _recent_command(workspace: Workspace, place: int) -> Command:
    recent = workspace.windows.recent

    def text() -> str:
        paths = recent.paths
        if place >= len(paths):
            return ""
        name = f"{_fitting(paths[place].name)} — {_fitting(paths[place].parent.name)}"
        return name if recent.is_there(paths[place]) else f"{name} {command_text('(missing)')}"

    def is_there() -> bool:
        return all(map(recent.is_there, recent.paths[place : place + 1]))

    def run() -> None:
        workspace.windows.open(recent.paths[place : place + 1], window_of(workspace))

    title = f"Recent Design {place + 1}"
    return Command(f"file.recent_{place + 1}", title, run, menu=_RECENT, text=text, enabled=is_there)


def _version_command(workspace: Workspace, place: int) -> Command:
    """Return the command that opens what the file held before one of the last saves, in a window of its own."""
    document = workspace.document

    def version() -> Path | None:
        kept = versions_of(document.path) if document.path else []
        return kept[place] if place < len(kept) else None

    def text() -> str:
        one = version()
        return date_and_time(written(one), "%H:%M:%S") if one else ""

    def run() -> None:
        one = version()
        if one is not None and document.path is not None:
            workspace.windows.open_version(one, f"{document.path.stem} {date_and_time(written(one), '%H.%M')}")

    name, title = f"file.version_{place + 1}", f"Earlier Version {place + 1}"
    tip = "Open what the file held before it was saved, as a new design"
    return Command(name, title, run, menu=_VERSIONS, text=text, tip=tip, enabled=lambda: version() is not None)


def _no_version_command(workspace: Workspace) -> Command:
    """Return the row that the menu of earlier versions has while there is none."""

    def text() -> str:
        path = workspace.document.path
        return "" if path and versions_of(path) else command_text("Nothing Has Been Replaced Yet")

    return Command(
        "file.no_version", "No Earlier Version", lambda: None, menu=_VERSIONS, text=text, enabled=lambda: False
    )


def _fitting(name: str) -> str:
    """Return a name with its middle left out if it would make a menu too wide."""
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME // 2]}…{name[-LONGEST_NAME // 2 :]}"
