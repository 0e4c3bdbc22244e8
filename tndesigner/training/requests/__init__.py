"""What a worker can be asked; a new kind of request is a class in a file here, and a row below."""

from typing import TypeAlias, get_args

from tndesigner.training.requests.control import ListDevices, Pause, Resume, Shutdown, Stop
from tndesigner.training.requests.inspect import Inspect
from tndesigner.training.requests.measure import Measure
from tndesigner.training.requests.prepare import Prepare
from tndesigner.training.requests.train import Train
from tndesigner.training.requests.train_more import TrainMore
from tndesigner.training.requests.truncate import Truncate
from tndesigner.training.requests.watch import Watch

Request: TypeAlias = (
    Train | TrainMore | Truncate | Inspect | Prepare | Stop | Pause | Resume | Watch | ListDevices | Measure | Shutdown
)
"""Any request."""

REQUESTS: dict[str, type[Request]] = {cls.kind: cls for cls in get_args(Request)}
"""The classes by the name of their kind."""
