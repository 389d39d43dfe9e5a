package org.gouji.examining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.gouji.model.Figure;

/**
 * Figures that must agree, and how well they do.
 *
 * @param subject the figure that is compared with the others
 * @param addends the others
 * @param expected what the others want the subject to be, in its unit
 * @param difference the subject less what is expected
 * @param tolerance the largest difference that rounding explains, or that the office's policy lets
 *     pass
 */
public record Identity(
    String check,
    Relation relation,
    Figure subject,
    List<Addend> addends,
    Grade grade,
    BigDecimal expected,
    BigDecimal difference,
    BigDecimal tolerance)
    implements Entry {
  /** Which of the check's messages applies: the one for the relation where the check has one. */
  public String variant() {
    return relation.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public boolean isBroken() {
    return grade != Grade.EQUAL;
  }
}
