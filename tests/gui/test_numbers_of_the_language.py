"""Numbers and dates are written and read in the window as its language does, and in files as always."""

from datetime import UTC, datetime

import numpy as np
import pytest

from tests.gui.desk import PATIENCE_MS, Desk, field, type_into, words
from tests.gui.hand import Hand
from tests.gui.speaking import speaking
from tests.gui.studio import blog, open_studio
from tests.gui.windows import blog_design, open_window
from tndesigner.document import save
from tndesigner.drawing.pictures.picture import FORMATS, picture_of
from tndesigner.gui.export.saving import save_picture
from tndesigner.gui.panels.code.code_view import CodeView
from tndesigner.gui.panels.train.plots.curve_plot import Curve, CurvePlot
from tndesigner.gui.panels.train.plots.exporting import write_csv
from tndesigner.gui.preferences import LanguageChoice
from tndesigner.gui.strip.chip import Chip
from tndesigner.gui.style import Theme
from tndesigner.network.edits import set_dim
from tndesigner.wording.dates import date_and_time
from tndesigner.wording.numbers import byte_size, duration, grouped, short, significant
from tndesigner.wording.reading import amount_of, read_amount, read_number

pytestmark = pytest.mark.gui

WHEN = datetime(2026, 3, 7, 18, 5, tzinfo=UTC)


@pytest.fixture
def spoken(qapp):
    with speaking(qapp) as choose:
        yield choose


@pytest.fixture
def german(spoken):
    spoken(LanguageChoice.GERMAN)


def large_design():
    """The blog's design with a bond of dimension 1024."""
    design = blog_design()
    network = design.diagrams[1].network
    bond = next(one for one in network.bonds if network.owner(one.first).name == "a")
    set_dim(network, [(leg, 1024) for leg in bond.legs]).apply(network)
    return design


def test_numbers_have_decimal_commas_and_points_between_thousands(german):
    assert grouped(1_048_576) == "1.048.576"
    assert (short(9_999), short(1_048_576)) == ("9.999", "1,05 M")
    assert (byte_size(4_456_448), duration(0.0123), significant(0.391)) == ("4,46 MB", "12,3 ms", "0,39")
    assert grouped(2_500_000_000_000_000_000) == "2,50·10¹⁸"
    assert date_and_time(WHEN) == "07.03.2026 18:05"


def test_chinese_numbers_are_as_in_english_and_its_dates_are_its_own(spoken):
    spoken(LanguageChoice.CHINESE)
    assert (grouped(1_048_576), significant(0.391)) == ("1,048,576", "0.39")
    assert date_and_time(WHEN) == "2026年3月7日 18:05"


@pytest.mark.parametrize(
    ("typed", "number"),
    [("1.024", 1024), ("1 024", 1024), ("1024", 1024), ("1.048.576", 1_048_576), ("8*1.024", 8192), ("8 × 49", 392)],
)
def test_whole_numbers_are_read_with_points_between_thousands(german, typed, number):
    assert read_number(typed, least=1, most=10**9) == number


@pytest.mark.parametrize("typed", ["2,5", "2.5", "1.02", "1,024", "1.0244"])
def test_what_is_no_whole_number_in_german_is_refused(german, typed):
    assert isinstance(read_number(typed, least=1, most=10**9), str)


@pytest.mark.parametrize(
    ("typed", "number"),
    [("0,5", 0.5), ("0.5", 0.5), ("1e-3", 0.001), ("1,5e-3", 0.0015), ("1.024,5", 1024.5), ("1.024", 1024.0)],
)
def test_amounts_are_read_with_a_decimal_comma_or_with_the_point_of_code(german, typed, number):
    assert read_amount(typed) == amount_of(typed) == number


def test_labels_chips_and_fields_of_a_window_show_german_numbers(qtbot, german):
    desk = Desk(qtbot, open_window(qtbot, large_design()))
    desk.counted()
    assert "2.097.152" in words(desk.panel("savings"))
    tips = [chip.toolTip() for chip in desk.window.strip.row.findChildren(Chip)]
    assert any("2.098.176" in tip for tip in tips), tips
    desk.document.select([desk.bond("a.right", "b.left").id])
    assert field(desk.panel("inspector"), "Dimension der Bindung").text() == "1.024"


def test_a_german_types_a_dimension_over_a_bond(qtbot, german):
    hand = Hand(open_window(qtbot, blog_design()))
    bond = hand.network.bonds[-1]
    hand.document.select([bond.id])
    hand.press("1")
    hand.type(".024")
    assert {hand.network.leg(leg).dim for leg in bond.legs} == {1024}


def test_a_german_types_a_learning_rate_and_a_number_of_epochs(german):
    with open_studio(blog(30)) as studio:
        rate = field(studio.panel, "Lernrate")
        assert rate.text() == "0,001"
        type_into(rate, "0,05")
        type_into(field(studio.panel, "Epochen"), "1.200")
        experiment = studio.document.design.experiment
        assert (experiment.learning_rate, experiment.epochs) == (0.05, 1200)
        assert (rate.text(), field(studio.panel, "Epochen").text()) == ("0,05", "1.200")
        type_into(field(studio.panel, "Epochen"), "2,5")
        assert "2,5 ist keine ganze Zahl" in studio.read
        assert studio.document.design.experiment.epochs == 1200


def test_axes_of_plots_have_decimal_commas(qtbot, german):
    plot = CurvePlot(Theme(), "Loss")
    qtbot.addWidget(plot)
    assert plot.plotItem.getAxis("left").tickStrings([0.0, 0.5], 1.0, 0.5) == ["0", "0,5"]
    plot.set_logarithmic(True)
    assert plot.plotItem.getAxis("left").tickStrings([-2.0, 0.0], 1.0, 1.0) == ["0,01", "1"]


def files_of(qtbot, folder):
    """Everything that a window writes of a design, by the name of its file."""
    design, written = large_design(), {}
    save(design, folder / "design.tnd")
    for form in FORMATS:
        save_picture(picture_of(design, 1), folder / f"picture.{form}")
    plot = CurvePlot(Theme(), "Loss")
    qtbot.addWidget(plot)
    plot.show_curves({"loss": Curve(np.array([1.0, 1200.0]), np.array([0.5, 0.25]), "network")})
    write_csv(plot, folder / "loss.csv")
    for path in sorted(folder.iterdir()):
        written[path.name] = path.read_bytes()
    desk = Desk(qtbot, open_window(qtbot, design))
    view = desk.panel("code").findChild(CodeView)
    desk.qtbot.waitUntil(lambda: bool(view.toPlainText()), timeout=PATIENCE_MS)
    return {**written, "layer.py": view.toPlainText().encode()}


def test_files_are_the_same_in_german(qtbot, spoken, tmp_path):
    for name in ("english", "german"):
        (tmp_path / name).mkdir()
    english = files_of(qtbot, tmp_path / "english")
    spoken(LanguageChoice.GERMAN)
    german = files_of(qtbot, tmp_path / "german")
    pdf = "picture.pdf"
    assert len(english.pop(pdf)) == len(german.pop(pdf)), "apart from its date, which is that of its making"
    assert (
        english.keys()
        == german.keys()
        == {"design.tnd", "loss.csv", "layer.py", *(f"picture.{one}" for one in FORMATS)} - {pdf}
    )
    assert [name for name, content in english.items() if content != german[name]] == []
    assert b"1,024" in german["picture.tex"]
