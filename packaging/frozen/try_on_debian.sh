#!/bin/sh
# Tries the .deb and the .tar.gz of dist/ on a Debian 12 that has nothing but apt, made by debootstrap in
# build/frozen/debian. Needs root, debootstrap, Xvfb, xdotool and ImageMagick's import; 6 GB.
# Each step says what it tries. The pictures of all windows lie in build/frozen afterwards: look at them.
set -eu
cd "$(dirname "$0")/../.."
. packaging/setup.sh

root=build/frozen/debian
display=:87
designs=resources/examples

inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/srv/somebody LANG=C.UTF-8 DISPLAY=$display "$@"
}

as_somebody() {
    inside setpriv --reuid=1000 --regid=1000 --clear-groups "$@"
}

finish() {
    status=$?
    [ -z "${xvfb:-}" ] || kill "$xvfb" 2>/dev/null || true
    for mounted in proc dev/pts dev/shm tmp/.X11-unix; do
        umount "$root/$mounted" 2>/dev/null || true
    done
    exit $status
}

# Prints the window whose name contains $1, once there is one.
window_named() {
    for _ in $(seq 120); do
        if found=$(DISPLAY=$display xdotool search --onlyvisible --name "$1"); then
            printf '%s\n' "$found" | tail -n 1
            return 0
        fi
        sleep 1
    done
    say "there is no window with the name $1"
    return 1
}

# Asks the window $1 to train, again and again until it has begun run $2: on a busy machine it misses the first keys.
start_run() {
    for _ in $(seq 20); do
        DISPLAY=$display xdotool windowfocus "$1" key --clearmodifiers ctrl+r
        for _ in $(seq 10); do
            begun=$(find "$root/srv/somebody/.local" -name run.json 2>/dev/null || true)
            if [ "$(printf '%s' "$begun" | grep -c .)" -ge "$2" ]; then
                return 0
            fi
            sleep 1
        done
    done
    say "the window does not train"
    return 1
}

# Waits until the window's run $1 has been kept.
wait_for_run() {
    for _ in $(seq 300); do
        records=$(find "$root/srv/somebody/.local" -name run.json -exec grep -l '"state": "finished"' {} + 2>/dev/null || true)
        if [ "$(printf '%s' "$records" | grep -c .)" -ge "$1" ]; then
            return 0
        fi
        sleep 1
    done
    say "the training in the window did not end"
    return 1
}

# Opens an empty window of the command $1 in the language $2, whose title must contain $3, and closes it.
try_language() {
    say "$1: the window in $2"
    as_somebody env LANG="$2.UTF-8" "$1" &
    window=$!
    found=$(window_named "$3")
    DISPLAY=$display import -window root "build/frozen/$2.png"
    DISPLAY=$display xdotool windowfocus "$found" key --clearmodifiers ctrl+q
    wait "$window"
}

# Trains, exports and draws with the command $1, then opens its window, trains there, and takes the picture $2.
# It is the $3th time that a window trains.
try_program() {
    program=$1
    picture=$2
    runs=$3
    say "$program: commands"
    as_somebody "$program" train /srv/somebody/blog.tnd --epochs 30 -o /srv/somebody/run >/dev/null
    as_somebody "$program" export /srv/somebody/blog.tnd -o /srv/somebody/layer.py
    as_somebody "$program" draw /srv/somebody/blog.tnd -o /srv/somebody/picture.png
    say "$program: the window"
    as_somebody "$program" /srv/somebody/blog.tnd &
    window=$!
    found=$(window_named blog)
    start_run "$found" "$runs"
    wait_for_run "$runs"
    sleep 2
    DISPLAY=$display import -window root "$picture"
    DISPLAY=$display xdotool key --clearmodifiers ctrl+q
    wait "$window"
    rm -rf "$root/srv/somebody/run" "$root/srv/somebody/layer.py" "$root/srv/somebody/picture.png"
}

trap finish EXIT INT TERM
if [ ! -e "$root/etc/debian_version" ]; then
    say "making a fresh Debian 12"
    debootstrap --variant=minbase bookworm "$root" >/dev/null
fi
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/pts" "$root/dev/shm" "$root/tmp/.X11-unix" "$root/srv/somebody"
mount --bind /dev/pts "$root/dev/pts"
mount -t tmpfs tmpfs "$root/dev/shm"
cp "$designs/blog.tnd" "$root/srv/somebody/"
chown -R 1000:1000 "$root/srv/somebody"
Xvfb $display -screen 0 1280x800x24 >/dev/null 2>&1 &
xvfb=$!
sleep 2
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"

say "installing the .deb"
cp dist/tndesigner_*.deb "$root/tndesigner.deb"
inside apt-get update -q >/dev/null
inside env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends /tndesigner.deb >/dev/null
try_program tndesigner build/frozen/deb.png 1
try_language tndesigner de_DE Unbenannt
try_language tndesigner zh_CN 未命名
say "removing it"
inside env DEBIAN_FRONTEND=noninteractive apt-get purge -q -y tndesigner >/dev/null
left=$(inside find / -xdev -path /srv -prune -o -path /var/cache -prune -o -path /var/log -prune -o -iname '*tndesigner*' -print)
if [ "$left" != /tndesigner.deb ]; then
    say "removed, but this is left: $left"
    exit 1
fi
rm "$root/tndesigner.deb"

say "unpacking the .tar.gz (Qt's libraries are still there)"
tar -xzf dist/tndesigner-*.tar.gz -C "$root/srv"
try_program /srv/tndesigner/tndesigner build/frozen/archive.png 2
rm -r "$root/srv/tndesigner"
say "both work; the pictures are in build/frozen"
