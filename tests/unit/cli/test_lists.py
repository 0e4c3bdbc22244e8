"""The lists of templates and datasets."""

from tndesigner.datasets import list_datasets
from tndesigner.network.templates import TEMPLATES


def test_templates_are_listed_with_arguments_and_defaults(type_):
    out = type_("templates").out
    for template in TEMPLATES.values():
        assert f"{template.name}: {template.title}\n" in out
        for parameter in template.parameters:
            assert f"    {parameter.name}={parameter.default_text}" in out


def test_templates_in_json_say_what_new_takes(type_):
    listed = {one["name"]: one for one in type_("templates", "--json").json["templates"]}
    assert list(listed) == list(TEMPLATES)
    assert [one["name"] for one in listed["mpo"]["arguments"]] == ["inputs", "outputs", "bond"]
    assert listed["mpo"]["arguments"][2]["default"] == "2"


def test_datasets_are_listed_with_sizes_and_licences(type_):
    lines = type_("datasets").out.splitlines()
    for info, line in zip(list_datasets(), lines[1:], strict=False):
        assert line.startswith(info.id)
        assert f"{info.train_size:,}" in line
        assert line.endswith(info.licence)


def test_datasets_in_json_hold_their_facts(type_):
    listed = {one["id"]: one for one in type_("datasets", "--json").json["datasets"]}
    assert (listed["fashion"]["training"], listed["fashion"]["validation"]) == (10_000, 2_000)
    assert listed["fashion"]["input_shape"] == [28, 28]
    assert listed["blobs"]["classes"] == ["-1", "+1"]
