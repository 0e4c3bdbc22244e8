"""The commands of the Edit menu."""

from tndesigner.document.edits import EditNetwork, EditSequence
from tndesigner.gui.actions.command import Command
from tndesigner.gui.workspace import Workspace
from tndesigner.network.edits import NetworkEdit, RemoveBond, Sequence, leg_removal, removal


def edit_commands(workspace: Workspace) -> tuple[Command, ...]:
    """Return undo, redo, delete and select all."""
    document = workspace.document
    history = document.history
    return (
        Command("edit.undo", "Undo", "Edit", history.undo, ("Ctrl+Z",), enabled=lambda: bool(history.undo_titles)),
        Command(
            "edit.redo",
            "Redo",
            "Edit",
            history.redo,
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            enabled=lambda: bool(history.redo_titles),
        ),
        Command(
            "edit.delete",
            "Delete",
            "Edit",
            lambda: delete_selection(workspace),
            ("Del", "Backspace"),
            enabled=lambda: bool(document.selection),
            separated=True,
        ),
        Command("edit.select_all", "Select All", "Edit", lambda: select_all(workspace), ("Ctrl+A",)),
    )


def delete_selection(workspace: Workspace) -> None:
    """Remove the selected tensors, bonds and legs, in one undo step."""
    document, network = workspace.document, workspace.document.network
    chosen = document.selection
    tensors = {tensor.id for tensor in network.tensors} & chosen
    legs = [leg for leg in network.legs if leg.id in chosen and network.owner(leg.id).id not in tensors]
    gone = {leg.id for leg in legs} | {leg.id for one in tensors for leg in network.tensor(one).legs}
    bonds = [bond.id for bond in network.bonds if bond.id in chosen and not gone & set(bond.legs)]
    edits: list[NetworkEdit] = [RemoveBond(bond) for bond in bonds]
    scratch = network.copy()
    for edit in edits:
        edit.apply(scratch)
    for leg in legs:
        edits.append(leg_removal(scratch, leg.id))
        edits[-1].apply(scratch)
    edits.append(removal(scratch, tensors))
    if bonds or legs or tensors:
        document.do("Delete", EditSequence((EditNetwork(document.shown, Sequence(tuple(edits))),)))


def select_all(workspace: Workspace) -> None:
    """Select every tensor and bond of the diagram that is shown."""
    network = workspace.document.network
    workspace.document.select([*(tensor.id for tensor in network.tensors), *(bond.id for bond in network.bonds)])
