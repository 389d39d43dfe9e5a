package org.gouji.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A table of which the submission may give the heads of the columns. */
public interface Headed {
  /** As printed, in the printed order; empty where they are not given. */
  List<Prose> columns();

  /** The tables that give them. */
  static List<Headed> in(Tables tables) {
    Stream<Headed> all =
        Stream.of(
            tables.summary(),
            tables.revenue(),
            tables.expenditure(),
            tables.fiscalAppropriation(),
            tables.generalPublicExpenditure(),
            tables.governmentFundsExpenditure(),
            tables.stateCapitalExpenditure(),
            tables.basicExpenditure(),
            tables.threePublic(),
            tables.procurement(),
            tables.performance());
    return all.filter(Objects::nonNull).filter(table -> !table.columns().isEmpty()).toList();
  }
}
