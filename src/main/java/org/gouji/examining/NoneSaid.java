package org.gouji.examining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.model.Figure;
import org.gouji.model.FundBudget;
import org.gouji.model.Item;
import org.gouji.model.Place;
import org.gouji.model.Procurement;
import org.gouji.model.Prose;
import org.gouji.model.Revenue;
import org.gouji.model.Statement;
import org.gouji.model.Text;
import org.gouji.model.ThreePublic;
import org.gouji.prose.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Words that say that there is none of something, beside the figure of it.
 *
 * @param operating whether it is the agency operating expenses
 */
public record NoneSaid(Prose words, Figure figure, boolean operating) implements Blemish {
  /** Every claim beside each stated figure of what there is said to be none of. */
  static List<NoneSaid> of(List<Claim> claims, @Nullable Statement statement) {
    List<NoneSaid> said = new ArrayList<>();
    if (statement != null) {
      for (Claim claim : claims) {
        boolean operating = claim.nothing() == Claim.Nothing.AGENCY_OPERATING;
        items(claim.nothing(), statement)
            .map(Item::amount)
            .filter(Objects::nonNull)
            .forEach(figure -> said.add(new NoneSaid(claim.words(), figure, operating)));
      }
    }
    return said;
  }

  private static Stream<Item> items(Claim.Nothing nothing, Statement statement) {
    Revenue revenue = statement.revenue();
    ThreePublic publics = statement.threePublic();
    Procurement procurement = statement.procurement();
    return switch (nothing) {
      case GOVERNMENT_FUNDS ->
          budget(statement.governmentFunds(), revenue == null ? null : revenue.governmentFunds());
      case STATE_CAPITAL ->
          budget(statement.stateCapital(), revenue == null ? null : revenue.stateCapital());
      case THREE_PUBLIC -> Stream.ofNullable(publics).map(ThreePublic::total);
      case OVERSEAS -> Stream.ofNullable(publics).map(ThreePublic::overseas);
      case VEHICLE_PURCHASE -> Stream.ofNullable(publics).map(ThreePublic::vehiclePurchase);
      case VEHICLE_OPERATION -> Stream.ofNullable(publics).map(ThreePublic::vehicleOperation);
      case HOSPITALITY -> Stream.ofNullable(publics).map(ThreePublic::hospitality);
      case PROCUREMENT -> Stream.ofNullable(procurement).map(Procurement::total);
      case AGENCY_OPERATING -> Stream.of(statement.agencyOperating());
    };
  }

  private static Stream<Item> budget(@Nullable FundBudget budget, @Nullable Item revenue) {
    return budget == null
        ? Stream.ofNullable(revenue)
        : Stream.concat(
            Stream.of(budget.expenditure(), budget.revenue()), Stream.ofNullable(revenue));
  }

  @Override
  public Place place() {
    return words.place();
  }

  @Override
  public Map<String, Text> details() {
    String stated = figure.value().toPlainString();
    return Map.of(
        "found", new Text(words.text(), words.text()),
        "name", figure.name().text(),
        "stated", new Text(stated, stated),
        "unit", new Text(figure.unit().symbol(), figure.unit().english()));
  }
}
