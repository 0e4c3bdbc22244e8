#!/bin/sh
# Sets everything up and starts tndesigner on the blog's example, or on the design that is named.
# Without a display it trains the design in the terminal and writes layer.py.
set -eu
cd "$(dirname "$0")/.."
. packaging/setup.sh

design=${1:-resources/examples/blog.tnd}

has_display() {
    [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]
}

set_up_python ""
if has_display; then
    set_up_qt
    say "opening $design"
    exec "$venv_python" -m tndesigner "$design"
fi

set_up_qt || say "Going on without: only the window needs it."
say "no display here, so training $design in the terminal"
"$venv_python" -m tndesigner train "$design"
say "writing its layer to layer.py"
"$venv_python" -m tndesigner export "$design" -o layer.py
