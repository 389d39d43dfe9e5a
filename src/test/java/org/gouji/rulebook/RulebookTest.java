package org.gouji.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import org.gouji.yaml.Limits;
import org.gouji.yaml.Node;
import org.gouji.yaml.TreeReader;
import org.junit.jupiter.api.Test;

/** The rulebook that is part of the product is the one in the folder. */
final class RulebookTest {
  @Test
  void theHashWorkedOutByTheBuildIsThatOfTheFiles() {
    assertEquals(Rulebook.in(Path.of("rules")).sha256(), Rulebook.bundled().sha256());
  }

  @Test
  void theParsedParametersAreThose() {
    for (String path : RuleFiles.in(Path.of("rules")).paths()) {
      if (path.startsWith("parameters/")) {
        String text = String.valueOf(RuleFiles.bundled().text(path));
        Node parsed = TreeReader.read(text, Limits.DEFAULT, problem -> fail(problem.toString()));
        assertEquals(parsed, RuleFiles.bundled().tree(path), path);
      }
    }
  }

  @Test
  void theChecksAreThose() {
    assertEquals(Rulebook.in(Path.of("rules")).ids(), Rulebook.bundled().ids());
    assertFalse(Rulebook.bundled().ids().isEmpty());
  }
}
