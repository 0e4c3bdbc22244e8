"""networkx, imported when something of it is first used.

Importing it takes longer than building the window. So the window imports it in a thread, once it has been painted.
"""

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import networkx  # noqa: F401  # for the import contracts

NAME = "networkx"


def is_imported() -> bool:
    """Tell whether it can be used without waiting: not while a thread is still importing it."""
    module = sys.modules.get(NAME)
    return module is not None and not getattr(module.__spec__, "_initializing", False)


def __getattr__(name: str) -> Any:  # noqa: ANN401  # networkx is untyped
    """Return what networkx has of that name."""
    return getattr(import_module(NAME), name)
