package org.gouji.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.Gouji;
import org.gouji.findings.SubmissionReport;

/**
 * Prints how often wrong figures are found and named, in submissions of which it is known what is
 * wrong with them. Started by {@code bench/diagnosis.sh}.
 */
public final class DiagnosisBenchmark {
  private static final int WARM_UP = 200;

  private final Gouji gouji = Gouji.open();
  private final Workbench workbench = new Workbench(gouji.rulebook());
  private final PrintStream out;
  private final boolean listsMisses;
  private final Map<String, List<Verdict>> byKind = new TreeMap<>();
  private final List<Workbench.Times> times = new ArrayList<>();
  private int consistent;
  private int consistentWithFindings;
  private int consistentWithCauses;

  DiagnosisBenchmark(PrintStream out, boolean listsMisses) {
    this.out = out;
    this.listsMisses = listsMisses;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    Options options = Options.of(arguments);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    DiagnosisBenchmark benchmark = new DiagnosisBenchmark(out, options.misses());
    samples(options, benchmark.workbench).forEach(benchmark::judge);
    out.println(options.title());
    out.println();
    benchmark.print();
  }

  private static Stream<Sample> samples(Options options, Workbench workbench) throws IOException {
    Path from = options.from();
    if (from != null) {
      return Folder.samples(from);
    }
    Stream<Sample> samples = MadeUp.samples(options.seed(), options.number(), workbench);
    Path keep = options.out();
    if (keep == null) {
      return samples;
    }
    List<Sample> kept = samples.toList();
    Folder.write(keep, kept);
    return kept.stream();
  }

  /** Examines one submission and counts what comes of it. */
  void judge(Sample sample) {
    byte[] bytes = sample.text().getBytes(StandardCharsets.UTF_8);
    SubmissionReport report = gouji.validate(sample.file(), bytes);
    if (sample.isConsistent()) {
      consistent++;
      consistentWithFindings += report.findings().isEmpty() ? 0 : 1;
      consistentWithCauses += report.causes().isEmpty() ? 0 : 1;
      return;
    }
    Verdict verdict = Verdict.of(report, sample);
    byKind.computeIfAbsent(sample.kind(), none -> new ArrayList<>()).add(verdict);
    times.add(workbench.time(sample.text()));
    if (listsMisses && !(verdict.first() && verdict.right())) {
      out.println(Misses.line(sample, report, verdict));
    }
  }

  /** Prints what came of all of them. */
  void print() {
    out.println(Score.HEADER);
    List<Verdict> single = new ArrayList<>();
    List<Verdict> several = new ArrayList<>();
    byKind.forEach(
        (kind, verdicts) -> {
          out.println(new Score(kind, verdicts).row());
          (isOfSeveral(kind) ? several : single).addAll(verdicts);
        });
    out.println(new Score("one figure", single).row());
    if (!several.isEmpty()) {
      out.println(new Score("two figures", several).row());
    }
    out.println();
    out.printf(
        Locale.ROOT,
        "consistent submissions: %d, with findings: %d, with a diagnosis: %d%n",
        consistent,
        consistentWithFindings,
        consistentWithCauses);
    printTimes();
  }

  private void printTimes() {
    List<Workbench.Times> warm = times.subList(Math.min(times.size() / 2, WARM_UP), times.size());
    long examining = warm.stream().mapToLong(Workbench.Times::examining).sum();
    long diagnosing = warm.stream().mapToLong(Workbench.Times::diagnosing).sum();
    if (examining > 0) {
      out.printf(
          Locale.ROOT,
          "diagnosing a submission with a slip takes %.2f times as long as examining it%n",
          (double) diagnosing / examining);
    }
  }

  private static boolean isOfSeveral(String kind) {
    return Stream.of(SlipKind.values()).anyMatch(one -> one.key().equals(kind) && !one.isSingle());
  }
}
