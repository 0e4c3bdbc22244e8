"""Requests and events go over the pipe as one line of JSON each, and nothing else gets through."""

import json

import pytest

from tests.unit.blog import blog_design
from tests.unit.training.specimens import EPOCH, FIGURES, SCORED, STARTED, VERSIONS
from tndesigner.document import loads
from tndesigner.models import FileReading
from tndesigner.training import (
    Device,
    DevicesListed,
    Failed,
    Finished,
    ListDevices,
    Note,
    Pause,
    Paused,
    Ready,
    Repeated,
    Resume,
    Resumed,
    Shutdown,
    Stop,
    Train,
    TrainingError,
    event_line,
    read_event,
    read_request,
    request_line,
    train_request,
)
from tndesigner.training.codec import travelling_line
from tndesigner.training.events import (
    EVENTS,
    BondSpectrum,
    Calibrated,
    Compressed,
    Compressing,
    Confusion,
    CoreDeviation,
    CoreGradient,
    CurveMeasured,
    Deployed,
    DeployedModel,
    Deploying,
    EpochTuned,
    Estimates,
    Inspected,
    Isometries,
    Measured,
    Predicted,
    Spectra,
    Spread,
    Stepped,
    Surface,
    ThreadsAdvised,
    Timing,
    Truncated,
)
from tndesigner.training.requests import (
    REQUESTS,
    Calibrate,
    Compress,
    Deploy,
    Inspect,
    Measure,
    Predict,
    Prepare,
    TrainMore,
    Truncate,
    Watch,
)
from tndesigner.wording.text import Text

REQUEST_SPECIMENS = (
    Train(design="{…}\n", title="ein Netz.tnd", folder="runs/x", twin=False),
    Train(design="{…}", title="x", folder="x", tensorboard=True),
    Stop(),
    Pause(),
    Resume(),
    ListDevices(),
    Measure(design="{…}", network=3, batch=17),
    Measure(design="{…}", network=None, batch=19),
    Calibrate(),
    Deploy(run="", design="{…}", to="litert", precision="int8", target="ein Netz.tflite"),
    Predict(run="runs/a", file="new.csv", target="answers.csv", reading=FileReading(separator=";", split="set")),
    Compress(model="ein Netz.keras", folder="small", ratio=2.5, layers=("a", "b"), seed=3),
    TrainMore(run="runs/x", epochs=7),
    Watch(seconds=0.25, cores=0.5),
    Truncate(design="{…}", weights="runs/x/network.keras", network=2, bond=7, dim=3, target="starts/x.keras"),
    Inspect(design="{…}", weights="runs/x/network.keras"),
    Prepare(design="{…}", twin=False),
    Shutdown(),
)
CPU = Device(name="cpu", description="a processor, 2 cores", memory=25_000_000_000)
SPECTRA = Spectra(
    network=2,
    epoch=5,
    bonds=(BondSpectrum(bond=7, dim=3, rank=1.5, needed=2, manner="whole", values=(0.8, 0.6, 0.0)),),
    cores=(CoreGradient(core=4, share=0.01),),
)
EVENT_SPECIMENS = (
    Ready(versions=VERSIONS, devices=(CPU, Device(name="gpu:0", description="a card")), no_gpu=""),
    DevicesListed(devices=(CPU,), no_gpu="no NVIDIA GPU"),
    Note(message="using\nthe CPU"),
    STARTED,
    EPOCH,
    Paused(),
    Resumed(),
    Finished(run="runs/x", stopped=True, network=FIGURES, parameters=11, seconds=2.5),
    Finished(run="r", stopped=False, network=SCORED, parameters=3, seconds=1.0, number=2, runs=2),
    Repeated(
        runs=("r", "s"), wanted=3, network=(Spread(name="loss", mean=0.5, deviation=0.25), Spread(name="f1", mean=0.75))
    ),
    Finished(run="r", stopped=False, network=FIGURES, twin=FIGURES, parameters=3, twin_parameters=6, seconds=1.0),
    Measured(
        network="hidden",
        batch=17,
        device="cpu",
        inference=Timing(network=1e-5, twin=2e-5),
        training=Timing(network=3e-5, twin=9e-5),
    ),
    Compressing(what="fitting networks", done=2, parts=5, layer="a"),
    EpochTuned(epoch=2, epochs=6, metric="accuracy", original=0.9, compressed=0.5, tuned=0.75),
    CurveMeasured(layer="a", family="mpo", parameters=(3, 7), errors=(0.5, 0.125)),
    Compressed(folder="small-2"),
    Predicted(target="answers.csv", rows=7, total=9),
    Deploying(stage="writing"),
    Deployed(
        target="ein Netz.tflite",
        models=(DeployedModel(model="network", size=39_000, difference=1e-7, agreement=0.98, single=2e-5, batch=3e-4),),
        examples=256,
    ),
    Calibrated(
        processor="a fast one",
        threads=2,
        products=((2, 1e9), (8, 4.5e9)),
        batched=((8, 2e9),),
        first_gradients=((8, 1e9),),
        second_gradients=((8, 2e9), (32, 3e9)),
        stream=2e9,
        rows=5e9,
        shuffle=1e9,
        call=5e-7,
        matrix=1e-8,
        fresh=0.0,
        padded=True,
    ),
    Failed(message="no", request="train", run="runs/x", no_memory=True),
    Surface(model="twin", epoch=3, classes=1, bounds=(-1.5, 2.0, 0.0, 3.25), size=2, values="AAAAAAAAAAA="),
    Confusion(model="network", epoch=3, classes=2, counts=(5, 0, 1, 7), given=(0, 1, 1), certainty=(0.5, 1.0, 0.75)),
    SPECTRA,
    Truncated(weights="x.keras", network=2, bond=7, dim=2, kept=0.9991, spectra=(SPECTRA,)),
    Inspected(weights="x.keras", spectra=(SPECTRA,)),
    ThreadsAdvised(threads=3),
    Estimates(model="network", epoch=3, targets=1, right="AAAAAA==", given="AACAPw=="),
    Stepped(model="twin", step=7, steps=30),
    Isometries(model="network", epoch=3, cores=(CoreDeviation(network="mera", core="u1", deviation=0.25),)),
)


