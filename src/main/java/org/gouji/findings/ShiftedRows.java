package org.gouji.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Figure;
import org.gouji.model.Text;

/**
 * Five or more neighbouring rows of one table that fail the same check have one cause: the rows are
 * shifted.
 */
final class ShiftedRows {
  private static final Pattern ROW = Pattern.compile("(tables\\..*\\.rows)\\.([^.]+)\\..*");
  private static final int FEWEST = 5;

  private ShiftedRows() {}

  static List<Finding> folded(List<Finding> findings, List<Figure> figures) {
    if (!mayBeShifted(findings)) {
      return List.copyOf(findings);
    }
    Map<String, Integer> positions = positions(figures);
    Map<String, List<Integer>> runs = new HashMap<>();
    List<Finding> folded = new ArrayList<>(findings);
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      int position = position(finding, positions);
      if (position >= 0 && finding.explainedBy() == null) {
        String check = finding.check().id();
        List<Integer> before = runs.remove(check + "@" + (position - 1));
        List<Integer> run = before == null ? new ArrayList<>() : before;
        run.add(i);
        runs.putIfAbsent(check + "@" + position, run);
      }
    }
    runs.values().stream().filter(run -> run.size() >= FEWEST).forEach(run -> fold(folded, run));
    return List.copyOf(folded);
  }

  /** Whether as many findings of one check are about rows as a run has at least. */
  private static boolean mayBeShifted(List<Finding> findings) {
    Map<String, Integer> counts = new HashMap<>();
    return findings.stream()
        .filter(finding -> finding.explainedBy() == null)
        .filter(finding -> ROW.matcher(finding.place().path()).matches())
        .anyMatch(finding -> counts.merge(finding.check().id(), 1, Integer::sum) >= FEWEST);
  }

  private static void fold(List<Finding> findings, List<Integer> run) {
    Finding cause = findings.get(run.get(0));
    for (int echo : run.subList(1, run.size())) {
      findings.set(echo, findings.get(echo).withExplanation(cause.fingerprint()));
    }
    findings.set(run.get(0), withHint(cause, run.size()));
  }

  /**
   * Every row's number over all tables; a table begins two further on, since its rows are no
   * neighbours of those before.
   */
  private static Map<String, Integer> positions(List<Figure> figures) {
    Map<String, Integer> positions = new HashMap<>();
    String table = "";
    int next = 0;
    for (Figure figure : figures) {
      Matcher row = ROW.matcher(figure.place().path());
      if (row.matches() && !positions.containsKey(row.group(1) + "." + row.group(2))) {
        next += row.group(1).equals(table) ? 1 : 2;
        table = row.group(1);
        positions.put(row.group(1) + "." + row.group(2), next);
      }
    }
    return positions;
  }

  private static int position(Finding finding, Map<String, Integer> positions) {
    Matcher row = ROW.matcher(finding.place().path());
    return row.matches() ? positions.getOrDefault(row.group(1) + "." + row.group(2), -1) : -1;
  }

  private static Finding withHint(Finding finding, int rows) {
    Text hint =
        new Text(
            "（从此行起连续 " + rows + " 行都不平，很可能是错行：数字整体上移或下移）",
            " (" + rows + " neighbouring rows fail from here on: the rows are probably shifted)");
    return finding.withHint(hint);
  }
}
