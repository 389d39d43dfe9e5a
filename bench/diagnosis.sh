#!/bin/sh
# Measures how often wrong figures are found and named: bench/diagnosis.sh [--seed S] [--n N] [--from DIR] [--out DIR] [--misses]
# Compiles first what has changed.

home=$(CDPATH='' cd -P "$(dirname "$0")/.." && pwd) || exit 2
classpath=$home/target/bench-classpath.txt

stale() {
  [ ! -f "$classpath" ] || [ -n "$(find "$home/pom.xml" "$home/src" "$home/rules" -newer "$classpath" 2>/dev/null | head -n 1)" ]
}

if stale; then
  echo "compiling …" >&2
  rm -f "$classpath"
  build() { (cd "$home" && mvn -q -B "$@" >&2); }
  build -Dspotless.check.skip=true test-compile &&
    build exec:exec -Dexec.executable=echo -Dexec.classpathScope=test -Dexec.args=%classpath -Dexec.outputFile="$classpath" || exit 2
fi

java=java
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
fi
exec "$java" -XX:+UseParallelGC -cp "$(cat "$classpath")" org.gouji.bench.DiagnosisBenchmark "$@"
