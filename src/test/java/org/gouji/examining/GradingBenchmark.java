package org.gouji.examining;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.gouji.model.Aspect;
import org.gouji.model.Figure;
import org.gouji.model.Name;
import org.gouji.model.Place;
import org.gouji.model.Text;
import org.gouji.model.Unit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Grading of single identities. Started by {@code bench/jmh.sh}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class GradingBenchmark {
  private final Grading grading = new Grading(false);
  private final Figure total = figure("1028.96", Unit.TEN_THOUSAND_YUAN);
  private final List<Addend> two = addends(2);
  private final List<Addend> twenty = addends(20);
  private final Figure inYuan = figure("10289600", Unit.YUAN);

  private static List<Addend> addends(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> new Addend(figure(i + 40 + ".97", Unit.TEN_THOUSAND_YUAN), 1))
        .toList();
  }

  private static Figure figure(String value, Unit unit) {
    Name name = new Name(null, null, new Text("数", "figure"), Aspect.AMOUNT);
    BigDecimal half = new BigDecimal("0.005");
    return new Figure(new BigDecimal(value), unit, half, new Place("x", 1, 1, 1), name);
  }

  /** A total and two parts. */
  @Benchmark
  public Object sumOfTwo() {
    return grading.sum("A00", total, two);
  }

  /** A total and twenty parts. */
  @Benchmark
  public Object sumOfTwenty() {
    return grading.sum("A00", total, twenty);
  }

  /** One amount in two units. */
  @Benchmark
  public Object equalInTwoUnits() {
    return grading.equal("A00", total, inYuan);
  }
}
