#!/bin/sh
# Sets everything up and runs every check and every test. Arguments go on to pytest.
set -u
cd "$(dirname "$0")/.." || exit 1
. packaging/setup.sh

set_up_python test || exit 1
set_up_qt || exit 1
set_up_postgresql || exit 1

export QT_QPA_PLATFORM=offscreen
export TF_CPP_MIN_LOG_LEVEL=2
failed=

check() {
    name=$1
    shift
    say "$name"
    "$venv_python" -m "$@" || failed="$failed $name"
}

check format ruff format --check .
check lint ruff check .
check types mypy
say imports
.venv/bin/lint-imports || failed="$failed imports"
if [ -n "$failed" ]; then
    say "FAILED:$failed"
else
    say "format, lint, types and imports are right"
fi

status=0
run_tests() {
    "$venv_python" -m pytest "$@" || status=$?
}

# A process for each processor. Qt and TensorFlow are never in the same one.
if [ $# -gt 0 ]; then
    run_tests "$@"
else
    each="-n auto --maxprocesses 4 --dist loadfile"
    run_tests $each --ignore=tests/gui
    run_tests $each tests/gui
fi
if [ -n "$failed" ]; then
    say "FAILED before the tests:$failed"
    exit 1
fi
exit "$status"
