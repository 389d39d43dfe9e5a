package org.gouji.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes budgets up. */
final class Budgeting {
  private Budgeting() {}

  /** A budget of an organization of any field and size. */
  static Budget draw(Draw draw) {
    Field field = draw.pick(Field.ALL);
    long size = Math.round(Math.exp(draw.between(Math.log(1.2e6), Math.log(6e7))));
    ThreePublics publics = ThreePublics.draw(draw);
    Upkeep upkeep = Upkeep.draw(draw, field, size, publics);
    Map<String, Line> lines = new TreeMap<>();
    upkeep.functions().forEach(line -> lines.put(line.code(), line));
    List<String> work = draw.some(field.work(), 2, field.work().size());
    for (String code : work) {
      lines.put(code, Line.of(code, Field.nameOf(code), 0, draw.near(size / 6)));
    }
    if (publics.purchase() + publics.overseas() > 0) {
      lines.computeIfPresent(work.get(0), (code, line) -> with(line, publics));
    }
    ownMoney(draw, field, size, lines, work);
    if (draw.chance(0.3)) {
      put(
          lines,
          new Line(
              draw.pick(List.of("2120803", "2120804", "2296002", "2296003")),
              "",
              0,
              0,
              draw.near(size / 4),
              0,
              0,
              0,
              0));
    }
    if (draw.chance(0.15)) {
      put(lines, new Line("2239999", "", 0, 0, 0, draw.near(size / 30), 0, 0, 0));
    }
    List<Line> all = List.copyOf(lines.values());
    Line total = Line.sum("", "", all);
    return new Budget(
        field,
        all,
        upkeep,
        publics,
        publics.lastYear(draw),
        lastYear(draw, total),
        procurement(draw, size),
        draw.split(total.project(), draw.between(2, 7)));
  }

  /**
   * Projects that each stand on a line of their own, all in one class.
   *
   * @param number at most 5,940
   */
  static List<Line> more(Draw draw, int number) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String code = "%s%02d%02d".formatted(Field.MADE_UP_CLASS, 40 + i / 99, 1 + i % 99);
      lines.add(Line.of(code, Field.nameOf(code), 0, draw.near(500_000)));
    }
    return lines;
  }

  private static List<Purchases> procurement(Draw draw, long size) {
    List<Purchases> rows = new ArrayList<>();
    rows.add(new Purchases("办公设备", draw.near(size / 120), 0, 0));
    rows.add(new Purchases("物业服务", 0, 0, draw.near(size / 40)));
    if (draw.chance(0.4)) {
      rows.add(new Purchases("用房维修", 0, draw.near(size / 50), 0));
    }
    if (draw.chance(0.4)) {
      rows.add(new Purchases("信息系统", draw.near(size / 90), 0, draw.near(size / 70)));
    }
    return List.copyOf(rows);
  }

  /** Vehicles and travel that are paid for from a project. */
  private static Line with(Line line, ThreePublics publics) {
    return Line.of(
        line.code(), line.name(), 0, line.project() + publics.purchase() + publics.overseas());
  }

  private static void ownMoney(
      Draw draw, Field field, long size, Map<String, Line> lines, List<String> work) {
    long fromServices = !field.agency() && draw.chance(0.6) ? draw.near(size / 8) : 0;
    long fromElsewhere = draw.chance(0.35) ? draw.near(size / 25) : 0;
    long fromLastYear = draw.chance(0.2) ? draw.near(size / 30) : 0;
    String code = draw.pick(work);
    lines.computeIfPresent(
        code, (none, line) -> line.withOwnMoney(fromServices, fromElsewhere, fromLastYear));
  }

  private static void put(Map<String, Line> lines, Line line) {
    Line named = Line.sum(line.code(), Field.nameOf(line.code()), List.of(line));
    lines.put(named.code(), named);
  }

  private static Line lastYear(Draw draw, Line now) {
    return new Line(
        "",
        "",
        draw.lastYear(now.basic()),
        draw.lastYear(now.project()),
        orNothing(draw, now.funds()),
        orNothing(draw, now.capital()),
        orNothing(draw, now.institutional()),
        orNothing(draw, now.other()),
        orNothing(draw, now.carryover()));
  }

  private static long orNothing(Draw draw, long yuan) {
    return yuan == 0 ? 0 : draw.lastYear(yuan);
  }
}
