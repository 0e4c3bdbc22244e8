"""Parquet, Excel, pairs of NPY files and folders of pictures are read as a CSV or NPZ file of the same content is."""

import zipfile

import numpy as np
import polars as pl
import pytest
from PIL import Image

from tndesigner.datasets import DatasetError, Kind, Task, inspect_data, load_dataset, picture_folder
from tndesigner.datasets.stored_pictures import StoredPictures
from tndesigner.models import FileReading

FRAME = pl.DataFrame(
    {
        "size": [i % 7 + 0.5 for i in range(40)],
        "town": ["Ulm" if i % 3 else "Bonn" for i in range(40)],
        "price": [i + 0.25 for i in range(40)],
    }
)


def same(one, other):
    np.testing.assert_array_equal(one.x_train, other.x_train)
    np.testing.assert_array_equal(one.y_val, other.y_val)
    assert (one.info.feature_names, one.info.task) == (other.info.feature_names, other.info.task)


def test_parquet_is_read_as_csv_is(tmp_path):
    FRAME.write_csv(tmp_path / "own.csv")
    FRAME.write_parquet(tmp_path / "own.parquet")
    same(load_dataset(str(tmp_path / "own.csv")), load_dataset(str(tmp_path / "own.parquet")))
    found = inspect_data(tmp_path / "own.parquet")
    assert (found.rows, found.header, found.separator, found.encoding) == (40, True, "", "")


def test_parquet_keeps_the_types_that_it_states(tmp_path):
    days = pl.datetime_range(pl.datetime(2024, 3, 1), pl.datetime(2024, 3, 5), "1d", eager=True)
    columns = {"day": days, "sold": [True, False, True, False, True], "tags": [["a"], [], ["b"], [], []]}
    pl.DataFrame({**columns, "y": [1.5, 2.5, 3.5, 4.5, 6.5]}).write_parquet(tmp_path / "own.parquet")
    found = inspect_data(tmp_path / "own.parquet")
    assert [(one.name, one.type) for one in found.columns] == [("day", "date"), ("sold", "category"), ("y", "number")]
    assert found.notes == ("Column “tags” holds lists or records, and is left out.",)


@pytest.mark.parametrize("ending", ["jsonl", "ndjson"])
def test_json_lines_are_read_as_csv_is(tmp_path, ending):
    FRAME.write_csv(tmp_path / "own.csv")
    FRAME.write_ndjson(tmp_path / f"own.{ending}")
    same(load_dataset(str(tmp_path / "own.csv")), load_dataset(str(tmp_path / f"own.{ending}")))


def test_json_lines_leave_out_what_is_no_cell(tmp_path):
    path = tmp_path / "own.jsonl"
    path.write_text("".join(f'{{"a": {i % 3}.5, "tags": [{i}], "of": {{"b": 1}}, "y": {i % 2}}}\n' for i in range(30)))
    found = inspect_data(path)
    assert [one.name for one in found.columns] == ["a", "y"]
    assert found.notes == tuple(f"Column “{name}” holds lists or records, and is left out." for name in ("tags", "of"))


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("own.jsonl", '{"a": 1}\n{"a":', "is not a file of JSON lines, or is damaged: "),
        ("own.jsonl", "", "is empty: there is no row of cells in it"),
        ("own.txt", '{"a": 1}\n{"a": 2}\n', "holds JSON lines; give it the ending .jsonl"),
        ("own.txt", '[{"a": 1},\n{"a": 2}]\n', "holds JSON; write each object on a line of its own"),
        ("own.txt", "+1 1:0.5 3:2e-3\n-1 2:0.25 # rare\n", "is in the LIBSVM format, which is not read; convert it"),
        ("own.txt", "2 qid:1 1:0.5\n1 qid:1 1:0.25\n", "is in the LIBSVM format, which is not read"),
        ("own.data", "% a title\n@RELATION iris\n@data\n1,a\n", "is in the ARFF format, which is not read"),
        ("own.csv", "<!DOCTYPE html>\n<html><body>404</body></html>\n", "is a web page, not a table; download"),
        (
            "own.csv",
            "version https://git-lfs.github.com/spec/v1\nsize 12345\n",
            "is only a Git LFS pointer to the table",
        ),
        ("own.libsvm", "+1 1:0.5\n", "ends with '.libsvm', but data files end with .csv, .tsv, "),
    ],
)
def test_a_text_in_another_format_is_refused_by_its_name(tmp_path, name, text, says):
    (tmp_path / name).write_text(text)
    with pytest.raises(DatasetError) as refused:
        inspect_data(tmp_path / name)
    assert str(refused.value).startswith(f"{tmp_path / name} {says}")
    assert "\n" not in str(refused.value)


