package org.gouji;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gouji.examining.Examination;
import org.gouji.examining.Ledger;
import org.gouji.findings.Coverage;
import org.gouji.findings.FindingWriter;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Summary;
import org.gouji.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Examines documents each for itself and beside their neighbours. Nothing is kept of a document
 * that belongs to no other.
 *
 * @param head reads what tells of whom a document is
 */
record Linkage(
    Jobs jobs,
    Examination examination,
    FindingWriter writer,
    Function<Path, Optional<Summary>> head,
    Function<Path, Reading> read,
    Function<Reading, Ledger> examine,
    BiFunction<Reading, Ledger, SubmissionReport> write,
    Run run) {
  /**
   * The reports of the files, in their order.
   *
   * @param changes of which only those that changed, or are compared with one that did; null for
   *     all
   */
  void validate(List<Path> files, @Nullable Changes changes, Jobs.Taker<SubmissionReport> taker)
      throws IOException {
    if (files.size() < 2 && changes == null) {
      jobs.each(files, file -> validate(file, null), taker);
      return;
    }
    List<Families.@Nullable Head> heads = heads(files);
    Map<Path, Family> families = families(files, heads);
    List<Path> concerned = changes == null ? files : Concerned.among(files, heads, changes);
    jobs.each(concerned, file -> validate(file, families.get(file)), taker);
  }

  private SubmissionReport validate(Path file, @Nullable Family family) {
    Recall recall = run.recall();
    Recall.Examined examined =
        recall == null
            ? examine(file, family)
            : recall.examined(file, family, () -> examine(file, family));
    Reading reading = examined.reading();
    if (reading == null && !run.mayAccept()) {
      return examined.report();
    }
    return run.accept(examined.report(), reading == null ? read.apply(file) : reading, file);
  }

  private Recall.Examined examine(Path file, @Nullable Family family) {
    Reading reading = read.apply(file);
    Ledger ledger = examine.apply(reading);
    SubmissionReport report = write.apply(reading, ledger);
    Family.Between between = family == null ? null : family.take(report.file());
    if (between == null) {
      return new Recall.Examined(report, reading);
    }
    SubmissionReport full = report.withFurther(between.examined(), between.checks());
    boolean unchanged = between.sha256().equals(report.sha256());
    SubmissionReport all =
        between.broken().hasFindings()
            ? writer.add(full, unchanged ? reading : reading.withoutText(), between.broken())
            : full;
    return new Recall.Examined(all, reading);
  }

  /** Which figures no check examines, neither within the documents nor between them. */
  List<Coverage> coverage(List<Path> files) {
    Map<Path, Family> families = families(files, heads(files));
    return jobs.each(files, file -> coverage(file, families.get(file)));
  }

  private Coverage coverage(Path file, @Nullable Family family) {
    Reading reading = read.apply(file);
    Coverage coverage = Coverage.of(reading, examine.apply(reading));
    Family.Between between = family == null ? null : family.take(reading.file());
    return between == null ? coverage : coverage.without(between.examined());
  }

  private List<Families.@Nullable Head> heads(List<Path> files) {
    List<Families.@Nullable Head> heads = new ArrayList<>();
    for (Optional<Families.Head> found :
        jobs.each(files, file -> head.apply(file).map(Families.Head::of))) {
      heads.add(found.orElse(null));
    }
    return heads;
  }

  private Map<Path, Family> families(List<Path> files, List<Families.@Nullable Head> heads) {
    Map<Path, Family> families = new HashMap<>();
    for (List<Integer> members : Families.among(heads)) {
      List<Path> paths = members.stream().map(files::get).toList();
      Family family = new Family(paths, read, examination);
      paths.forEach(path -> families.put(path, family));
    }
    return families;
  }
}
