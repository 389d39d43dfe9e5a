package org.gouji.examining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Figure;
import org.gouji.model.Statement;
import org.gouji.model.Vehicles;
import org.gouji.prose.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A number that the prose gives of something that the document states elsewhere too.
 *
 * @param again the number in the prose
 * @param first the stated figure, or the earlier number in the prose
 * @param fleet whether it is the number of vehicles of the three publics beside that of the assets
 */
public record Restatement(Figure again, Figure first, boolean fleet) {

  /** Every number that is stated, and every one that the prose itself repeats. */
  static List<Restatement> of(List<Mention> mentions, @Nullable Statement statement) {
    List<Restatement> restatements = new ArrayList<>();
    Map<Mention.Key, Figure> earlier = new HashMap<>();
    for (Mention mention : mentions) {
      Figure stated = mention.stated();
      if (stated == null && mention.named()) {
        stated = earlier.putIfAbsent(mention.key(), mention.figure());
      }
      if (stated != null) {
        restatements.add(new Restatement(mention.figure(), stated, false));
      }
    }
    Figure vehicles = vehicles(mentions, statement);
    if (vehicles != null) {
      for (Mention mention : mentions) {
        if (mention.isOfVehiclesKept()) {
          restatements.add(new Restatement(mention.figure(), vehicles, true));
        }
      }
    }
    return restatements;
  }

  /**
   * The vehicles in use; null where some of them are of a kind that the three publics may leave
   * out.
   */
  private static @Nullable Figure vehicles(List<Mention> mentions, @Nullable Statement statement) {
    Vehicles stated =
        statement == null || statement.assets() == null ? null : statement.assets().vehicles();
    if (stated == null || stated.total() == null) {
      for (Mention mention : mentions) {
        if (mention.isOfVehiclesInUse()) {
          return mention.figure();
        }
      }
      return null;
    }
    return isPositive(stated.special()) || isPositive(stated.other()) ? null : stated.total();
  }

  private static boolean isPositive(@Nullable Figure figure) {
    return figure != null && figure.isPositive();
  }
}
