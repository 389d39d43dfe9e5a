package org.gouji.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gouji.bench.Generator;
import org.gouji.diagnosis.Diagnosis;
import org.gouji.examining.Ledger;
import org.gouji.findings.Report;
import org.gouji.model.Language;
import org.gouji.reading.Reading;
import org.gouji.reporting.JsonReport;
import org.gouji.reporting.Palette;
import org.gouji.reporting.TextReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each step of one submission with one wrong figure. Started by {@code bench/jmh.sh}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseParallelGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class StagesBenchmark {
  private final Stages stages = new Stages();
  private final String text = new Generator(1).text(1);
  private final byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
  private final Reading reading = stages.read(bytes);
  private final Ledger ledger = stages.examine(reading);
  private final List<Diagnosis> diagnoses = stages.diagnose(reading, ledger);
  private final Report report = stages.report(reading, ledger, diagnoses);

  /** What SnakeYAML alone makes of it. */
  @Benchmark
  public Object composing() {
    return Stages.compose(text);
  }

  /** From bytes to records. */
  @Benchmark
  public Object reading() {
    return stages.read(bytes);
  }

  /** From records to a ledger. */
  @Benchmark
  public Object examining() {
    return stages.examine(reading);
  }

  /** From a ledger to the figure that is wrong. */
  @Benchmark
  public Object diagnosing() {
    return stages.diagnose(reading, ledger);
  }

  /** From a ledger and diagnoses to findings. */
  @Benchmark
  public Object finding() {
    return stages.report(reading, ledger, diagnoses);
  }

  /** From findings to text. */
  @Benchmark
  public void reportingText() throws IOException {
    Stages.write(new TextReport(Language.ZH, Palette.NONE), report);
  }

  /** From findings to JSON. */
  @Benchmark
  public void reportingJson() throws IOException {
    Stages.write(new JsonReport(Language.ZH, "0"), report);
  }
}
