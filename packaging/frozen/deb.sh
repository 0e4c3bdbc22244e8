#!/bin/sh
# Makes dist/tndesigner_VERSION_ARCHITECTURE.deb of what freeze.sh made.
set -eu
cd "$(dirname "$0")/../.."
. packaging/setup.sh

venv=build/frozen/venv
frozen=dist/tndesigner
if [ ! -x "$frozen/tndesigner" ]; then
    say "there is no $frozen; packaging/frozen/freeze.sh makes it."
    exit 1
fi
version=$("$venv/bin/python" -c 'import importlib.metadata as m; print(m.version("tndesigner"))')-1
architecture=$(dpkg --print-architecture)
date=$(git log -1 --format=%cD)
root=build/frozen/deb
share=$root/usr/share
doc=$share/doc/tndesigner

rm -rf "$root"
install -d "$root/DEBIAN" "$root/usr/bin" "$root/usr/lib" "$doc" "$share/lintian/overrides"
cp -al "$frozen" "$root/usr/lib/tndesigner"
find "$root/usr/lib/tndesigner" -type f ! -name tndesigner -exec chmod 644 {} +
ln -s ../lib/tndesigner/tndesigner "$root/usr/bin/tndesigner"
ln -s tndesigner "$root/usr/bin/tndesigner-gui"

# What a desktop and a shell look for is in the wheel; Debian's zsh looks elsewhere, and its manual pages are packed.
(cd "$venv" && find share -name '*tndesigner*' -type f -print0 | tar -c --null -T -) | tar -x -C "$root/usr"
mv "$share/zsh/site-functions" "$share/zsh/vendor-completions"
gzip -9n "$share/man/man1/tndesigner.1"
echo ".so man1/tndesigner.1" | gzip -9n >"$share/man/man1/tndesigner-gui.1.gz"
QT_QPA_PLATFORM=offscreen "$venv/bin/python" packaging/frozen/icons.py \
    "$share/icons/hicolor/scalable/apps/tndesigner.svg" "$share/icons/hicolor"

{
    echo "tndesigner is licensed under the Apache License 2.0: /usr/share/common-licenses/Apache-2.0"
    echo "Copyright $(git log -1 --format=%cd --date=format:%Y) The tndesigner authors"
    echo
    echo "It contains these parts; the text of their licences lies in /usr/lib/tndesigner/_internal/*.dist-info:"
    echo
    "$frozen/tndesigner" --version
} >"$doc/copyright"
gzip -9nc CHANGELOG.md >"$doc/changelog.gz"
printf 'tndesigner (%s) stable; urgency=medium\n\n  * See changelog.gz.\n\n -- %s  %s\n' \
    "$version" "The tndesigner authors <tndesigner@localhost.localdomain>" "$date" |
    gzip -9n >"$doc/changelog.Debian.gz"
cp packaging/frozen/lintian-overrides "$share/lintian/overrides/tndesigner"
find "$root/usr" -type d -exec chmod 755 {} +
find "$share" -type f -exec chmod 644 {} +

depends=$(printf '%s' "$qt_packages" | tr -s ' ' ',' | sed 's/,/, /g')
cat >"$root/DEBIAN/control" <<END
Package: tndesigner
Version: $version
Architecture: $architecture
Maintainer: The tndesigner authors <tndesigner@localhost.localdomain>
Installed-Size: $(du -sk --apparent-size "$root/usr" | cut -f 1)
Depends: libc6, $depends
Recommends: fonts-noto-cjk | fonts-wqy-zenhei | fonts-droid-fallback
Section: science
Priority: optional
Description: draw tensor networks and train them as Keras layers
 tndesigner is for people who shrink neural networks. They draw a tensor
 network, see at once whether it fits and what it saves, train it beside the
 dense layer that it replaces, and take away a Keras layer in plain Python.
 .
 The package carries Python, TensorFlow and Qt.
END
(cd "$root" && find usr -type f -exec md5sum {} +) >"$root/DEBIAN/md5sums"

# zstd and xz take many times as long for a few per cent: most of it is one library that hardly shrinks.
say "packing dist/tndesigner_${version}_$architecture.deb"
dpkg-deb --root-owner-group -Zgzip -z6 --build "$root" dist >/dev/null
