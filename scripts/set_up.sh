#!/bin/sh
# Makes the virtual environment $2 with the Python $1, exactly as requirements.lock says, and links the checkout into it.
set -eu
python=$1
venv=$2

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "Coffeetree needs Python 3.11 or newer. Name one with: make PYTHON=python3.12 ..." >&2
    exit 1
fi
if ! "$python" -c 'import ensurepip' 2>/dev/null; then
    install="apt-get install -y python3-venv"
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "Installing python3-venv."
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive $install -qq; } </dev/null >&2
    else
        echo "This Python can't make virtual environments. On Debian and Ubuntu: sudo $install" >&2
        exit 1
    fi
fi
# A folder that a stopped run left half-made has no working pip.
"$venv/bin/python" -m pip --version >/dev/null 2>&1 || "$python" -m venv --clear "$venv"
echo "Setting up $venv from requirements.lock."
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps -e .
