package org.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.findings.Finding;
import org.gouji.findings.Report;
import org.gouji.findings.SubmissionReport;
import org.gouji.rulebook.Severity;
import org.junit.jupiter.api.Test;

/** The example in the README is this code, and this code runs. */
final class ReadmeExampleTest {
  private static final Path SELF = Path.of("src/test/java/org/gouji/ReadmeExampleTest.java");

  private final List<String> printed = new ArrayList<>();

  private void example() throws IOException {
    // example
    Gouji gouji = Gouji.open();
    Report report = gouji.validate(List.of(Path.of("testdata/qijiang-2023.yaml")));
    for (SubmissionReport submission : report.submissions()) {
      for (Finding finding : submission.findings()) {
        print(submission.file() + ":" + finding.place().line() + " " + finding.message().zh());
      }
    }
    boolean mayBePublished = report.isComplete() && !report.hasAtLeast(Severity.ERROR);
    print("may be published: " + mayBePublished);
    // end
  }

  private void print(String line) {
    printed.add(line);
  }

  @Test
  void theExampleRuns() throws IOException {
    example();
    assertEquals("may be published: false", printed.get(printed.size() - 1));
    assertTrue(printed.size() > 3);
  }

  @Test
  void theReadmesShowIt() throws IOException {
    Matcher code =
        Pattern.compile("// example\\n(.*?)\\n *// end", Pattern.DOTALL)
            .matcher(Files.readString(SELF));
    assertTrue(code.find());
    String shown =
        code.group(1)
            .lines()
            .map(line -> line.replaceFirst("^ {4}", ""))
            .collect(Collectors.joining("\n"))
            .replace("print(", "System.out.println(");
    for (String readme : List.of("README.md", "README.zh.md")) {
      assertTrue(
          Files.readString(Path.of(readme)).contains("```java\n" + shown + "\n```"),
          readme + " must show\n" + shown);
    }
  }
}