@pytest.mark.parametrize("request_", REQUEST_SPECIMENS, ids=lambda one: one.kind)
def test_a_request_comes_back_from_its_line(request_):
    line = request_line(request_)
    assert "\n" not in line
    assert json.loads(line)["request"] == request_.kind
    assert read_request(line) == request_
    assert read_request(line.encode() + b"\n") == request_


@pytest.mark.parametrize("event", EVENT_SPECIMENS, ids=lambda one: one.kind)
def test_an_event_comes_back_from_its_line(event):
    line = event_line(event)
    assert "\n" not in line
    assert json.loads(line)["event"] == event.kind
    assert read_event(line) == event


def test_texts_of_an_event_arrive_as_texts_and_scripts_read_english():
    told = Text("{0} has {1} numbers", "a", 1024)
    line = travelling_line(Deployed(target="x", models=(), examples=3, notes=(told, "plain")))
    assert json.loads(line)["notes"] == ["a has 1,024 numbers", "plain"]
    read = read_event(line)
    assert isinstance(read, Deployed)
    assert read.notes == (told, "plain")
    assert isinstance(read.notes[0], Text)
    assert read.notes[0].arguments == ("a", 1024)
    assert event_line(read) == event_line(Deployed(target="x", models=(), examples=3, notes=(str(told), "plain")))


def test_a_line_with_damaged_texts_is_refused():
    with pytest.raises(TrainingError, match="the list of texts is damaged"):
        read_event('{"event": "note", "message": "x", "texts": [{}]}')


def test_every_kind_has_a_specimen_here():
    assert {one.kind for one in REQUEST_SPECIMENS} == set(REQUESTS)
    assert {one.kind for one in EVENT_SPECIMENS} == set(EVENTS)


def test_an_epoch_has_the_fields_that_scripts_rely_on():
    assert json.loads(event_line(EPOCH)) == {
        "event": "epoch",
        "model": "twin",
        "epoch": 2,
        "loss": 0.25,
        "val_loss": 0.5,
        "accuracy": 0.75,
        "seconds": 1.5,
    }


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("", "not JSON"),
        ("train", "not JSON: 'train'"),
        ('{"request": "train", "tit', "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[1]", "does not name its request"),
        ('{"kind": "stop"}', "does not name its request"),
        ('{"request": "halt"}', "no request 'halt'; there are train, train_more"),
        ('{"request": 3}', "no request 3"),
        ('{"request": "stop", "now": true}', "unknown key 'now'"),
        ('{"request": "train", "title": "x", "folder": "y"}', "has no 'design'"),
        ('{"request": "train", "design": 5, "title": "x", "folder": "y"}', "design is 5; it must be a text"),
        (b"\xff\xfe\x00", "not JSON"),
    ],
)
def test_a_line_that_is_no_request_is_refused_in_one_sentence(line, message):
    with pytest.raises(TrainingError, match=message) as refusal:
        read_request(line)
    assert "\n" not in str(refusal.value)
    assert len(str(refusal.value)) < 300


def test_a_number_that_is_not_finite_is_no_part_of_an_event():
    with pytest.raises(TrainingError, match="finite"):
        read_event('{"event": "epoch", "model": "twin", "epoch": 1, "loss": NaN, "seconds": 1.0}')


def test_a_model_that_is_neither_network_nor_twin_is_refused():
    with pytest.raises(TrainingError, match="model"):
        read_event('{"event": "epoch", "model": "dense", "epoch": 1, "loss": 1.0, "seconds": 1.0}')


def test_settings_of_a_train_request_replace_those_of_the_design(tmp_path):
    design = blog_design()
    request = train_request(design, tmp_path, title="blog.tnd", epochs=7, seed=None, device="cpu", twin=False)
    trained = loads(request.design).experiment
    assert (trained.epochs, trained.device, trained.seed) == (7, "cpu", design.experiment.seed)
    assert design.experiment.epochs == 300
    assert (request.title, request.folder, request.twin) == ("blog.tnd", str(tmp_path), False)
