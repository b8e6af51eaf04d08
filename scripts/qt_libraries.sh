#!/bin/sh
# Sees that Qt finds the system libraries it needs, with the virtual environment's Python $1. Missing ones are installed
# where that is possible without asking (root on Debian or Ubuntu); else the exact command is printed and the exit is 1.
set -u
python=$1
[ "$(uname -s)" = Linux ] || exit 0

packages="libgl1 libegl1 libopengl0 libglib2.0-0 libdbus-1-3 libfontconfig1 libfreetype6 libxkbcommon0 libxkbcommon-x11-0
libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxcb-render0 libxcb-shm0 fonts-dejavu-core"

# Prints what can't be loaded, one a line; nothing where all is well.
missing() {
    "$python" - <<'PY'
import ctypes
import pathlib
import sys

try:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtSvg import QSvgRenderer
    from PySide6.QtWidgets import QApplication
except ImportError as error:
    sys.exit(print(error))
import PySide6

# Platform plugins are opened by Qt at run time; opening them here names the library that they miss.
for name in ("libqxcb.so", "libqoffscreen.so"):
    plugin = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / name
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        print(error)
PY
}

found=$(missing)
[ -z "$found" ] && exit 0
# shellcheck disable=SC2086
install="apt-get install -y --no-install-recommends $(echo $packages)"
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing the system libraries that Qt needs."
    # shellcheck disable=SC2086
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages; } \
        </dev/null >/dev/null || { echo "That failed. By hand: $install" >&2; exit 1; }
    found=$(missing)
    [ -z "$found" ] && exit 0
fi
{
    echo "Qt misses a library of the system:"
    echo "$found"
    echo "On Debian and Ubuntu: sudo $install"
} >&2
exit 1
