package org.gouji.reporting;

import java.util.Arrays;
import org.gouji.rulebook.Sha256;

/** The fingerprints of a run, of each no more than 64 bits. */
final class Fingerprints {
  private static final int HEX_DIGITS = 16;

  /** Zero where there is none yet; open addressing, half empty at least. */
  private long[] slots = new long[1 << 10];

  private int count;

  /** Whether a fingerprint was not there before. */
  boolean add(String fingerprint) {
    String bits = Sha256.of(fingerprint).substring(0, HEX_DIGITS);
    if (!put(Math.max(1, Long.parseUnsignedLong(bits, 16) >>> 1))) {
      return false;
    }
    if (++count > slots.length / 2) {
      long[] before = slots;
      slots = new long[before.length * 2];
      Arrays.stream(before).filter(slot -> slot != 0).forEach(this::put);
    }
    return true;
  }

  private boolean put(long value) {
    int at = (int) value & (slots.length - 1);
    while (slots[at] != 0) {
      if (slots[at] == value) {
        return false;
      }
      at = (at + 1) & (slots.length - 1);
    }
    slots[at] = value;
    return true;
  }
}
