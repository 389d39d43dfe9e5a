package org.gouji.yaml;

import org.jspecify.annotations.Nullable;

/** Finds the word that was probably meant. */
public final class Similar {
  private Similar() {}

  /**
   * The candidate nearest to what was written; null where none is near enough to be worth a guess.
   */
  public static @Nullable String to(String written, Iterable<String> candidates) {
    String nearest = null;
    int least = Math.max(1, Math.min(4, (written.length() + 1) / 3)) + 1;
    for (String candidate : candidates) {
      int distance = distance(written, candidate, least);
      if (distance < least && distance < Math.max(written.length(), candidate.length())) {
        least = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /**
   * Insertions, deletions, replacements and swaps of neighbours that turn one into the other; gives
   * up at {@code most}.
   */
  private static int distance(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) >= most) {
      return most;
    }
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int replaced = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        steps[i][j] = Math.min(replaced, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
      }
    }
    return steps[a.length()][b.length()];
  }
}
