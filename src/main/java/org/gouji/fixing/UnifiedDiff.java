package org.gouji.fixing;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** The lines in which two texts differ, as {@code diff -u} shows them. */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private UnifiedDiff() {}

  /**
   * Compares two texts.
   *
   * @param from what the first is called
   * @param to what the second is called
   * @return the lines of the diff without their ends; none where the texts have the same lines
   */
  public static List<String> between(String from, String first, String to, String second) {
    List<String> lines = lines(first);
    return UnifiedDiffUtils.generateUnifiedDiff(
        from, to, lines, DiffUtils.diff(lines, lines(second)), CONTEXT);
  }

  private static List<String> lines(String text) {
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
  }
}
