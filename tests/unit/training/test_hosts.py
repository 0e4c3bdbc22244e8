"""The hosts that train together are read from an option, from TF_CONFIG, or from SLURM's variables."""

import json

import pytest

from tndesigner.training.errors import TrainingError
from tndesigner.training.hosts import Hosts, read_hosts

STEP = {"SLURM_STEP_NODELIST": "n[08-10,12],login", "SLURM_STEP_TASKS_PER_NODE": "2(x2),1(x3)", "SLURM_PROCID": "3"}


def tf_config(**record) -> dict[str, str]:
    return {"TF_CONFIG": json.dumps(record)}


def test_without_options_and_variables_a_machine_trains_alone():
    assert read_hosts(None, None, {}) is None
    assert read_hosts(None, None, {"SLURM_PROCID": "3"}) is None
    assert (
        read_hosts(None, None, tf_config(cluster={"worker": ["anna:5"]}, task={"type": "worker", "index": 0})) is None
    )


def test_the_option_names_hosts_and_the_index_this_one():
    assert read_hosts("anna:29400, 10.0.0.2:29401", 1, {}) == Hosts(("anna:29400", "10.0.0.2:29401"), 1)
    assert read_hosts("[fe80::1]:7,[fe80::2]:7", 0, {}).addresses == ("[fe80::1]:7", "[fe80::2]:7")


def test_the_chief_of_tf_config_is_the_first_host():
    cluster = {"chief": ["carl:7"], "worker": ["anna:5", "berta:6"]}
    assert read_hosts(None, None, tf_config(cluster=cluster, task={"type": "worker", "index": 1})) == Hosts(
        ("carl:7", "anna:5", "berta:6"), 2
    )
    assert read_hosts(None, None, tf_config(cluster=cluster, task={"type": "chief", "index": 0})).index == 0


def test_tasks_of_slurm_get_ports_in_the_order_of_their_numbers():
    hosts = read_hosts("slurm", None, STEP)
    nodes = ("n08:29400", "n08:29401", "n09:29400", "n09:29401", "n10:29400", "n12:29400", "login:29400")
    assert hosts == Hosts(nodes, 3)


@pytest.mark.parametrize(
    ("cluster", "index", "environment", "words"),
    [
        ("anna:5,berta:6", None, {}, "--cluster needs --index"),
        (None, 2, {}, "--index needs --cluster; give both"),
        ("anna:5,berta:6", 2, {}, "has 2 hosts, 0 to 1, so there is no host 2"),
        ("anna,berta:6", 0, {}, "'anna' is not an address; write a host and a port"),
        ("anna:5,berta:70000", 0, {}, "'berta:70000' is not an address"),
        ("anna:5,anna:5", 0, {}, "lists anna:5 twice"),
        ("anna:5", 0, {}, "lists one host"),
        ("slurm", None, {}, "SLURM_STEP_NODELIST, which srun sets"),
        ("slurm", None, {**STEP, "SLURM_STEP_TASKS_PER_NODE": "2"}, "of SLURM cannot be read"),
        ("slurm", None, {**STEP, "SLURM_STEP_NODELIST": "n[a-b]"}, "of SLURM cannot be read"),
        (None, None, {"TF_CONFIG": "{"}, "TF_CONFIG must hold"),
        (None, None, {"TF_CONFIG": "[" * 100_000}, "TF_CONFIG must hold"),
        (None, None, tf_config(cluster={"worker": ["a:1", "b:2"]}, task={"type": "ps", "index": 0}), "the task 'ps'"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_one_sentence(cluster, index, environment, words):
    with pytest.raises(TrainingError, match=words.replace("[", r"\[")) as error:
        read_hosts(cluster, index, environment)
    assert "\n" not in str(error.value)
