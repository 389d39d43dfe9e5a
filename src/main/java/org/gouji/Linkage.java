package org.gouji;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gouji.examining.Examination;
import org.gouji.examining.Ledger;
import org.gouji.examining.Neighbours;
import org.gouji.findings.Coverage;
import org.gouji.findings.FindingWriter;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Figure;
import org.gouji.model.Place;
import org.gouji.model.Summary;
import org.gouji.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Examines documents each for itself and then beside their neighbours. Of each document no more
 * than its summary is kept.
 */
record Linkage(
    Jobs jobs,
    Examination examination,
    FindingWriter writer,
    Function<Path, Reading> read,
    Function<Reading, Ledger> examine,
    BiFunction<Reading, Ledger, SubmissionReport> write) {
  private static final Ledger NOTHING = new Ledger(List.of(), List.of());

  /**
   * What is left of a document when the next one is read.
   *
   * @param unexamined the paths of figures of the summary that no check has examined yet
   */
  private record Left<T>(T result, @Nullable Summary summary, Set<String> unexamined) {}

  /** What came of the documents each for itself. */
  private interface Work<T> {
    T of(Reading reading, Ledger ledger);
  }

  /** The reports of the files, in their order. */
  List<SubmissionReport> validate(List<Path> files) {
    List<Left<SubmissionReport>> all = each(files, write::apply);
    List<Neighbours> neighbours = neighbours(all);
    List<Ledger> ledgers = jobs.each(neighbours, examination::examine);
    Map<String, Set<String>> examined = examined(neighbours, ledgers);
    Map<String, Ledger> byFile = byFile(neighbours, ledgers);
    List<SubmissionReport> reports = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      SubmissionReport report = all.get(i).result();
      Set<String> further = new HashSet<>(examined.getOrDefault(report.file(), Set.of()));
      further.retainAll(all.get(i).unexamined());
      Ledger ledger = byFile.getOrDefault(report.file(), NOTHING);
      SubmissionReport full = report.withFurther(further.size(), ledger.checks());
      reports.add(ledger.hasFindings() ? add(full, read.apply(files.get(i)), ledger) : full);
    }
    return reports;
  }

  /** Which figures no check examines, neither within the documents nor between them. */
  List<Coverage> coverage(List<Path> files) {
    List<Left<Coverage>> all = each(files, Coverage::of);
    List<Neighbours> neighbours = neighbours(all);
    List<Ledger> ledgers = jobs.each(neighbours, examination::examine);
    Map<String, Set<String>> examined = examined(neighbours, ledgers);
    return all.stream()
        .map(Left::result)
        .map(coverage -> coverage.without(examined.getOrDefault(coverage.file(), Set.of())))
        .toList();
  }

  private <T> List<Left<T>> each(List<Path> files, Work<T> work) {
    return jobs.each(
        files,
        file -> {
          Reading reading = read.apply(file);
          Ledger ledger = examine.apply(reading);
          Summary summary = reading.summary();
          Set<String> unexamined = summary == null ? Set.of() : unexamined(summary, ledger);
          return new Left<>(work.of(reading, ledger), summary, unexamined);
        });
  }

  private static Set<String> unexamined(Summary summary, Ledger ledger) {
    Set<Figure> examined = ledger.examinedFigures();
    Set<String> unexamined = new HashSet<>();
    for (Figure figure : summary.figures()) {
      if (!examined.contains(figure)) {
        unexamined.add(figure.place().path());
      }
    }
    return unexamined.isEmpty() ? Set.of() : unexamined;
  }

  private static <T> List<Neighbours> neighbours(List<Left<T>> all) {
    return Neighbours.among(all.stream().map(Left::summary).filter(Objects::nonNull).toList());
  }

  /** The paths of the figures that the checks between documents examined, by file. */
  private static Map<String, Set<String>> examined(
      List<Neighbours> neighbours, List<Ledger> ledgers) {
    Map<String, Set<String>> examined = new HashMap<>();
    for (int i = 0; i < neighbours.size(); i++) {
      String own = neighbours.get(i).document().file();
      for (Figure figure : ledgers.get(i).examinedFigures()) {
        Place place = figure.place();
        String file = place.file() == null ? own : place.file();
        examined.computeIfAbsent(file, none -> new HashSet<>()).add(place.path());
      }
    }
    return examined;
  }

  /** What the checks between documents stated, by file. */
  private static Map<String, Ledger> byFile(List<Neighbours> neighbours, List<Ledger> ledgers) {
    Map<String, Ledger> byFile = new HashMap<>();
    for (int i = 0; i < neighbours.size(); i++) {
      byFile.put(neighbours.get(i).document().file(), ledgers.get(i));
    }
    return byFile;
  }

  /** With the lines of the file, read once more, unless it has changed meanwhile. */
  private SubmissionReport add(SubmissionReport report, Reading again, Ledger ledger) {
    boolean unchanged = again.sha256().equals(report.sha256());
    return writer.add(report, unchanged ? again : again.withoutText(), ledger);
  }
}
