"""What is trained, and how, is chosen in a form; what does not fit is said, with buttons that mend it."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog

from tests.gui.desk import button, field, pick, type_into, words
from tests.gui.studio import LEFT, blog, open_studio
from tndesigner.datasets import list_datasets
from tndesigner.document import dumps
from tndesigner.gui.panels.train.column_table import NOTHING, TARGET, USE
from tndesigner.gui.panels.train.own_data_dialog import OwnDataDialog
from tndesigner.gui.training.event_files import event_files_wanted
from tndesigner.models import FileReading, Schedule, Stopping
from tndesigner.network.edits import ReplaceTensor
from tndesigner.training import Train
from tndesigner.training.suitability import misfits

pytestmark = pytest.mark.gui

ROWS = "height,width,colour,price\n" + "\n".join(f"{n},{n * n % 7},{'red' if n % 3 else 'blue'},{n}" for n in range(50))


@pytest.fixture
def studio(qapp):
    with open_studio(blog(30)) as one:
        yield one


def choose(studio, title: str, name: str) -> None:
    """Opens a list and clicks an entry."""
    pick(field(studio.panel, title), name)
    studio.wait(lambda: studio.training.fitting.reading is not None, "the data")


def test_other_data_bring_what_suits_them_in_one_step_to_undo(studio):
    before = dumps(studio.document.design)
    choose(studio, "Data", "fashion")
    experiment = studio.document.design.experiment
    assert (experiment.dataset, experiment.loss) == ("fashion", "sparse_categorical_crossentropy")
    assert (experiment.epochs, experiment.batch_size) == (6, 128)
    assert "10,000 + 2,000 examples of 28×28 · 10 classes · MIT" in studio.read
    studio.document.history.undo()
    assert dumps(studio.document.design) == before


@pytest.mark.parametrize(
    ("title", "text", "name", "value"),
    [
        ("Epochs", "1,234", "epochs", 1234),
        ("Batch size", "48", "batch_size", 48),
        ("Learning rate", "0.02", "learning_rate", 0.02),
        ("Seed", "77", "seed", 77),
    ],
)
def test_a_typed_value_is_one_step_to_undo(studio, title, text, name, value):
    old = getattr(studio.document.design.experiment, name)
    type_into(field(studio.panel, title), text)
    assert getattr(studio.document.design.experiment, name) == value
    studio.document.history.undo()
    assert getattr(studio.document.design.experiment, name) == old


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("fast", "fast is not a number"),
        ("-1", "It must be above 0"),
        ("nan", "nan is not a number"),
        ("1e999", "1e999 is too large"),
        ("9" * 5_000, "A number of 5,000 digits is too large"),
    ],
)
def test_an_impossible_learning_rate_is_not_taken_and_says_why(studio, text, reason):
    type_into(field(studio.panel, "Learning rate"), text)
    assert studio.document.design.experiment.learning_rate == 0.001
    assert reason in studio.read


def test_nothing_is_trained_with_an_old_number_while_an_impossible_one_is_typed(studio):
    epochs = field(studio.panel, "Epochs")
    type_into(epochs, "0", enter=False)
    assert "A field of the form is invalid" in studio.read
    assert not studio.training.may_start
    assert not button(studio.panel, "Train").isEnabled()
    QTest.keyClick(epochs, Qt.Key.Key_Escape)
    studio.wait(lambda: studio.training.may_start, "the training")
    assert "A field of the form" not in studio.read


def test_only_losses_that_suit_the_data_are_offered(studio):
    choose(studio, "Data", "digits")
    box = field(studio.panel, "Loss")
    assert [box.itemText(place) for place in range(box.count())] == ["sparse categorical cross-entropy"]


def test_what_does_not_fit_is_said_and_one_button_mends_it_all(studio):
    choose(studio, "Data", "fashion")
    studio.wait(lambda: studio.training.fitting.obstacles, "the obstacles")
    studio.wait(lambda: "has examples of shape 28×28, but the model takes 2" in studio.read, "the obstacle")
    assert not button(studio.panel, "Train").isEnabled()
    steps = len(studio.document.history.undo_titles)
    studio.press("Fit the model to Fashion")
    studio.wait(lambda: not studio.training.fitting.obstacles, "a design that fits")
    assert len(studio.document.history.undo_titles) == steps + 1
    assert misfits(studio.document.design, studio.training.fitting.info) == ()
    assert button(studio.panel, "Train").isEnabled()


def test_an_error_in_the_drawing_keeps_it_from_being_trained(studio):
    network = studio.document.network
    bond = network.bonds[-1]
    leg = network.leg(bond.first)
    tensor = network.owner(leg.id)
    wider = replace(leg, dim=leg.dim + 1)
    studio.document.do_on_network("Set dimension", ReplaceTensor(tensor.with_leg(wider)))
    studio.wait(lambda: studio.training.fitting.obstacles, "the obstacle")
    assert not button(studio.panel, "Train").isEnabled()
    studio.document.history.undo()
    studio.wait(lambda: not studio.training.fitting.obstacles, "no obstacle")


@pytest.mark.parametrize("dataset", [info.id for info in list_datasets()])
def test_every_dataset_has_a_preview_with_its_licence(studio, dataset):
    choose(studio, "Data", dataset)
    studio.press("Data")
    studio.wait(lambda: "data" in studio.board.pages and studio.board.pages["data"].isVisible(), "the page")
    info = studio.training.fitting.info
    page = studio.board.pages["data"]
    assert info.licence in words(page)
    assert info.description in words(page)
    assert field(studio.panel, "Preview of the data").width() > 100


def in_dialogue(act) -> None:
    """Does something in the dialogue that opens next; closes it where that fails, or nobody would."""
    waiting = QTimer(QApplication.instance())

    def look() -> None:
        dialogue = QApplication.activeModalWidget()
        if isinstance(dialogue, QDialog):
            waiting.stop()
            waiting.deleteLater()
            try:
                act(dialogue)
            except BaseException:
                dialogue.reject()
                raise

    waiting.timeout.connect(look)
    waiting.start(10)


def read_until(dialogue: OwnDataDialog, text: str, *, usable: bool = True) -> None:
    """Waits until the dialogue says something and its data can be taken, or cannot."""
    for _ in range(3_000):
        if text in words(dialogue) and button(dialogue, "Use These Data").isEnabled() is usable:
            return
        QTest.qWait(10)
    raise AssertionError(words(dialogue))


def test_ones_own_table_is_read_by_chosen_columns_and_split(studio, tmp_path):
    path = tmp_path / "own.csv"
    path.write_text(ROWS)

    def act(dialogue: OwnDataDialog) -> None:
        table = dialogue._columns
        read_until(dialogue, "40 examples to train on and 10 to validate with")
        for row, role in ((2, TARGET), (3, NOTHING)):
            pick(table.cellWidget(row, USE).findChild(QComboBox), role)
        type_into(field(dialogue, "Percent to validate with"), "30")
        assert not button(dialogue, "Use These Data").isEnabled()
        read_until(dialogue, "2 classes. 35 examples to train on and 15 to validate with")
        QTest.mouseClick(button(dialogue, "Use These Data"), LEFT)

    in_dialogue(act)
    studio.board.data.open_file(str(path))
    experiment = studio.document.design.experiment
    assert experiment.dataset == str(path)
    assert experiment.reading == FileReading(target=("colour",), drop=("price",), split=0.3)
    studio.wait(lambda: studio.training.fitting.info is not None, "the data")
    assert "35 + 15 examples of 2 · 2 classes" in studio.read


def test_a_file_that_cannot_be_read_says_why_and_is_not_taken(studio, tmp_path):
    path = tmp_path / "own.npz"
    np.savez(path, y=np.zeros(5))

    def act(dialogue: OwnDataDialog) -> None:
        read_until(dialogue, str(path), usable=False)
        QTest.mouseClick(button(dialogue, "Cancel"), LEFT)

    in_dialogue(act)
    studio.board.data.open_file(str(path))
    assert studio.document.design.experiment.dataset == "blobs"


def test_event_files_are_a_wish_that_is_kept_and_sent_with_the_next_run(studio, monkeypatch):
    sent = []
    monkeypatch.setattr(studio.training.worker, "send", sent.append)
    box = studio.panel.findChild(QCheckBox)
    assert not box.isChecked()
    QTest.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))
    studio.press("Train")
    (request,) = (one for one in sent if isinstance(one, Train))
    assert request.tensorboard
    assert event_files_wanted()
    studio.training.worker.died.emit("it never was there")


def test_a_model_for_which_there_is_no_memory_is_refused_and_only_its_twin_left_out(studio, monkeypatch):
    sent = []
    monkeypatch.setattr(studio.training.worker, "send", sent.append)
    monkeypatch.setattr("tndesigner.training.memory.main_memory", lambda: 100_000)
    studio.training.fitting.look()
    assert "The model has 9,217 parameters" in studio.read
    assert not studio.training.may_start
    monkeypatch.setattr("tndesigner.training.memory.main_memory", lambda: 200_000)
    studio.training.fitting.look()
    studio.press("Train")
    (request,) = (one for one in sent if isinstance(one, Train))
    assert not request.twin
    assert "the dense twin has 1,053,697 parameters" in studio.training.run.notes[0]
    studio.training.worker.died.emit("it never was there")


def test_more_choices_are_folded_until_asked_for_and_then_said_in_a_line(studio):
    assert "Warm-up epochs" not in studio.read
    studio.press("More…")
    pick(field(studio.panel, "Schedule"), "step")
    typed = {"Decay rate": "0.5", "Decay epochs": "4", "Weight decay": "0.01", "Early stopping": "6"}
    for title, text in typed.items():
        type_into(field(studio.panel, title), text)
    QTest.mouseClick(studio.panel.findChild(QCheckBox, "keep best"), LEFT, pos=QPoint(8, 8))
    experiment = studio.document.design.experiment
    assert experiment.schedule == Schedule(kind="step", decay_rate=0.5, decay_epochs=4)
    assert experiment.stopping == Stopping(patience=6, keep_best=True)
    assert experiment.weight_decay == 0.01
    type_into(field(studio.panel, "Weight decay"), "-1")
    assert "It must be at least 0, for example 0.004" in studio.read
    for key in (Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_Return):
        QTest.keyClick(field(studio.panel, "Weight decay"), key)
    assert studio.document.design.experiment.weight_decay is None
    studio.press("Less")
    assert "Schedule step, early stopping after 6 epochs, best weights kept." in studio.read


def test_a_warm_up_longer_than_training_is_told_where_training_would_start(studio):
    studio.press("More…")
    type_into(field(studio.panel, "Warm-up epochs"), "30")
    studio.wait(lambda: "The warm-up takes 30 epochs, but training only 30" in studio.read, "the sentence")
