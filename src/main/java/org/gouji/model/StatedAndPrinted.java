package org.gouji.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What both the narrative and the tables print.
 *
 * @param inOneUnit figures of the narrative beside the tables, but for the three publics
 * @param inTwoUnits the same, where text and table use different units
 * @param threePublics the three publics of the narrative beside their table
 */
public record StatedAndPrinted(
    List<Link> inOneUnit, List<Link> inTwoUnits, List<Link> threePublics) {

  /** The narrative beside the tables of one document. */
  public static StatedAndPrinted of(Statement statement, Tables tables) {
    List<Link> inOneUnit = new ArrayList<>();
    List<Link> inTwoUnits = new ArrayList<>();
    for (Link link : NarrativeLinks.of(statement, tables)) {
      (link.isBetweenUnits() ? inTwoUnits : inOneUnit).add(link);
    }
    return new StatedAndPrinted(
        List.copyOf(inOneUnit),
        List.copyOf(inTwoUnits),
        NarrativeLinks.ofThreePublics(statement, tables));
  }
}
