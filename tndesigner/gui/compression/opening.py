"""Opens a compressed model as a design."""

from functools import partial

from tndesigner.document import DocumentError
from tndesigner.gui.compression.compressor import Compressor
from tndesigner.gui.files import OpenWindows
from tndesigner.gui.files.background import wait_for
from tndesigner.gui.files.doors import design_of_model
from tndesigner.gui.files.questions import Question, ask
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.translation import reason_of_error, translate

MODEL = "model.keras"


def open_compressed(compressor: Compressor, windows: OpenWindows) -> None:
    """Open the design of a compressed model in its own window, with its networks drawn; its folder stays."""
    folder, model = compressor.folder, compressor.model
    if folder is None or model is None:
        return
    try:
        design = wait_for(partial(design_of_model, folder / MODEL))
    except DocumentError as error:
        heading = translate("The compressed model cannot be opened.")
        ask(Question(heading, reason_of_error(error), (translate("Close"),)), next(iter(windows.windows), None))
        return
    design.experiment = compressor.experiment
    compressor.keep()
    windows.show(OpenDocument(design), f"{model.stem}-compressed")
