"""Prepares a run: design, data and device, then the models and what trains them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import keras
import tensorflow as tf

from tndesigner.datasets import Dataset
from tndesigner.datasets.dataset import DataArray
from tndesigner.datasets.stored_pictures import StoredPictures
from tndesigner.document import Design, loads
from tndesigner.layers import build_model, computing_in
from tndesigner.models import Experiment, dense_twin, network_parts
from tndesigner.planning.measured_ways import measured_ways
from tndesigner.training.data_reading import read_data
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import TrainedModel
from tndesigner.training.memory import require_memory
from tndesigner.training.precision import SINGLE
from tndesigner.training.requests import Train
from tndesigner.training.suitability import require_suitable
from tndesigner.wording.text import Text
from tndesigner.worker.devices import Choice
from tndesigner.worker.epoch_loop import EpochLoop
from tndesigner.worker.hosts import choose_hosts, require_agreement
from tndesigner.worker.learner import Learner
from tndesigner.worker.measures import measures_for
from tndesigner.worker.optimizers import make_optimizer
from tndesigner.worker.plan_selection import PlanSelection, choose_ways
from tndesigner.worker.precision_choice import PrecisionChoice, choose_precision
from tndesigner.worker.sample_order import SampleOrder
from tndesigner.worker.samples import CopiedSamples, Data, Samples, StoredSamples
from tndesigner.worker.several_devices import choose_devices
from tndesigner.worker.xla_choice import NO_XLA, XlaChoice, can_be_compiled, choose_xla


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the models of a run share."""

    design: Design
    dataset: Dataset
    data: Data
    device: Choice
    ways: PlanSelection
    """How the networks are evaluated."""
    precision: PrecisionChoice
    """How the layers of both models compute while they are trained."""
    xla: XlaChoice
    """Whether the steps of both models are compiled by XLA, as far as it can compile them."""
    models: tuple[TrainedModel, ...]
    """The model with networks and, if it is trained too, its dense twin."""
    parameters: int
    twin_parameters: int | None
    """None if no twin is trained."""

    @property
    def sizes(self) -> dict[str, Any]:
        """The parameters of both models and the compression, as the run record and events hold them."""
        parameters, twin = self.parameters, self.twin_parameters
        compression = None if twin is None else twin / max(1, parameters)
        return {"parameters": parameters, "twin_parameters": twin, "compression": compression}


def prepare(request: Train) -> Prepared:
    """Read the design and put the data on the device.

    Raises:
        ValueError: if the design, the data, or the two together are refused.
        OSError: if a file cannot be read.
    """
    joined = choose_hosts(request.hosts) if request.hosts else None
    design = loads(request.design, request.title)
    device = joined or choose_devices(design.experiment.device)
    dataset = read_data(design.experiment)
    if request.hosts:
        require_agreement(request.hosts, device, design, dataset)
    require_suitable(design, dataset.info)
    _require_validation(design.experiment, dataset)
    require_memory(design, twin=request.twin)
    model, networks = design.model, design.networks
    keras.utils.clear_session(free_memory=False)
    twin = dense_twin(model, networks) if request.twin and network_parts(model, networks) else None
    data = _on_device(dataset, design.experiment.batch_size, device)
    order = SampleOrder(len(data.training), data.batch_size, design.experiment.seed)
    steps = order.steps * design.experiment.epochs
    part = _for_one_device(design, device)
    ways = choose_ways(part, steps=steps, device=device, known=measured_ways())
    precision = choose_precision(part, device)
    on_gpu = device.device.name.startswith("gpu")
    with computing_in(precision.policy):
        xla = choose_xla(part, steps=steps, device=device, orders=ways.orders) if on_gpu else NO_XLA
    return Prepared(
        design=design,
        dataset=dataset,
        data=data,
        device=device,
        ways=ways,
        precision=precision,
        xla=xla,
        models=("network",) if twin is None else ("network", "twin"),
        parameters=model.parameters(networks),
        twin_parameters=None if twin is None else twin.parameters(networks),
    )


