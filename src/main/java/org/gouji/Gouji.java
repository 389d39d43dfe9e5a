package org.gouji;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.gouji.diagnosis.Diagnostician;
import org.gouji.examining.Examination;
import org.gouji.examining.Ledger;
import org.gouji.examining.RuleBase;
import org.gouji.findings.Baseline;
import org.gouji.findings.Coverage;
import org.gouji.findings.Evidence;
import org.gouji.findings.FindingWriter;
import org.gouji.findings.Report;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Submission;
import org.gouji.model.Summary;
import org.gouji.reading.Reading;
import org.gouji.reading.SubmissionFiles;
import org.gouji.reading.SubmissionReader;
import org.gouji.rulebook.Rulebook;
import org.gouji.rulebook.RulebookException;
import org.gouji.yaml.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Validates budget submissions in the format {@code gouji/1}. Open it once and use it for any
 * number of files, from any number of threads.
 *
 * <pre>{@code
 * Gouji gouji = Gouji.open();
 * Report report = gouji.validate(List.of(Path.of("budgets")));
 * if (report.hasAtLeast(Severity.ERROR)) { ... }
 * }</pre>
 */
public final class Gouji {
  private final Rulebook rulebook;
  private final Jobs jobs;
  private final SubmissionReader reader;
  private final Examination examination;
  private final Diagnostician diagnostician;
  private final FindingWriter writer;
  private final Options options;

  private Gouji(Options options) {
    this.options = options;
    this.rulebook = options.rulebook();
    this.jobs = new Jobs(options.jobs());
    this.reader = new SubmissionReader(options.limits());
    this.examination = new Examination(rulebook, RuleBase.of(rulebook), options.enabled());
    this.diagnostician = new Diagnostician(examination::examineAgain);
    this.writer = new FindingWriter(rulebook, options.mostFindings());
  }

  /**
   * What may be chosen for all submissions.
   *
   * @param rulebook the bundled checks and parameters, and an office's own where there are any
   * @param enabled which checks to carry out, by id; input checks (I01 …) cannot be switched off
   * @param limits what a file may cost
   * @param mostFindings the longest list of findings of one file, at least 1; the gravest are kept
   * @param jobs how many submissions to examine at once, at least 1
   * @param today the day by which waivers are judged; asked for where there are any
   * @param baseline findings that were there before; null where none are known
   */
  public record Options(
      Rulebook rulebook,
      Predicate<String> enabled,
      Limits limits,
      int mostFindings,
      int jobs,
      Supplier<LocalDate> today,
      @Nullable Baseline baseline) {
    /** Options without a baseline, of which today is today. */
    public Options(
        Rulebook rulebook, Predicate<String> enabled, Limits limits, int mostFindings, int jobs) {
      this(rulebook, enabled, limits, mostFindings, jobs, Options::now, null);
    }

    /** The bundled rulebook, every check, files up to 16 MiB, 1,000 findings a file, all cores. */
    public static final Options DEFAULT =
        new Options(
            Rulebook.bundled(),
            id -> true,
            Limits.DEFAULT,
            1_000,
            Runtime.getRuntime().availableProcessors());

    /**
     * The same with an office's own checks and parameters beside the bundled ones. Rules are code:
     * use only folders that you trust.
     *
     * @param rules folders that hold folders of checks
     * @param parameters folders that hold folders of jurisdictions
     * @throws RulebookException with everything that is wrong with them
     */
    public Options with(List<Path> rules, List<Path> parameters) {
      return new Options(
          rulebook.with(rules, parameters), enabled, limits, mostFindings, jobs, today, baseline);
    }

    private static LocalDate now() {
      return LocalDate.now(ZoneId.systemDefault());
    }
  }

  /** Begins, in the background, what opening needs, for a program that will open it soon. */
  public static void prepare() {
    RuleBase.bundled();
  }

  /** Opens the bundled rulebook with the default options. */
  public static Gouji open() {
    return open(Options.DEFAULT);
  }

  /**
   * Opens the rulebook that the options name.
   *
   * @throws RulebookException where an office's own rules do not compile, or its parameters do not
   *     fit
   */
  public static Gouji open(Options options) {
    return new Gouji(options);
  }

  /** The checks with their texts, and the parameters. */
  public Rulebook rulebook() {
    return rulebook;
  }

  /**
   * Validates files, and every *.yaml and *.yml below folders, each once, in the order of their
   * paths; then those that belong together against each other: a document and last year's of the
   * same organization, a department and its units.
   *
   * @throws IOException where a folder cannot be opened; a file that cannot be read is a finding
   */
  public Report validate(List<Path> paths) throws IOException {
    List<SubmissionReport> submissions = new ArrayList<>();
    Run run = run(files(paths));
    run.validate(submissions::add);
    return new Report(run.evidence(), List.copyOf(submissions));
  }

