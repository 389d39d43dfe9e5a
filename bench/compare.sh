#!/bin/sh
# Compares Gouji's speed with Spectral's, a hand-written checker's and SnakeYAML's, and with what is required of it:
#   bench/compare.sh [--n N] [--seed S] [--rounds R] [--scale N]
# N submissions are made up; --scale: how many for the test of linear growth (N where not given). Nothing is written but below target/.

home=$(CDPATH='' cd -P "$(dirname "$0")/.." && pwd) || exit 2
. "$home/bench/compiled.sh"

# Builds the product where it is older than its sources, and whatever else the launcher does once.
"$home/gouji" --version >&2 || exit 2

tools=$home/target/spectral
spectral=$tools/node_modules/.bin/spectral
if ! command -v node >/dev/null 2>&1 || ! command -v npm >/dev/null 2>&1; then
  echo "no node or npm here: without Spectral" >&2
  spectral=
elif [ ! -x "$spectral" ]; then
  echo "installing Spectral below target/ …" >&2
  mkdir -p "$tools" && echo '{"private": true}' >"$tools/package.json" || exit 2
  if ! (cd "$tools" && npm install --silent --no-audit --no-fund --ignore-scripts --cache "$tools/.cache" @stoplight/spectral-cli@6.16.3 >&2); then
    echo "Spectral cannot be had from the npm registry: without it" >&2
    spectral=
  fi
fi

if [ -n "$spectral" ]; then
  set -- "$@" --spectral "$spectral"
fi
exec "$java" -XX:+UseParallelGC -Xmx2g -cp "$classpath" org.gouji.bench.speed.Compare --home "$home" "$@"
