"""A child process is started the same way from a checkout, an installed package and a frozen app."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tndesigner.child_process import Child, child_command, child_environment

CHECKOUT = Path(__file__).resolve().parents[2]


def start_estimates() -> subprocess.CompletedProcess[str]:
    """Starts the child that ends with its input, which is empty."""
    command, environment = child_command(Child.ESTIMATES), child_environment()
    return subprocess.run(
        command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300
    )


@pytest.mark.parametrize("child", Child)
def test_python_runs_the_package(child):
    assert child_command(child, "x") == [sys.executable, "-P", "-m", "tndesigner", child.value, "x"]


def test_modules_of_the_current_folder_are_not_taken_for_those_of_python(tmp_path, monkeypatch):
    (tmp_path / "code.py").write_text("raise SystemExit('the wrong one')", encoding="utf-8")
    (tmp_path / "tndesigner.py").write_text("raise SystemExit('the wrong one')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    done = start_estimates()
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(os.name == "nt", reason="Windows removes no folder that a process is in")
def test_a_folder_that_was_removed_is_none_to_look_into(tmp_path, monkeypatch):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    done = start_estimates()
    assert (done.returncode, done.stderr) == (0, "")


def test_a_frozen_app_starts_itself(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command(Child.WORKER) == [sys.executable, "--worker"]


def test_a_child_finds_this_package_before_all_others(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    assert child_environment()["PYTHONPATH"] == f"{CHECKOUT}{os.pathsep}elsewhere"
    monkeypatch.delenv("PYTHONPATH")
    assert child_environment(LANG="C")["PYTHONPATH"] == str(CHECKOUT)


PARENT = """
import subprocess, sys
from tndesigner.child_process import Child, child_command, child_environment
child = subprocess.Popen(child_command(Child.ESTIMATES), env=child_environment(), stdin=subprocess.PIPE)
print(child.pid, flush=True)
sys.stdin.read()
"""


def is_gone(number: int) -> bool:
    """Whether a process has ended; one that nobody has asked about yet is a zombie."""
    try:
        return Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs Linux, which lets a process wait for any other")
@pytest.mark.parametrize("hindered", [True, False])
def test_a_child_ends_with_its_parent_even_if_it_can_do_nothing_itself(hindered):
    with subprocess.Popen(
        [sys.executable, "-c", PARENT], cwd=CHECKOUT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        child = int(parent.stdout.readline())
        while not guards(child):
            time.sleep(0.01)
        if hindered:
            os.kill(child, signal.SIGSTOP)
        [guard] = guards(child)
        parent.kill()
    for _ in range(3_000):
        if is_gone(child) and is_gone(guard):
            break
        time.sleep(0.02)
    else:
        os.kill(child, signal.SIGKILL)
        pytest.fail("the child is still there")


def guards(child: int) -> list[int]:
    """The processes that a child has started."""
    return [int(number) for number in Path(f"/proc/{child}/task/{child}/children").read_text().split()]


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="needs Linux, which lets a process wait for any other")
def test_what_waits_with_a_child_ends_with_it():
    with subprocess.Popen(
        child_command(Child.ESTIMATES), env=child_environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        while not guards(child.pid):
            time.sleep(0.01)
        [guard] = guards(child.pid)
        child.kill()
        assert child.stdout.read() == b"", "nothing else holds its streams"
    while not is_gone(guard):
        time.sleep(0.01)
