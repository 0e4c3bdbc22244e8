#!/bin/sh
# Makes an environment with PyTorch, JAX and TensorKrowch beside TensorFlow, and runs the tests that need them there:
#
#   sh packaging/frameworks.sh [FOLDER] [PYTEST ARGUMENT ...]
#
# FOLDER is where the environment is made, or was made before; .venv-frameworks if none is given.
set -eu
case ${1:-} in
    "" | -* | tests/*) venv= ;;
    /*) venv=$1 && shift ;;
    *) venv=$(pwd)/$1 && shift ;;
esac
cd "$(dirname "$0")/.."
venv=${venv:-.venv-frameworks}
. packaging/setup.sh

set_up_python test,frameworks
export QT_QPA_PLATFORM=offscreen
export TF_CPP_MIN_LOG_LEVEL=2
exec "$venv_python" -m pytest -m backend tests/integration "$@"
