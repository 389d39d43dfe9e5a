package org.gouji.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A budget that adds up, before anything of it is printed.
 *
 * @param lines the classification by function without subtotals, in the order of the codes
 * @param lastYear what last year's budget came to
 */
record Budget(
    Field field,
    List<Line> lines,
    Upkeep upkeep,
    ThreePublics publics,
    ThreePublics publicsLastYear,
    Line lastYear,
    List<Purchases> procurement,
    List<Long> projects) {

  /** The same with more lines that carry one project each. */
  Budget with(List<Line> more) {
    List<Line> all = new ArrayList<>(lines);
    all.addAll(more);
    List<Long> allProjects = new ArrayList<>(projects);
    more.forEach(line -> allProjects.add(line.project()));
    return new Budget(
        field,
        List.copyOf(all),
        upkeep,
        publics,
        publicsLastYear,
        lastYear,
        procurement,
        List.copyOf(allProjects));
  }

  /** All that is bought. */
  Purchases purchases() {
    return Purchases.sum(procurement);
  }

  Line total() {
    return Line.sum("", "", lines);
  }

  /** The classes. */
  List<Line> classes() {
    return level(3);
  }

  /** Every line with the subtotals above it, in the order of the codes. */
  List<Line> tree() {
    List<Line> tree = new ArrayList<>(level(3));
    tree.addAll(level(5));
    tree.addAll(lines);
    tree.sort(Comparator.comparing(Line::code));
    return tree;
  }

  private List<Line> level(int digits) {
    Map<String, List<Line>> groups = new TreeMap<>();
    for (Line line : lines) {
      groups.computeIfAbsent(line.code().substring(0, digits), none -> new ArrayList<>()).add(line);
    }
    return groups.entrySet().stream()
        .map(group -> Line.sum(group.getKey(), Field.nameOf(group.getKey()), group.getValue()))
        .toList();
  }
}
