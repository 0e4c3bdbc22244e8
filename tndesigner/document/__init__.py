"""The design, its ``.tnd`` file, and the history of edits."""

from tndesigner.document.codec import dumps, load, loads, save
from tndesigner.document.design import Design
from tndesigner.document.errors import DocumentError
from tndesigner.document.history import History
