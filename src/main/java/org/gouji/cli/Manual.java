package org.gouji.cli;

import java.util.List;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.gouji.rulebook.Check;
import org.gouji.rulebook.CheckCase;
import org.gouji.rulebook.Rulebook;

/** A check's page in the manual, in Markdown. */
final class Manual {
  private static final Text BASIS = new Text("依据", "Basis");
  private static final Text SEVERITY = new Text("级别", "Severity");
  private static final Text PASSES = new Text("通过的例子", "An example that passes");
  private static final Text FAILS = new Text("不通过的例子", "An example that fails");
  private static final Text BESIDE = new Text("同时提交的文件：", "Submitted beside it:");
  private static final Text FINDS = new Text("发现", "Finds");

  private Manual() {}

  static String page(Rulebook rulebook, String id, Language language) {
    Check check = rulebook.check(id);
    StringBuilder page = new StringBuilder();
    page.append("# ").append(id).append("  ").append(check.title().in(language)).append("\n\n");
    page.append(SEVERITY.in(language))
        .append(": ")
        .append(check.severity().word().in(language))
        .append('\n');
    List<String> basis = check.basisIn(language);
    page.append(BASIS.in(language))
        .append(": ")
        .append(String.join(language == Language.ZH ? "；" : "; ", basis));
    page.append("\n\n").append(check.manualIn(language)).append("\n\n");
    List<CheckCase> cases = rulebook.cases(id);
    cases.stream()
        .filter(c -> c.expect().isEmpty())
        .findFirst()
        .ifPresent(c -> example(page, PASSES, c, language));
    cases.stream()
        .filter(c -> !c.expect().isEmpty())
        .findFirst()
        .ifPresent(c -> example(page, FAILS, c, language));
    return page.toString();
  }

  private static void example(
      StringBuilder page, Text heading, CheckCase example, Language language) {
    page.append("## ")
        .append(heading.in(language))
        .append("\n\n")
        .append(example.nameIn(language))
        .append("\n\n```yaml\n");
    page.append(String.valueOf(example.given()).stripTrailing()).append("\n```\n\n");
    for (String other : example.others()) {
      page.append(BESIDE.in(language)).append("\n\n```yaml\n");
      page.append(other.stripTrailing()).append("\n```\n\n");
    }
    for (CheckCase.Expected expected : example.expect()) {
      page.append(FINDS.in(language))
          .append(": ")
          .append(expected.path() == null ? "" : expected.path());
      if (expected.stated() != null && expected.expected() != null) {
        page.append("  ").append(expected.stated()).append(" ≠ ").append(expected.expected());
      }
      page.append("\n");
    }
    page.append(example.expect().isEmpty() ? "" : "\n");
  }
}
