"""What a person chose for a file travels in the experiment, and its data come out the same wherever they are read."""

import numpy as np
import pytest

from tndesigner.datasets import DatasetError
from tndesigner.document import Design, dumps, loads
from tndesigner.models import Experiment, FileReading
from tndesigner.training import train_request
from tndesigner.training.data_reading import read_data

ROWS = "height,width,colour,price\n" + "\n".join(f"{n},{n * n % 7},{'red' if n % 3 else 'blue'},{n}" for n in range(50))


def test_a_design_file_keeps_how_its_data_are_read():
    reading = FileReading(target=("colour",), features=("width", "height"), split=0.3)
    design = Design(experiment=Experiment(dataset="own.csv", reading=reading))
    assert loads(dumps(design)).experiment == design.experiment


def test_a_design_without_a_choice_says_nothing_of_reading():
    assert "reading" not in dumps(Design(experiment=Experiment()))


def test_chosen_columns_and_split_are_those_of_the_data(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text(ROWS)
    reading = FileReading(target=("colour",), features=("width", "height"), split=0.3)
    experiment = Experiment(dataset=str(path), reading=reading)
    data = read_data(experiment)
    assert data.info.feature_names == ("width", "height")
    assert data.info.classes == ("blue", "red")
    assert (data.info.train_size, data.info.validation_size) == (35, 15)
    again = read_data(experiment)
    assert np.array_equal(data.x_val, again.x_val)


def test_an_unknown_task_is_answered_with_those_that_exist(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text(ROWS)
    with pytest.raises(DatasetError, match="'chance' is unknown; there are binary, "):
        read_data(Experiment(dataset=str(path), reading=FileReading(task="chance")))


def test_columns_of_one_file_are_not_looked_for_in_another(tmp_path):
    design = Design(experiment=Experiment(dataset="own.csv", reading=FileReading(target=("colour",))))
    request = train_request(design, tmp_path, title="own", dataset="digits")
    assert loads(request.design).experiment == Experiment(dataset="digits")
    kept = train_request(design, tmp_path, title="own", epochs=7)
    assert loads(kept.design).experiment.reading == design.experiment.reading
