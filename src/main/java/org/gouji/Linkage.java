package org.gouji;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.gouji.examining.Examination;
import org.gouji.examining.Ledger;
import org.gouji.examining.Neighbours;
import org.gouji.findings.FindingWriter;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Summary;
import org.gouji.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Examines documents each for itself and then beside their neighbours. Of each document no more
 * than its summary is kept.
 */
record Linkage(Jobs jobs, Examination examination, FindingWriter writer) {
  /** What is left of a document when the next one is read. */
  private record Examined(SubmissionReport report, @Nullable Summary summary) {}

  /** The reports of the files, in their order. */
  List<SubmissionReport> validate(
      List<Path> files,
      Function<Path, Reading> read,
      Function<Reading, SubmissionReport> validate) {
    List<Examined> examined =
        jobs.each(
            files,
            file -> {
              Reading reading = read.apply(file);
              return new Examined(validate.apply(reading), reading.summary());
            });
    Map<String, Ledger> ledgers =
        ledgers(examined.stream().map(Examined::summary).filter(Objects::nonNull).toList());
    List<SubmissionReport> reports = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      SubmissionReport report = examined.get(i).report();
      Ledger ledger = ledgers.get(report.file());
      reports.add(ledger == null ? report : add(report, read.apply(files.get(i)), ledger));
    }
    return reports;
  }

  /** What the checks between documents have to report, by file. */
  private Map<String, Ledger> ledgers(List<Summary> summaries) {
    List<Neighbours> neighbours = Neighbours.among(summaries);
    List<Ledger> ledgers = jobs.each(neighbours, examination::examine);
    Map<String, Ledger> byFile = new HashMap<>();
    for (int i = 0; i < neighbours.size(); i++) {
      if (ledgers.get(i).hasFindings()) {
        byFile.put(neighbours.get(i).document().file(), ledgers.get(i));
      }
    }
    return byFile;
  }

  /** With the lines of the file, read once more, unless it has changed meanwhile. */
  private SubmissionReport add(SubmissionReport report, Reading again, Ledger ledger) {
    boolean unchanged = again.sha256().equals(report.sha256());
    return writer.add(report, unchanged ? again : again.withoutText(), ledger);
  }
}
