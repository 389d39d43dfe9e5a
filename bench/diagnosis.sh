#!/bin/sh
# Measures how often wrong figures are found and named: bench/diagnosis.sh [--seed S] [--n N] [--from DIR] [--out DIR] [--misses]
# Compiles first what has changed.

home=$(CDPATH='' cd -P "$(dirname "$0")/.." && pwd) || exit 2
. "$home/bench/compiled.sh"

exec "$java" -XX:+UseParallelGC -cp "$classpath" org.gouji.bench.DiagnosisBenchmark "$@"
