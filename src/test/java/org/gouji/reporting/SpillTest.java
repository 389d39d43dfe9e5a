package org.gouji.reporting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a report keeps until its turn comes. */
final class SpillTest {
  private static final int MIB = 1 << 20;

  @Test
  void whatWasWrittenComesBackWhateverItsSize() throws IOException {
    for (int size : new int[] {0, 1, MIB, MIB + 1, 3 * MIB}) {
      byte[] bytes = new byte[size];
      new Random(size).nextBytes(bytes);
      try (Spill spill = new Spill()) {
        for (int from = 0; from < size; from += 70_000) {
          spill.write(bytes, from, Math.min(70_000, size - from));
        }
        for (int twice = 0; twice < 2; twice++) {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          spill.copyTo(out);
          assertArrayEquals(bytes, out.toByteArray());
        }
      }
    }
  }

  @Test
  void numbersOfRulesArePutInWhereverTheBytesAreCut() throws IOException {
    byte[] text =
        ("a" + RuleNumbers.later("B01") + ", " + RuleNumbers.later("A05"))
            .getBytes(StandardCharsets.UTF_8);
    for (int cut = 0; cut <= text.length; cut++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      RuleNumbers numbers = new RuleNumbers(out, List.of("A05", "B01"));
      numbers.write(text, 0, cut);
      numbers.write(text, cut, text.length - cut);
      numbers.flush();
      assertEquals("a1, 0", out.toString(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aFingerprintIsNewOnce() {
    Fingerprints fingerprints = new Fingerprints();
    for (int i = 0; i < 5_000; i++) {
      assertTrue(fingerprints.add("f" + i));
    }
    for (int i = 0; i < 5_000; i++) {
      assertFalse(fingerprints.add("f" + i));
    }
  }
}
