"""Keeps the tests away from the person's own settings, and the same from run to run."""

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "ci", derandomize=True, deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("explore", settings.get_profile("ci"), derandomize=False, max_examples=2000)
settings.load_profile("ci")

HOME = pytest.StashKey[tempfile.TemporaryDirectory]()
FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_CACHE_HOME": ".cache",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_RUNTIME_DIR": "run",
    "MPLCONFIGDIR": ".config/matplotlib",
    "KERAS_HOME": ".keras",
}
SCREEN = Path(__file__).parent / "gui" / "screen.json"
"""Qt's own screen without a display has 800 × 800 pixels, and windows open no larger than their screen."""
VARIABLES = {
    "MPLBACKEND": "agg",
    "OPENBLAS_NUM_THREADS": "1",
    "QT_QPA_PLATFORM": f"offscreen:configfile={SCREEN}",
    "TF_CPP_MIN_LOG_LEVEL": "2",
}


def pytest_addoption(parser: pytest.Parser) -> None:
    """Lets the tests of layers run on another backend of Keras."""
    parser.addoption("--backend", default="tensorflow", help="the backend of Keras: tensorflow, jax or torch")


def pytest_configure(config: pytest.Config) -> None:
    """Gives the run, and every process that it starts, a home of its own before Qt or Keras look for one."""
    config.stash[HOME] = tempfile.TemporaryDirectory(prefix="tndesigner-", ignore_cleanup_errors=True)
    for variable, folder in FOLDERS.items():
        path = Path(config.stash[HOME].name, folder)
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ[variable] = str(path)
    os.environ.update(VARIABLES, KERAS_BACKEND=config.getoption("--backend"))


def pytest_unconfigure(config: pytest.Config) -> None:
    """Takes the home away again."""
    if HOME in config.stash:
        config.stash[HOME].cleanup()


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The root of the checkout that is tested."""
    return Path(__file__).resolve().parents[1]
