package org.gouji.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.gouji.findings.Evidence;
import org.gouji.findings.Finding;
import org.gouji.findings.SubmissionReport;
import org.gouji.findings.Totals;
import org.gouji.model.Language;
import org.gouji.model.Place;
import org.gouji.model.Text;
import org.gouji.rulebook.Severity;

/**
 * Workflow commands, from which GitHub makes annotations: one for each cause or finding that stands
 * for itself, since it shows ten of a kind.
 */
public final class GitHubReport implements ReportFormat {
  private static final Text SAME_CAUSE = new Text("同一原因：", "same cause: ");

  private final Language language;

  /** Writes in a language. */
  public GitHubReport(Language language) {
    this.language = language;
  }

  @Override
  public ReportWriter start(Evidence evidence, OutputStream out) {
    return new ReportWriter() {
      @Override
      public void add(SubmissionReport submission) throws IOException {
        write(commands(submission));
      }

      @Override
      public void end(Totals totals) throws IOException {
        write(Verdict.of(totals, language) + "\n");
        out.flush();
      }

      private void write(String commands) throws IOException {
        out.write(commands.getBytes(StandardCharsets.UTF_8));
      }
    };
  }

  private String commands(SubmissionReport submission) {
    StringBuilder commands = new StringBuilder();
    for (Issue issue : Issue.of(submission)) {
      append(commands, submission.file(), issue);
    }
    for (Finding finding : submission.suppressed()) {
      append(commands, submission.file(), finding);
    }
    for (String remark : Verdict.remarks(submission, language)) {
      commands.append("::warning::").append(data(remark)).append('\n');
    }
    return commands.toString();
  }

  private void append(StringBuilder commands, String file, Issue issue) {
    append(commands, command(issue.severity()), file, issue.place());
    commands.append(",title=").append(property(issue.checks() + " " + title(issue)));
    commands.append("::").append(data(issue.message().in(language)));
    for (Finding finding : issue.hanging()) {
      commands.append("%0A└ ").append(data(line(finding)));
    }
    commands.append('\n');
  }

  /** What does not count is told, but neither fails nor warns. */
  private void append(StringBuilder commands, String file, Finding finding) {
    append(commands, command(Severity.NOTE), file, finding.place());
    String title = finding.check().id() + " " + finding.check().title().in(language);
    String word = Accepted.word(finding, language);
    commands.append(",title=").append(property(word + " " + title)).append("::");
    commands.append(data(Accepted.message(finding, language))).append('\n');
  }

  private static void append(StringBuilder commands, String command, String file, Place place) {
    commands.append("::").append(command);
    commands.append(" file=").append(property(RelativePath.of(file)));
    commands.append(",line=").append(place.line());
    if (place.length() > 0) {
      commands.append(",col=").append(place.column());
      commands.append(",endColumn=").append(place.column() + place.length());
    }
  }

  private String title(Issue issue) {
    return issue.title().in(language);
  }

  private String line(Finding finding) {
    return SAME_CAUSE.in(language)
        + finding.place().line()
        + ":"
        + finding.place().column()
        + " "
        + finding.severity().word().in(language)
        + " "
        + finding.check().id()
        + " "
        + finding.message().in(language);
  }

  private static String command(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.key();
  }

  private static String data(String text) {
    return Width.inert(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
