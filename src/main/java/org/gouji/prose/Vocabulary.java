package org.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.Statement;
import org.jspecify.annotations.Nullable;

/** The items that a statement may state, by the labels that prose gives them. */
final class Vocabulary {
  private static final List<Term> FIXED =
      Stream.of(
              RevenueTerms.all(),
              ExpenditureTerms.all(),
              ThreePublicTerms.all(),
              OtherTerms.all(),
              FleetTerms.all())
          .flatMap(List::stream)
          .toList();

  private final List<Term> terms;

  Vocabulary(@Nullable Statement statement) {
    terms = new ArrayList<>(FIXED);
    terms.addAll(ExpenditureTerms.classesOf(statement));
  }

  /**
   * The item that a label names in a passage; null where it names none, or may name several.
   *
   * @param giveWay whether a distinct label of another matter is understood too
   */
  @Nullable Term find(Matter matter, String label, boolean giveWay) {
    Term distinct = null;
    for (Term term : terms) {
      if ((term.matter() == matter || term.distinct()) && term.matches(label)) {
        if (term.matter() == matter) {
          return term;
        }
        distinct = term;
      }
    }
    return giveWay ? distinct : null;
  }

  /** The item that a paragraph speaks of before it names one. */
  @Nullable Term head(Matter matter) {
    return switch (matter) {
      case REVENUE, EXPENDITURE, OPERATING ->
          terms.stream()
              .filter(term -> term.matter() == matter && term.level() == Term.Level.WHOLE)
              .findFirst()
              .orElse(null);
      default -> null;
    };
  }
}
