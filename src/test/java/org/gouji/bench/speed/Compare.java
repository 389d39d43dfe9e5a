package org.gouji.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gouji.bench.Generator;

/**
 * Compares Gouji with what else could examine a submission, and with what is required of it.
 * Started by {@code bench/compare.sh}.
 */
public final class Compare {
  private static final int MOST_WARM_FILES = 2_000;

  private final CompareOptions options;
  private final Table table = new Table();
  private final PrintStream out;

  private Compare(CompareOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /** Runs it. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new Compare(CompareOptions.of(arguments), out).run();
  }

  private void run() throws Exception {
    String machine = Machine.describe();
    say("making submissions up");
    Generator generator = new Generator(options.seed());
    Path folder = folder(generator, options.number());
    List<Path> files = files(folder);
    Programs programs = Programs.in(options.home(), options.spectral());
    say("one file, cold");
    new ColdRuns(programs, files.get(0)).measure(options.rounds(), table);
    say("many files, warm");
    List<Path> warm = files.subList(0, Math.min(files.size(), MOST_WARM_FILES));
    new WarmRuns(warm).measure(options.rounds(), table);
    say("many files, whole runs");
    BatchRuns batch = new BatchRuns(programs, folder, options.number());
    batch.measure(options.rounds(), table);
    batch.agreement(table);
    say("ten times as many files");
    Path tenth = folder(generator, options.scale() / 10);
    new BatchRuns(programs, folder(generator, options.scale()), options.scale())
        .scaling(tenth, files.get(0), options.rounds(), table);
    say("a large file");
    new LargeRun(generator).measure(options.rounds(), table);
    out.println(machine + ".");
    out.println(title(files));
    out.println();
    table.print(out);
  }

  private String title(List<Path> files) throws IOException {
    long bytes = 0;
    for (Path file : files) {
      bytes += Files.size(file);
    }
    return String.format(
        Locale.ROOT,
        "%d submissions of %.1f KB on average, seed %d, %d rounds; %s.",
        files.size(),
        bytes / 1e3 / files.size(),
        options.seed(),
        options.rounds(),
        options.spectral() == null ? "no Spectral" : "with Spectral");
  }

  /** A folder with exactly so many submissions. */
  private Path folder(Generator generator, int number) throws IOException {
    Path folder = options.home().resolve("target/compare/%d-%d".formatted(options.seed(), number));
    generator.write(folder, number);
    return folder;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void say(String what) {
    System.err.println(what + " …");
  }
}
