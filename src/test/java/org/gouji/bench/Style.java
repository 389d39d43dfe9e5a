package org.gouji.bench;

import java.util.List;
import org.gouji.model.Unit;

/**
 * How a budget is published.
 *
 * @param text unit of the narrative
 * @param tables unit of the tables
 * @param zeros whether what there is none of is printed as 0 rather than left out
 * @param bases whether the narrative states last year's amounts beside some changes
 * @param percents whether it states some changes in per cent as well
 * @param inWords whether the text repeats amounts
 * @param details whether tables and lists that may be left out are there
 */
record Style(
    int year,
    boolean department,
    String jurisdiction,
    Unit text,
    Unit tables,
    boolean zeros,
    boolean bases,
    boolean percents,
    boolean inWords,
    boolean details) {
  private static final List<String> DISTRICTS = List.of("500110", "500103", "310107", "330106");

  static Style draw(Draw draw) {
    double units = draw.between(0.0, 1.0);
    Unit text = units < 0.1 ? Unit.YUAN : Unit.TEN_THOUSAND_YUAN;
    return new Style(
        draw.between(2021, 2026),
        draw.chance(0.5),
        draw.pick(DISTRICTS),
        text,
        units < 0.4 ? Unit.YUAN : Unit.TEN_THOUSAND_YUAN,
        draw.chance(0.5),
        draw.chance(0.3),
        draw.chance(0.3),
        draw.chance(0.3),
        draw.chance(0.5));
  }

  boolean printsYuan() {
    return tables == Unit.YUAN;
  }
}
