# Read by the benchmarks' scripts, which set $home: compiles what has changed, then sets $java and $classpath.

listed=$home/target/bench-classpath.txt

stale() {
  [ ! -f "$listed" ] || [ -n "$(find "$home/pom.xml" "$home/src" "$home/rules" -newer "$listed" 2>/dev/null | head -n 1)" ]
}

if stale; then
  echo "compiling …" >&2
  rm -f "$listed"
  build() { (cd "$home" && mvn -q -B "$@" >&2); }
  build -Dspotless.check.skip=true test-compile &&
    build exec:exec -Dexec.executable=echo -Dexec.classpathScope=test -Dexec.args=%classpath -Dexec.outputFile="$listed" || exit 2
fi
classpath=$(cat "$listed")

java=java
if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
fi
