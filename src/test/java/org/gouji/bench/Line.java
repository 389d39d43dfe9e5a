package org.gouji.bench;

import java.util.Collection;

/**
 * One line of the classification by function, in yuan.
 *
 * @param basic of the general public budget
 * @param project of the general public budget
 * @param carryover money of the unit's own that is left from last year
 */
record Line(
    String code,
    String name,
    long basic,
    long project,
    long funds,
    long capital,
    long institutional,
    long other,
    long carryover) {

  static Line of(String code, String name, long basic, long project) {
    return new Line(code, name, basic, project, 0, 0, 0, 0, 0);
  }

  /** What lines come to together. */
  static Line sum(String code, String name, Collection<Line> lines) {
    Line sum = of(code, name, 0, 0);
    for (Line line : lines) {
      sum =
          new Line(
              code,
              name,
              sum.basic + line.basic,
              sum.project + line.project,
              sum.funds + line.funds,
              sum.capital + line.capital,
              sum.institutional + line.institutional,
              sum.other + line.other,
              sum.carryover + line.carryover);
    }
    return sum;
  }

  Line withOwnMoney(long fromServices, long fromElsewhere, long fromLastYear) {
    return new Line(
        code, name, basic, project, funds, capital, fromServices, fromElsewhere, fromLastYear);
  }

  long general() {
    return basic + project;
  }

  long appropriated() {
    return general() + funds + capital;
  }

  /** Everything but the general public budget. */
  long beside() {
    return funds + capital + institutional + other + carryover;
  }

  long all() {
    return general() + beside();
  }

  long allProjects() {
    return project + beside();
  }
}
