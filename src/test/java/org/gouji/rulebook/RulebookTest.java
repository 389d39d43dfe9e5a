package org.gouji.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The rulebook that is part of the product is the one in the folder. */
final class RulebookTest {
  @Test
  void theHashWorkedOutByTheBuildIsThatOfTheFiles() {
    assertEquals(Rulebook.in(Path.of("rules")).sha256(), Rulebook.bundled().sha256());
  }

  @Test
  void theChecksAreThose() {
    assertEquals(Rulebook.in(Path.of("rules")).ids(), Rulebook.bundled().ids());
    assertFalse(Rulebook.bundled().ids().isEmpty());
  }
}
