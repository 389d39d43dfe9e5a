package org.gouji.examining;

import org.gouji.model.Once;
import org.gouji.rulebook.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What the parameters of one place and year come to.
 *
 * @param tables the tables that a budget must publish; null where nothing asks for any
 * @param exact whether a difference that rounding explains is wrong all the same
 */
record Jurisdiction(
    TextRules text,
    Norms norms,
    Classification classification,
    Once<Printing.Plausible> plausible,
    RequiredTables.@Nullable Required tables,
    boolean exact) {
  /** How differences that rounding explains are treated. */
  enum Policy {
    INTERVAL,
    EXACT
  }

  /** Parameter rounding. */
  record Rounding(@Nullable Policy policy) {}

  static Jurisdiction of(Parameters parameters) {
    Rounding rounding = parameters.find("rounding", Rounding.class);
    return new Jurisdiction(
        new TextRules(parameters),
        Norms.of(parameters),
        new Classification(parameters),
        Printing.plausible(parameters),
        RequiredTables.find(parameters),
        rounding != null && rounding.policy() == Policy.EXACT);
  }

  /** Reads what would wait until it is needed. */
  void readAll() {
    text.readAll();
    norms.readAll();
    classification.readAll();
    plausible.get();
  }
}
