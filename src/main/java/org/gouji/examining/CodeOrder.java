package org.gouji.examining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.model.CodeTable;
import org.gouji.model.Coded;
import org.gouji.model.CodedList;
import org.gouji.model.Once;
import org.gouji.model.RevenueTable;
import org.jspecify.annotations.Nullable;

/** How the codes of a list are built, and where its lines stand. */
final class CodeOrder {
  private static final int CLASS = 3;
  private static final int GROUP = 5;
  private static final int ITEM = 7;

  private static final Pattern UNIT = Pattern.compile("[0-9]{6}|[0-9]{8,12}");

  /** In a table printed level by level nearly every line stands under a foreign class. */
  private static final int FEWEST_IN_PLACE = 3;

  private CodeOrder() {}

  static boolean isWellFormed(String code) {
    return isWellFormed(code, false);
  }

  private static boolean isWellFormed(String code, boolean economic) {
    int length = code.length();
    boolean levels = length == CLASS || length == GROUP || (length == ITEM && !economic);
    for (int i = 0; levels && i < length; i++) {
      levels = code.charAt(i) >= '0' && code.charAt(i) <= '9';
    }
    return levels;
  }

  /**
   * Codes of an impossible length; lines whose class is not printed although others are; lines that
   * stand among those of another class or group.
   */
  static List<CodeBlemish> amissIn(CodedList list) {
    List<CodeBlemish> amiss = new ArrayList<>();
    List<Coded> tree = new ArrayList<>();
    for (Coded line : list.lines()) {
      String code = CodeBook.codeOf(line);
      if (code != null && isWellFormed(code, list.isEconomic())) {
        tree.add(line);
      } else if (code != null && !line.figures().isEmpty()) {
        String variant = list.isEconomic() ? "economic" : "length";
        amiss.add(CodeBlemish.at(line.figures().get(0), variant, Map.of("code", code)));
      }
    }
    if (list instanceof CodeTable) {
      amiss.addAll(orphansIn(tree));
    }
    return isByUnit(list) ? List.of() : amiss;
  }

  /** A department may publish its revenue by units, with their codes. */
  private static boolean isByUnit(CodedList list) {
    return list instanceof RevenueTable
        && list.lines().stream()
            .map(CodeBook::codeOf)
            .allMatch(code -> code == null || UNIT.matcher(code).matches());
  }

  private static List<CodeBlemish> orphansIn(List<Coded> lines) {
    Once<Set<String>> printed = new Once<>(() -> codes(lines));
    boolean classes = lines.stream().anyMatch(line -> code(line).length() == CLASS);
    List<CodeBlemish> orphans = new ArrayList<>();
    List<CodeBlemish> strangers = new ArrayList<>();
    int inPlace = 0;
    String openClass = null;
    String openGroup = null;
    for (Coded line : lines) {
      String code = code(line);
      if (code.length() == CLASS) {
        openClass = code;
        openGroup = null;
        continue;
      }
      String own = code.substring(0, CLASS);
      boolean open = own.equals(openClass);
      String above = open ? null : openClass;
      if (above == null && code.length() > GROUP && openGroup != null) {
        String group = code.substring(0, GROUP);
        above = !group.equals(openGroup) && printed.get().contains(group) ? openGroup : null;
      }
      if (classes && !open && !printed.get().contains(own)) {
        add(orphans, line, "orphan", own);
      } else if (above != null) {
        add(strangers, line, "stranger", above);
      } else {
        inPlace++;
        openGroup = code.length() == GROUP ? code : openGroup;
      }
    }
    if (inPlace >= FEWEST_IN_PLACE * strangers.size()) {
      orphans.addAll(strangers);
    }
    return orphans;
  }

  private static Set<String> codes(List<Coded> lines) {
    Set<String> codes = new HashSet<>();
    for (Coded line : lines) {
      codes.add(code(line));
    }
    return codes;
  }

  private static void add(List<CodeBlemish> blemishes, Coded line, String variant, String other) {
    if (!line.figures().isEmpty()) {
      Map<String, String> details = Map.of("code", code(line), "other", other);
      blemishes.add(CodeBlemish.at(line.figures().get(0), variant, details));
    }
  }

  private static String code(Coded line) {
    String code = CodeBook.codeOf(line);
    return code == null ? "" : code;
  }

  /** Whether a code is another one or stands below it. */
  static boolean isWithin(@Nullable String code, String other) {
    return code != null && code.startsWith(other);
  }
}
