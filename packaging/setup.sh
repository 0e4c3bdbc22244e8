# Shared by run.sh, test.sh and frameworks.sh, which read it with `.` from the root of the checkout.
#
#   set_up_python EXTRA     make .venv, or the folder in $venv, with the locked versions ("", "test" or "test,frameworks")
#   set_up_qt               see that Qt finds its system libraries and a font
#   set_up_postgresql       see that there is a server for the tests of searches that several machines share
#
# Both are quick when there is nothing to do. Set PYTHON to choose the interpreter.

venv=${venv:-.venv}
venv_python=$venv/bin/python
stamp=$venv/tndesigner.stamp

# What Qt loads at run time and its wheel does not carry, found with ldd on its platform plugins.
qt_packages="libdbus-1-3 libegl1 libfontconfig1 libgl1 libglib2.0-0 libgssapi-krb5-2 \
libwayland-client0 libwayland-cursor0 libwayland-egl1 libx11-xcb1 libxcb-cursor0 libxcb-glx0 \
libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-render0 \
libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 \
libxkbcommon0 fonts-dejavu-core"

say() {
    printf 'tndesigner: %s\n' "$*" >&2
}

in_range() {
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null
}

# Prints the interpreter to build the environment with.
find_python() {
    for candidate in ${PYTHON:+"$PYTHON"} python3 python3.11 python3.12 python3.13; do
        if in_range "$candidate"; then
            printf '%s\n' "$candidate"
            return 0
        fi
    done
    say "needs Python 3.11, 3.12 or 3.13, and found none."
    say "Install one (Debian, Ubuntu: sudo apt-get install -y python3 python3-venv), or set PYTHON to its path."
    return 1
}

# Installs Debian packages where this user may; else says the one line to type, and fails.
install_packages() {
    reason=$1
    shift
    if ! command -v apt-get >/dev/null 2>&1; then
        say "$reason Install what this system calls: $*"
        return 1
    fi
    if [ "$(id -u)" -eq 0 ]; then
        as_root=
    elif sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        say "$reason Type this line once, then start again:"
        printf '\n    sudo apt-get update && sudo apt-get install -y --no-install-recommends %s\n\n' "$*" >&2
        return 1
    fi
    say "$reason Installing with apt-get."
    if $as_root apt-get update -q >/dev/null &&
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" >/dev/null; then
        return 0
    fi
    say "apt-get could not install: $*"
    return 1
}

# Whether the environment can stay: its Python runs, it is whole, and it was not made in another folder and moved.
venv_is_usable() {
    if ! in_range "$venv_python"; then
        return 1
    elif [ -f "$stamp" ]; then
        [ "$(head -n 1 "$stamp")" = "$(pwd -P)" ]
    else
        "$venv_python" -c 'import pip' 2>/dev/null
    fi
}

make_venv() {
    python=$(find_python) || return 1
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        # Qt's needs in the same breath: a machine without the one has hardly got the others.
        # shellcheck disable=SC2086
        install_packages "This Python cannot make virtual environments." "python$version-venv" $qt_packages || return 1
    fi
    say "making $venv with $("$python" --version)"
    "$python" -m venv --clear "$venv"
}

# The stamp says where the environment was made, then what was installed and with which extra.
set_up_python() {
    extra=$1
    key=$(cat pyproject.toml packaging/constraints.txt | cksum)
    venv_is_usable || make_venv || return 1
    if [ -f "$stamp" ]; then
        case "$(tail -n 1 "$stamp")" in
            "$key $extra" | "$key test") return 0 ;;
        esac
    fi
    rm -f "$stamp"
    case $extra in
        *frameworks*) size="8 GB" ;;
        *) size="2.8 GB" ;;
    esac
    say "installing the locked versions into $venv (about $size; some minutes, the first time)"
    lock="--disable-pip-version-check -c packaging/constraints.txt"
    # The build tools are locked too, so what comes as source is built with them and not in an isolated
    # place: this package by hatchling, argparse-manpage by setuptools, which a new one holds too old or not at all.
    # shellcheck disable=SC2086
    if "$venv_python" -m pip install -q $lock hatchling setuptools wheel &&
        "$venv_python" -m pip install $lock --no-build-isolation -e ".${extra:+[$extra]}"; then
        printf '%s\n' "$(pwd -P)" "$key $extra" >"$stamp"
        return 0
    fi
    say "the installation failed; pip says why above. Nothing outside $venv was changed."
    return 1
}

missing_qt_libraries() {
    qt=$("$venv_python" -c 'import importlib.util as u; print(u.find_spec("PySide6").submodule_search_locations[0])')
    for library in "$qt"/QtWidgets.abi3.so "$qt"/QtNetwork.abi3.so "$qt"/QtSvg.abi3.so \
        "$qt"/Qt/plugins/platforms/libqxcb.so "$qt"/Qt/plugins/platforms/libqwayland*.so \
        "$qt"/Qt/plugins/platforms/libqoffscreen.so "$qt"/Qt/plugins/xcbglintegrations/*.so \
        "$qt"/Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so; do
        if [ -e "$library" ]; then
            ldd "$library"
        fi
    done 2>/dev/null | sed -n 's/^[[:space:]]*\(.*\) => not found$/\1/p' | sort -u | paste -s -d ' ' -
}

has_font() {
    for folder in /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts"; do
        if [ -n "$(find "$folder" \( -name '*.ttf' -o -name '*.otf' \) -print 2>/dev/null | head -n 1)" ]; then
            return 0
        fi
    done
    return 1
}

set_up_qt() {
    if [ "$(uname -s)" != Linux ]; then
        return 0
    fi
    missing=$(missing_qt_libraries)
    if [ -z "$missing" ] && has_font; then
        return 0
    fi
    # shellcheck disable=SC2086
    install_packages "Qt lacks on this machine: ${missing:-a font}." $qt_packages || return 1
    missing=$(missing_qt_libraries)
    if [ -n "$missing" ]; then
        say "Qt still lacks: $missing"
        return 1
    fi
}

# Debian starts the server that it installs, so this is done for root alone: in a container or on a test machine.
set_up_postgresql() {
    for program in /usr/lib/postgresql/*/bin/initdb; do
        if [ -x "$program" ]; then
            return 0
        fi
    done
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
        install_packages "The tests of searches that several machines share need PostgreSQL." postgresql
    else
        say "PostgreSQL is not installed, so the tests of searches that several machines share are skipped."
    fi
}
