"""The commands of the Help menu."""

from functools import partial

from tndesigner.gui.actions.about_dialogue import AboutDialogue
from tndesigner.gui.actions.command import Command
from tndesigner.gui.actions.command_palette import actions_of, open_command_palette
from tndesigner.gui.actions.file_menu import show_gallery, window_of
from tndesigner.gui.actions.notation_dialogue import NotationDialogue
from tndesigner.gui.actions.shortcut_sheet import ShortcutSheet
from tndesigner.gui.tour.blog_tour import TOUR
from tndesigner.gui.tour.exercises import EXERCISES
from tndesigner.gui.tour.lessons import open_lesson
from tndesigner.gui.workspace import Workspace

_command = partial(Command, menu="Help")


def help_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return the manual, the examples, the notation, the version, the palette and the sheet of shortcuts."""
    return (*_to_read(workspace), *_to_learn(workspace), *_to_find(workspace))


def _to_read(workspace: Workspace) -> tuple[Command, ...]:
    canvas = workspace.canvas
    return (
        _command(
            "help.manual",
            "Manual",
            lambda: workspace.manual.show_about(canvas.window().focusWidget()),
            ("F1",),
            "The manual, at the page about the part of the window that has the focus",
        ),
        _command(
            "help.whats_this",
            "What’s This?",
            workspace.manual.explain,
            ("Shift+F1",),
            "Click on anything to learn what it is, with a link to its page of the manual",
        ),
        _command("help.examples", "Examples…", lambda: show_gallery(workspace)),
        _command(
            "help.notation",
            "How to Read a Drawing",
            lambda: NotationDialogue(workspace.theme, canvas.window()).open(),
            tip="Core, bond, input, output legs and copy tensor: how they are drawn and what they mean",
        ),
        _command(
            "help.about",
            "About tndesigner",
            lambda: AboutDialogue(canvas.window(), workspace.manual.show_address).open(),
            tip="Versions and licences of the program and its parts, and how to report a fault",
        ),
    )


def _to_learn(workspace: Workspace) -> tuple[Command, ...]:
    return (
        _command(
            "help.tour",
            "Guided Tour",
            lambda: open_lesson(workspace.windows, TOUR.name),
            tip="Draw the blog’s network, break it and mend it, train it and take it away: five minutes",
        ),
        *(
            Command(
                f"help.{one.name}",
                one.title,
                partial(open_lesson, workspace.windows, one.name),
                tip=one.steps[0].text,
                menu="Help/Exercises",
            )
            for one in EXERCISES
        ),
    )


def _to_find(workspace: Workspace) -> tuple[Command, ...]:
    def sheet() -> None:
        window = window_of(workspace)
        if window is not None:
            ShortcutSheet(window, actions_of(window)).open()

    def palette() -> None:
        window = window_of(workspace)
        if window is not None:
            open_command_palette(window, workspace.theme)

    return (
        _command(
            "help.palette",
            "Command Palette…",
            palette,
            ("Ctrl+K", "Ctrl+Shift+P"),
            "Find any command by a few letters of its name",
        ),
        _command(
            "help.shortcuts",
            "Keyboard Shortcuts",
            sheet,
            ("?",),
            "All shortcuts, and what the pointer does on the canvas",
        ),
    )
