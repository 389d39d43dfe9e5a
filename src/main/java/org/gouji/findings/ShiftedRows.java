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
    if (findings.size() < FEWEST) {
      return List.copyOf(findings);
    }
    Map<String, Integer> positions = positions(figures);
    List<Finding> folded = new ArrayList<>(findings);
    for (int first = 0; first < folded.size(); first++) {
      List<Integer> run = run(folded, first, positions);
      if (run.size() >= FEWEST) {
        String cause = folded.get(first).fingerprint();
        run.stream().skip(1).forEach(i -> folded.set(i, folded.get(i).withExplanation(cause)));
        folded.set(first, withHint(folded.get(first), run.size()));
      }
    }
    return List.copyOf(folded);
  }

  /** The finding and those of the same check in the rows right below it, one a row. */
  private static List<Integer> run(
      List<Finding> findings, int first, Map<String, Integer> positions) {
    List<Integer> run = new ArrayList<>();
    Finding start = findings.get(first);
    int row = position(start, positions);
    if (row < 0 || start.explainedBy() != null) {
      return run;
    }
    run.add(first);
    for (int i = first + 1; i < findings.size(); i++) {
      Finding next = findings.get(i);
      if (next.check().id().equals(start.check().id())
          && next.explainedBy() == null
          && position(next, positions) == row + 1) {
        row++;
        run.add(i);
      }
    }
    return run;
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