def make_learner(name: TrainedModel, prepared: Prepared) -> Learner:
    """Build one of the untrained models, and what trains it.

    Raises:
        ValueError: if the model is refused.
    """
    data, experiment = prepared.data, prepared.design.experiment
    keras.utils.set_random_seed(experiment.seed)
    with prepared.device.scope():
        with computing_in(prepared.precision.policy):
            model = _build(name, prepared)
        order = SampleOrder(len(data.training), data.batch_size, experiment.seed)
        optimizer = make_optimizer(experiment, model.trainable_variables, order.steps)
        measures = measures_for(prepared.dataset.info.task, experiment.loss, prepared.dataset.class_weights)
        loop = EpochLoop(model, measures, optimizer, data, xla=prepared.xla.used and can_be_compiled(model))
        return Learner(name, loop, order, experiment.epochs, experiment.stopping)


def model_to_keep(learner: Learner, prepared: Prepared) -> keras.Model:
    """Return the model that a run keeps of a trained one: it computes in single precision, with the same weights.

    So whoever opens it needs no special device. It is built in main memory, where there is more room than on a GPU;
    where there is none, either, the trained model is kept as it is.
    """
    trained = learner.loop.model
    if prepared.precision.policy == SINGLE:
        return trained
    keras.utils.clear_session(free_memory=False)  # so that layers have the names that they have in other runs
    try:
        with tf.device("/cpu:0"):
            kept = _build(learner.name, prepared)
            kept.set_weights(trained.get_weights())
    except (tf.errors.OpError, MemoryError):
        return trained
    return kept


def _build(name: TrainedModel, prepared: Prepared) -> keras.Model:
    """Build one of the models of a run, by the present dtype policy of Keras."""
    design = prepared.design
    stack = design.model if name == "network" else dense_twin(design.model, design.networks)
    batch = -(-prepared.data.batch_size // prepared.device.parts)
    return build_model(stack, design.networks, batch=batch, orders=prepared.ways.orders)


def _require_validation(experiment: Experiment, dataset: Dataset) -> None:
    """Refuse what goes by the validation loss if there is none."""
    what = {
        Text("early stopping"): experiment.stopping.patience > 0,
        Text("keeping the best weights"): experiment.stopping.keep_best,
        Text("the schedule plateau"): experiment.schedule.kind == "plateau",
    }
    if len(dataset.x_val) == 0 and any(what.values()):
        needs = next(name for name, wanted in what.items() if wanted)
        raise TrainingError(
            Text(
                "{0} goes by the validation loss, but {1} has no examples to validate with; train without it, or "
                "give examples to validate with",
                needs,
                experiment.dataset,
            )
        )


def _for_one_device(design: Design, device: Choice) -> Design:
    """Return a design with the batch size that each of several devices gets."""
    if device.parts == 1:
        return design
    part = design.copy()
    part.experiment = replace(design.experiment, batch_size=-(-design.experiment.batch_size // device.parts))
    return part


def _on_device(dataset: Dataset, batch_size: int, device: Choice) -> Data:
    with tf.device(device.placement):
        training = _samples(dataset.x_train, dataset.y_train)
        validation = _samples(dataset.x_val, dataset.y_val)
    return Data(_on_all(training, device.names), validation, min(batch_size, len(training)))


def _on_all(samples: Samples | StoredSamples, names: Sequence[str]) -> Samples | StoredSamples | CopiedSamples:
    """Return examples with a copy on each of several devices; pictures in a file stay there."""
    if len(names) < 2 or isinstance(samples, StoredSamples):
        return samples
    copies = []
    for name in names:
        with tf.device(f"/{name}"):
            copies.append(Samples(tf.identity(samples.x), tf.identity(samples.y)))
    return CopiedSamples(tuple(copies))


def _samples(x: DataArray | StoredPictures, y: DataArray) -> Samples | StoredSamples:
    """Return examples on the device; pictures in a file stay there."""
    answers = tf.constant(y)
    return StoredSamples(x, answers) if isinstance(x, StoredPictures) else Samples(tf.constant(x), answers)
