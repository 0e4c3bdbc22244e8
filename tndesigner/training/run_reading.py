"""Keeps with a run how its data became numbers, so that its models can be asked about new data."""

from tndesigner.datasets.kept_reading import KeptReading
from tndesigner.document import DocumentError
from tndesigner.document.decoding import reader
from tndesigner.document.encoding import encoded, text_of
from tndesigner.document.parsing import parse
from tndesigner.document.storage import read_text
from tndesigner.paths import is_file
from tndesigner.training.errors import TrainingError
from tndesigner.training.run_folder import RunFolder
from tndesigner.wording.text import Text, message_of


def write_reading(folder: RunFolder, kept: KeptReading) -> None:
    """Write how the data of a run were read.

    Raises:
        TrainingError: if it cannot be written.
    """
    folder.write(folder.reading, text_of(encoded(kept)), settled=False)


def read_reading(folder: RunFolder) -> KeptReading:
    """Return how the data of a run were read.

    Raises:
        TrainingError: if the run has not kept it, or the file is damaged.
    """
    if not is_file(folder.reading):
        raise TrainingError(
            Text(
                "{0} has not kept how its data were read: it has bundled data, or was trained by an older version; "
                "give it arrays",
                folder.path,
            )
        )
    try:
        kept: KeptReading = reader(KeptReading)(parse(read_text(folder.reading)), "the reading")
    except DocumentError as error:
        raise TrainingError(Text("{0}: {1}", folder.reading, message_of(error))) from error
    return kept
