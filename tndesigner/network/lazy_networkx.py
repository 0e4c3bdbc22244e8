"""networkx, imported when one of its names is first used.

Importing it takes longer than building the window. So the window imports it in a thread once it has been painted.
"""

import sys
from types import ModuleType
from typing import Any


def is_imported() -> bool:
    """Tell whether it can be used without waiting; False while a thread is still importing it."""
    module = sys.modules.get("networkx")
    return module is not None and not getattr(module.__spec__, "_initializing", False)


def import_networkx() -> ModuleType:
    """Return the library itself."""
    import networkx

    return networkx  # type: ignore[no-any-return]


def __getattr__(name: str) -> Any:  # noqa: ANN401  # networkx is untyped
    """Return the attribute of networkx with that name."""
    if name.startswith("__"):  # ``from … import`` asks every module for its ``__path__``
        raise AttributeError(name)
    return getattr(import_networkx(), name)
