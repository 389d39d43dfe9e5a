#!/bin/sh
# Measures each step with JMH: bench/jmh.sh [pattern] [JMH's own options], e.g. bench/jmh.sh reporting -f 3; -l lists what there is.

home=$(CDPATH='' cd -P "$(dirname "$0")/.." && pwd) || exit 2
. "$home/bench/compiled.sh"

javac=javac
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/javac" ]; then
  javac=$JAVA_HOME/bin/javac
fi

# JMH's processor writes what runs around each benchmark; the project's own compilation leaves it out.
generated=$home/target/jmh
rm -rf "$generated"
mkdir -p "$generated" || exit 2
find "$home/src/test/java" -name '*Benchmark.java' -exec grep -l 'org\.openjdk\.jmh' {} + >"$generated/sources.txt"
"$javac" -nowarn -proc:only -encoding UTF-8 -cp "$classpath" -processor org.openjdk.jmh.generators.BenchmarkProcessor -d "$generated" -s "$generated" "@$generated/sources.txt" &&
  find "$generated" -name '*.java' >"$generated/generated.txt" &&
  "$javac" -nowarn -proc:none -encoding UTF-8 -cp "$generated:$classpath" -d "$generated" "@$generated/generated.txt" || exit 2

exec "$java" -cp "$generated:$classpath" org.openjdk.jmh.Main "$@"
