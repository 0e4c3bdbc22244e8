#!/bin/sh
# Freezes the program: dist/tndesigner/ is a folder that runs where no Python is installed, and
# dist/tndesigner-VERSION-linux-x86_64.tar.gz is that folder to hand on. Needs about 8 GB and some minutes.
# It is built on the oldest system that it is meant for, since it takes this one's C library for granted.
set -eu
cd "$(dirname "$0")/../.."
. packaging/setup.sh

work=build/frozen
python=$work/venv/bin/python
if [ ! -x "$python" ]; then
    mkdir -p "$work"
    "$(find_python)" -m venv "$work/venv"
fi
say "installing the locked versions into $work/venv"
pip="$python -m pip install -q --disable-pip-version-check -c packaging/constraints.txt"
$pip hatchling setuptools wheel "pyinstaller>=6.22,<7"
$pip --no-build-isolation --force-reinstall --no-deps .
$pip --no-build-isolation ".[onnx,litert,postgresql]"

say "freezing (some minutes)"
# The command, not the module: that would take the program from this folder, where it has no resources in it.
"$work/venv/bin/pyinstaller" --noconfirm --log-level WARN --distpath dist --workpath "$work" packaging/frozen/tndesigner.spec

version=$("$python" -c 'import importlib.metadata as m; print(m.version("tndesigner"))')
archive=tndesigner-$version-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m).tar.gz
say "packing dist/$archive"
tar -C dist -c --owner=0 --group=0 tndesigner | gzip -6 >"dist/$archive"