  /** Takes what was found in one submission after the other. */
  public interface Taker {
    /**
     * Takes the next report.
     *
     * @throws IOException where it cannot be passed on, which ends the run
     */
    void take(SubmissionReport submission) throws IOException;
  }

  /**
   * Validates any number of files as {@link #validate(List)} does and hands over the reports one by
   * one, in the same order, while later files are still examined. Of what was handed over nothing
   * is kept.
   *
   * @param taker is called by the calling thread
   * @throws IOException where a folder cannot be opened, or what the taker throws
   */
  public void validate(List<Path> paths, Taker taker) throws IOException {
    run(files(paths)).validate(taker);
  }

  /** Begins an examination of files; the files of waivers among them are read at once. */
  public Run run(SubmissionFiles found) {
    return run(found, null, null);
  }

  /**
   * Begins one that need not examine every file: of which a report is kept and nothing has changed
   * is not examined again, what does not change with others is not even reported.
   *
   * @param cache the folder of the reports that are kept; null where none are
   * @param changes only these files and those that they are compared with are reported, each as in
   *     a run without changes; null for all
   */
  public Run run(SubmissionFiles found, @Nullable Path cache, @Nullable Changes changes) {
    return new Run(this, options, found, cache, changes);
  }

  void validate(List<Path> files, @Nullable Changes changes, Run run, Taker taker)
      throws IOException {
    linkage(run).validate(files, changes, taker::take);
  }

  /**
   * Validates one file; one that cannot be read is a finding in its report. Of waivers those count
   * that it has itself.
   */
  public SubmissionReport validate(Path file) {
    return validate(read(file));
  }

  /**
   * Validates a submission that is not a file.
   *
   * @param name what the report calls it
   * @param bytes as they would stand in a file, in UTF-8
   */
  public SubmissionReport validate(String name, byte[] bytes) {
    return validate(reader.read(name, bytes));
  }

  /**
   * Validates a submission from a stream.
   *
   * @param name what the report calls it
   * @throws IOException where the stream fails
   */
  public SubmissionReport validate(String name, InputStream in) throws IOException {
    return validate(reader.read(name, in));
  }

  /** Gathers the reports of single submissions into one. */
  public Report report(List<SubmissionReport> submissions) {
    return new Report(Evidence.of(rulebook.sha256()), List.copyOf(submissions));
  }

  /**
   * Which figures no check examines, of the files that {@link #validate(List)} would validate.
   *
   * @throws IOException where a folder cannot be opened
   */
  public List<Coverage> coverage(List<Path> paths) throws IOException {
    List<Path> files = files(paths).submissions();
    return files.size() < 2
        ? jobs.each(files, file -> coverage(read(file)))
        : linkage(run(new SubmissionFiles())).coverage(files);
  }

  /**
   * Which figures of a submission from a stream no check examines.
   *
   * @param name what the report calls it
   * @throws IOException where the stream fails
   */
  public Coverage coverage(String name, InputStream in) throws IOException {
    return coverage(reader.read(name, in));
  }

  private Linkage linkage(Run run) {
    FindingWriter own = writer(run);
    return new Linkage(
        jobs,
        examination,
        own,
        this::head,
        this::read,
        this::examine,
        (reading, ledger) -> write(own, reading, ledger),
        run);
  }

  /** What tells of whom a file is, without figures; empty where it does not say. */
  public Optional<Summary> head(Path file) {
    return reader.head(nameOf(file), file);
  }

  /** The same of what stood in a file. */
  public Optional<Summary> head(String name, byte[] bytes) {
    return reader.head(name, bytes);
  }

  private Reading read(Path file) {
    return reader.read(nameOf(file), file);
  }

  private SubmissionReport validate(Reading reading) {
    return validate(reading, run(new SubmissionFiles()), null);
  }

  private SubmissionReport validate(Reading reading, Run run, @Nullable Path file) {
    return run.accept(write(writer(run), reading, examine(reading)), reading, file);
  }

  private FindingWriter writer(Run run) {
    return run.mayAccept() ? new FindingWriter(rulebook, run.mostFindings()) : writer;
  }

  private SubmissionReport write(FindingWriter writer, Reading reading, Ledger ledger) {
    Submission submission = reading.submission();
    return submission == null
        ? writer.write(reading, ledger)
        : writer.write(
            reading, ledger, diagnostician.diagnose(submission, reading.figures(), ledger));
  }

  private Coverage coverage(Reading reading) {
    return Coverage.of(reading, examine(reading));
  }

  private Ledger examine(Reading reading) {
    return reading.submission() == null
        ? new Ledger(List.of(), List.of())
        : examination.examine(reading.submission(), reading.figures());
  }

  private static SubmissionFiles files(List<Path> paths) throws IOException {
    SubmissionFiles files = new SubmissionFiles();
    for (Path path : paths) {
      files.add(path);
    }
    return files;
  }

  private static String nameOf(Path file) {
    return SubmissionFiles.nameOf(file);
  }
}
