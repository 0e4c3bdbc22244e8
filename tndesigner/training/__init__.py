"""What the processes exchange about training, and what is saved of it.

The modules `suitability` and `threads` are imported separately: datasets and planning take a while to import, and a
window that opens needs neither.
"""

from tndesigner.training.client import WorkerClient, start_worker, worker_environment
from tndesigner.training.codec import event_line, read_event, read_request, request_line
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import (
    Calibrated,
    Compressed,
    Compressing,
    CurveMeasured,
    Deployed,
    DeployedModel,
    DeployedOutput,
    Deploying,
    Device,
    DevicesListed,
    Epoch,
    EpochTuned,
    Event,
    Failed,
    Figures,
    Finished,
    Inspected,
    Isometries,
    Measured,
    Note,
    Paused,
    Predicted,
    Ready,
    Repeated,
    Resumed,
    Spectra,
    Spread,
    Started,
    Stepped,
    ThreadsAdvised,
    Timing,
    Truncated,
    Versions,
)
from tndesigner.training.history import read_history
from tndesigner.training.requests import (
    Calibrate,
    Compress,
    Deploy,
    Inspect,
    ListDevices,
    Measure,
    Pause,
    Predict,
    Prepare,
    Request,
    Resume,
    Shutdown,
    Stop,
    Train,
    TrainMore,
    Truncate,
    Watch,
    train_request,
)
from tndesigner.training.run_folder import RunFolder, make_run_folder
from tndesigner.training.run_record import RunRecord
from tndesigner.training.runs import Run, default_run_folder, list_runs, mark_failed, open_run, rename_run
