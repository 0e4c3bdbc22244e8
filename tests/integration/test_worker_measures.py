"""A real worker measures layers and whole models against their dense twins."""

from tests.integration.workers import PATIENCE, digits_design
from tests.unit.blog import blog_design
from tndesigner.document import dumps, load
from tndesigner.training import Failed, Measure, Measured


def measured(worker, **request) -> Measured:
    worker.send(Measure(**request))
    return worker.receive(PATIENCE)


def test_a_whole_model_is_measured_as_its_network_alone_is(worker):
    text = dumps(blog_design())
    alone = measured(worker, design=text, network=1, batch=64)
    whole = measured(worker, design=text, batch=64)
    assert (alone.network, whole.network, whole.batch) == ("hidden", "", 64)
    for one in (alone, whole):
        assert one.training.twin > one.training.network > 0
        assert one.training.twin > one.inference.twin > 0


def test_a_model_that_takes_tokens_is_measured(worker, checkout):
    design = load(checkout / "resources" / "examples" / "sort-projections.tnd")
    whole = measured(worker, design=dumps(design), batch=3)
    assert 0 < whole.training.network < 60


def test_a_model_without_a_network_has_nothing_to_be_measured_against(worker):
    failed = measured(worker, design=dumps(digits_design()), batch=3)
    assert isinstance(failed, Failed)
    assert failed.message == "the design has no network, so it is its own dense twin"
