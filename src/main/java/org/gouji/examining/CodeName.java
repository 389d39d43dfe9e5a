package org.gouji.examining;

import java.util.regex.Pattern;

/** Names of classification codes without what varies from document to document. */
final class CodeName {
  private static final Pattern NUMBER =
      Pattern.compile("^(（?[0-9]{1,7}）?[、.．:：]?|（?[一二三四五六七八九十]{1,3}）|[一二三四五六七八九十]{1,3}、)");
  private static final Pattern LEVEL = Pattern.compile("（[类款项]）|(?<=支出)[类款项]$|类$");
  private static final Pattern MARKS = Pattern.compile("[（）、，,。.．·:：；—-]");
  private static final Pattern SPENDING = Pattern.compile("(?<=.)支出$");

  private CodeName() {}

  /**
   * A name without blanks, quotation marks, brackets, its code or number before it, and 支出 or the
   * word for its level behind it.
   */
  static String plain(String name) {
    String words = NUMBER.matcher(Words.plain(name)).replaceFirst("");
    words = MARKS.matcher(LEVEL.matcher(words).replaceAll("")).replaceAll("");
    return SPENDING.matcher(words).replaceFirst("");
  }

  /**
   * Whether two plain names have so little in common that neither can be short for the other: less
   * than a third of the shorter one.
   */
  static boolean isFarFrom(String name, String other) {
    return common(name, other) * 3 < Math.min(name.length(), other.length());
  }

  /** How many characters both have in the same order. */
  private static int common(String name, String other) {
    int[] best = new int[other.length() + 1];
    for (int i = 0; i < name.length(); i++) {
      int diagonal = 0;
      for (int j = 0; j < other.length(); j++) {
        int above = best[j + 1];
        best[j + 1] = name.charAt(i) == other.charAt(j) ? diagonal + 1 : Math.max(above, best[j]);
        diagonal = above;
      }
    }
    return best[other.length()];
  }
}
