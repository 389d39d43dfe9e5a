package org.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.cases.CaseResult;
import org.gouji.cases.CaseRunner;
import org.gouji.examining.RuleBase;
import org.gouji.rulebook.CheckCase;
import org.gouji.rulebook.Rulebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case of every check: with the rules as the product carries them and as the classic builder
 * compiles them, with the facts in their order and reversed. {@code -Dcheck=A05} runs the cases of
 * one check.
 */
final class CheckCasesTest {
  private static final Path RULES = Path.of("rules");
  private static final Rulebook RULEBOOK = Rulebook.in(RULES);
  private static final Map<String, RuleBase> BUILDERS =
      Map.of(
          "product",
          RuleBase.bundled(),
          "classic",
          RuleBase.compiled(RULEBOOK.rules(RULEBOOK.ids())));

  @TestFactory
  Stream<DynamicTest> everyCase() {
    String only = System.getProperty("check");
    return RULEBOOK.ids().stream()
        .filter(id -> only == null || id.equals(only))
        .flatMap(
            id ->
                RULEBOOK.cases(id).stream()
                    .map(
                        given ->
                            DynamicTest.dynamicTest(
                                id + " " + given.name(), () -> run(id, given))));
  }

  @Test
  void thereAreCases() {
    assertFalse(RULEBOOK.ids().isEmpty());
    assertFalse(RULEBOOK.cases("A05").isEmpty());
  }

  private static void run(String id, CheckCase given) {
    BUILDERS.forEach(
        (builder, rules) -> {
          CaseResult result = new CaseRunner(RULEBOOK, List.of(rules)).run(id, given);
          String label = builder + (result.reversed() ? ", facts reversed" : "");
          assertEquals(result.expected(), result.found(), label);
        });
  }
}
