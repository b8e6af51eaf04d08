#!/bin/sh
# Exit 0 where a window can open: always on macOS and Windows, elsewhere with an X or Wayland display.
case "$(uname -s)" in
    Darwin | MINGW* | MSYS* | CYGWIN*) exit 0 ;;
esac
[ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
