package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.cases.CaseResult;
import org.gouji.cases.CaseRunner;
import org.gouji.model.Text;
import org.gouji.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gouji test-rules}. */
@Command(name = "test-rules", addMethodSubcommands = false, sortOptions = false)
final class TestRulesCommand implements Callable<Integer> {
  private static final Text NO_CASES = new Text("没有例子（cases.yaml）", "no cases (cases.yaml)");
  private static final Text EXPECTED = new Text("应有", "expected");
  private static final Text FOUND = new Text("实有", "found   ");
  private static final Text NOTHING = new Text("无", "nothing");
  private static final Text REVERSED =
      new Text("只在事实次序颠倒时如此", "only with the facts in the opposite order");
  private static final Text SUMMARY =
      new Text("检查 %d 项，例子 %d 个，不符 %d 处。", "Checks: %d; cases: %d, failed: %d.");

  private final Console console;

  @Parameters(paramLabel = "DIR", arity = "1..*", descriptionKey = "folders")
  private List<Path> folders = List.of();

  @Mixin ParametersOption parameters = new ParametersOption();

  @Mixin StandardOptions standard = new StandardOptions();

  TestRulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Rulebook rulebook = Rulebook.bundled().with(folders, parameters.folders());
    CaseRunner runner = new CaseRunner(rulebook);
    int cases = 0;
    int failed = 0;
    for (String id : rulebook.additionalIds()) {
      List<CaseResult> results = runner.run(id);
      cases += results.size();
      if (results.isEmpty()) {
        failed++;
        console.out().println(id + "  " + NO_CASES.in(console.language()));
      }
      for (CaseResult result : results) {
        if (!result.passes()) {
          failed++;
          print(result);
        }
      }
    }
    String summary = SUMMARY.in(console.language());
    console.out().println(String.format(summary, rulebook.additionalIds().size(), cases, failed));
    console.out().flush();
    return failed == 0 ? ExitCode.CLEAN : ExitCode.FINDINGS;
  }

  private void print(CaseResult result) {
    console.out().println(result.check() + "  " + result.given().nameIn(console.language()));
    print(EXPECTED, result.expected());
    print(FOUND, result.found());
    if (result.reversed()) {
      console.out().println("    " + REVERSED.in(console.language()));
    }
    console.out().println();
  }

  private void print(Text label, String findings) {
    String shown = findings.isEmpty() ? NOTHING.in(console.language()) : findings;
    String start = "    " + label.in(console.language()) + "  ";
    shown.lines().forEach(line -> console.out().println(start + line));
  }
}
