#!/bin/sh
# A Chromium for the tests of the HTML report: the one that is there, or as root on Debian and its kin a package.
# Elsewhere those tests are left out, and say so.
set -eu
for name in chromium chromium-browser google-chrome google-chrome-stable; do
  if [ -n "${CHROMIUM:-}" ] || command -v "$name" >/dev/null; then exit 0; fi
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  { apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium; } >/dev/null 2>&1 ||
    echo "no Chromium could be installed: the HTML report is not tested in a browser" >&2
else
  echo "no Chromium found: the HTML report is not tested in a browser (set CHROMIUM to the path of one)" >&2
fi
