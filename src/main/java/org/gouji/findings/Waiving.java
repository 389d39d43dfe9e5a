package org.gouji.findings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.gouji.model.Submission;
import org.gouji.model.Waiver;
import org.gouji.reading.Reading;
import org.gouji.reading.SubmissionFiles;
import org.gouji.reading.WaiversReader;
import org.gouji.rulebook.Rulebook;
import org.gouji.yaml.Limits;
import org.gouji.yaml.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Applies the waivers of a run: those that a submission has itself, then those of the file beside
 * it, then those of the files in the folders above. Safe for use by several threads.
 */
public final class Waiving {
  private final Reach reach;
  private final FindingWriter writer;
  private final LocalDate today;
  private final Map<Path, Beside> files = new TreeMap<>();

  /** A file of waivers. */
  private record Beside(Reading reading, boolean whole, Waivers waivers) {}

  /**
   * Begins without any file of waivers.
   *
   * @param enabled which checks are carried out, by id
   * @param today the day by which waivers are judged
   */
  public Waiving(Rulebook rulebook, Predicate<String> enabled, LocalDate today) {
    this.reach = new Reach(rulebook, enabled);
    this.writer = new FindingWriter(rulebook, Integer.MAX_VALUE);
    this.today = today;
  }

  /** Adds a file of waivers, whatever is wrong with it. */
  public void add(SubmissionFiles.WaiversFile file, Limits limits) {
    WaiversReader.Result read = new WaiversReader(limits).read(file.file());
    Waivers waivers = new Waivers(read.waivers(), reach.ids(), false, today);
    files.put(file.folder(), new Beside(read.reading(), file.whole(), waivers));
  }

  /** The files of waivers, in the order of their names. */
  public List<Evidence.Source> sources() {
    return files.values().stream()
        .map(beside -> new Evidence.Source(beside.reading().file(), beside.reading().sha256()))
        .sorted(Comparator.comparing(Evidence.Source::file))
        .toList();
  }

  /**
   * The report with what is waived marked, and with what there is to say about the submission's own
   * waivers.
   *
   * @param file where the submission stands; null where it is no file
   */
  public SubmissionReport apply(SubmissionReport report, Reading reading, @Nullable Path file) {
    Submission submission = reading.submission();
    List<Waiver> own = submission == null ? List.of() : submission.waivers();
    List<Source> sources = new ArrayList<>();
    if (!own.isEmpty()) {
      sources.add(new Source(new Waivers(own, reach.ids(), true, today), Path.of("")));
    }
    int first = sources.size();
    if (file != null) {
      addAbove(file, sources);
    }
    if (sources.isEmpty()) {
      return report;
    }
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : report.findings()) {
      findings.add(marked(finding, sources));
    }
    boolean whole = submission != null && report.validated();
    for (Source source : sources) {
      if (whole) {
        source.waivers().tried(source.file(), report.checks());
      } else {
        source.waivers().excuse(source.file());
      }
    }
    if (first > 0) {
      List<Problem> problems = sources.get(0).waivers().problems(whole, reach);
      findings.addAll(writer.write(reading, problems));
      findings.sort(Finding.READING_ORDER);
    }
    return report.judged(List.copyOf(findings), today);
  }

  /** The files of waivers about which there is anything to say, when all is examined. */
  public List<SubmissionReport> remarks() {
    List<SubmissionReport> reports = new ArrayList<>();
    for (Beside beside : files.values()) {
      List<Problem> problems = new ArrayList<>(beside.reading().problems());
      problems.addAll(beside.waivers().problems(beside.whole(), reach));
      if (!problems.isEmpty()) {
        reports.add(writer.remarks(beside.reading().with(problems), today));
      }
    }
    reports.sort(Comparator.comparing(SubmissionReport::file));
    return reports;
  }

  /** Waivers, and how their file names the submission. */
  private record Source(Waivers waivers, Path file) {}

  private void addAbove(Path file, List<Source> sources) {
    Path folder = SubmissionFiles.folderOf(file);
    while (folder != null) {
      Beside beside = files.get(folder);
      if (beside != null) {
        sources.add(new Source(beside.waivers(), folder.relativize(file)));
      }
      folder = folder.getParent();
    }
    Beside here = files.get(Path.of(""));
    boolean below = !file.isAbsolute() && !file.startsWith(".") && !file.startsWith("..");
    if (here != null && below && file.getParent() != null) {
      sources.add(new Source(here.waivers(), file));
    }
  }

  private static Finding marked(Finding finding, List<Source> sources) {
    if (!finding.counts() || !GrantReader.mayBeAccepted(finding.check().id())) {
      return finding;
    }
    for (Source source : sources) {
      Suppression waived = source.waivers().waiver(source.file(), finding);
      if (waived != null) {
        return finding.with(waived);
      }
    }
    return finding;
  }
}