def test_a_column_of_pairs_is_noticed(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("a,v,y\n" + "".join(f"{i % 7},{i % 3}:0.{i % 5},{i % 2}\n" for i in range(40)))
    said = "Column “v” holds pairs of numbers such as 0:0.0, which are read as texts; write each number into a column"
    assert any(note.startswith(said) for note in inspect_data(path).notes)


def write_excel(path, sheets):
    """Writes the least that a spreadsheet is: sheets of numbers and texts."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    part = '<Override PartName="/xl/{0}.xml" ContentType="{1}.{2}+xml"/>'
    listed = "".join(f'<sheet name="{name}" sheetId="{i}" r:id="r{i}"/>' for i, name in enumerate(sheets, 1))
    targets = range(1, len(sheets) + 1)
    link = '<Relationship Id="r{0}" Type="{1}/{2}" Target="{3}.xml"/>'
    package = "http://schemas.openxmlformats.org/package/2006"
    with zipfile.ZipFile(path, "w") as book:
        parts = part.format("workbook", kinds, "sheet.main") + "".join(
            part.format(f"s{i}", kinds, "worksheet") for i in targets
        )
        book.writestr("[Content_Types].xml", f'<Types xmlns="{package}/content-types">{parts}</Types>')
        first = link.format(1, links, "officeDocument", "xl/workbook")
        book.writestr("_rels/.rels", f'<Relationships xmlns="{package}/relationships">{first}</Relationships>')
        inner = "".join(link.format(i, links, "worksheet", f"s{i}") for i in targets)
        book.writestr(
            "xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{package}/relationships">{inner}</Relationships>'
        )
        book.writestr(
            "xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{links}"><sheets>{listed}</sheets></workbook>'
        )
        for i, rows in enumerate(sheets.values(), 1):
            cells = "".join("<row>" + "".join(map(cell, row)) + "</row>" for row in rows)
            book.writestr(f"xl/s{i}.xml", f'<worksheet xmlns="{main}"><sheetData>{cells}</sheetData></worksheet>')


def cell(value):
    if value is None:
        return "<c/>"
    if isinstance(value, str):
        return f'<c t="inlineStr"><is><t>{value}</t></is></c>'
    return f"<c><v>{value!r}</v></c>"


def test_excel_is_read_as_csv_is(tmp_path):
    FRAME.write_csv(tmp_path / "own.csv")
    rows = [("Prices of May", None, None), tuple(FRAME.columns), *FRAME.rows()]
    write_excel(tmp_path / "own.xlsx", {"prices": rows, "notes": [("nothing",)]})
    same(load_dataset(str(tmp_path / "own.csv")), load_dataset(str(tmp_path / "own.xlsx")))
    notes = inspect_data(tmp_path / "own.xlsx").notes
    assert notes[0] == "The first sheet, “prices”, is read; “notes” is not."


@pytest.mark.parametrize("name", ["own.parquet", "own.xlsx", "x.npy"])
def test_damaged_files_are_refused(tmp_path, name):
    (tmp_path / name).write_bytes(b"PAR1 and what not")
    (tmp_path / "y.npy").write_bytes(b"PAR1 and what not")
    with pytest.raises(DatasetError, match="damaged"):
        inspect_data(tmp_path / name)


def test_pairs_of_npy_files_are_found_by_their_names(tmp_path):
    x, y = np.arange(21, dtype=np.float32).reshape(7, 3), np.arange(7) ** 2 + 0.5
    np.save(tmp_path / "x.npy", x)
    with pytest.raises(DatasetError, match=r"x\.npy holds examples alone; their answers are looked for in y\.npy"):
        load_dataset(str(tmp_path / "x.npy"))
    np.save(tmp_path / "y.npy", y)
    np.savez(tmp_path / "own.npz", x=x, y=y)
    same(load_dataset(str(tmp_path / "x.npy")), load_dataset(str(tmp_path / "own.npz")))
    for name, rows in (("train", slice(0, 5)), ("test", slice(5, 7))):
        np.save(tmp_path / f"X_{name}.npy", x[rows])
        np.save(tmp_path / f"y_{name}.npy", y[rows])
    data = load_dataset(str(tmp_path / "X_train.npy"), reading=FileReading(standardise=False))
    np.testing.assert_array_equal(data.x_val, x[5:])


@pytest.fixture
def pictures(tmp_path):
    generator = np.random.default_rng(0)
    for number in range(12):
        folder = tmp_path / "pictures" / ("cat", "dog", "owl")[number % 3]
        folder.mkdir(parents=True, exist_ok=True)
        shades = generator.integers(0, 256, (5, 4, 3), dtype=np.uint8)
        Image.fromarray(shades).save(folder / f"{number:02d}.png")
    return tmp_path / "pictures"


def test_a_folder_for_each_class_holds_its_pictures(pictures):
    data = load_dataset(str(pictures))
    assert (data.info.kind, data.info.task, data.info.classes) == (
        Kind.IMAGES,
        Task.CLASSIFICATION,
        ("cat", "dog", "owl"),
    )
    assert (data.info.input_shape, data.info.train_size, data.info.validation_size) == ((5, 4, 3), 10, 2)
    first = np.asarray(Image.open(pictures / "cat" / "00.png"), dtype=np.float32) / 255
    assert any(np.array_equal(first, one) for one in [*data.x_train, *data.x_val])
    assert inspect_data(pictures).rows == 12


def test_pictures_of_other_sizes_are_resized_and_said(pictures):
    Image.new("RGB", (9, 7)).save(pictures / "owl" / "99.png")
    assert "1 of 13 pictures are resized to 4 × 5." in load_dataset(str(pictures)).notes


def test_folders_for_training_and_validation_are_kept_apart(pictures):
    (pictures / "test").mkdir()
    (pictures / "train").mkdir()
    for name in ("cat", "dog", "owl"):
        (pictures / name).rename(pictures / "train" / name)
        (pictures / "test" / name).mkdir()
        (pictures / "train" / name).joinpath(f"0{('cat', 'dog', 'owl').index(name)}.png").rename(
            pictures / "test" / name / "0.png"
        )
    assert load_dataset(str(pictures)).info.validation_size == 3


def test_a_folder_without_classes_and_a_damaged_picture_are_refused(pictures, tmp_path):
    with pytest.raises(DatasetError, match="holds no pictures; it must hold a folder of pictures for each class"):
        load_dataset(str(tmp_path / "pictures" / "cat"))
    (pictures / "owl" / "02.png").write_bytes(b"no picture")
    with pytest.raises(DatasetError, match=r"02\.png is not a picture, or is damaged"):
        load_dataset(str(pictures))


def test_many_pictures_are_kept_in_a_file_and_are_the_same_numbers(pictures, monkeypatch):
    in_memory = load_dataset(str(pictures))
    monkeypatch.setattr(picture_folder, "MOST_IN_MEMORY", 100)
    stored = load_dataset(str(pictures))
    assert isinstance(stored.x_train, StoredPictures)
    assert stored.x_train.shape == in_memory.x_train.shape
    assert stored.x_train.nbytes < in_memory.x_train.nbytes / 20
    np.testing.assert_array_equal(stored.x_train[:], in_memory.x_train)
    np.testing.assert_array_equal(stored.x_val[1:], in_memory.x_val[1:])
    np.testing.assert_array_equal(stored.x_train[np.array([7, 2])], in_memory.x_train[[7, 2]])
    np.testing.assert_array_equal(stored.x_train.only(np.array([3, 9]))[::-1], in_memory.x_train[[9, 3]])
