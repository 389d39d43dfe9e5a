package org.gouji.fixing;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.gouji.findings.Cause;
import org.gouji.findings.Suspicion;
import org.gouji.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * What stands against writing a suggested value into a text.
 *
 * @param changed paths of the figures that were corrected before
 */
record Obstacles(SourceText text, Values values, Set<String> changed) {

  /** Why a diagnosis cannot be followed; null where nothing is known that speaks against it. */
  Left.@Nullable Reason to(Cause cause) {
    Suspicion figure = cause.figures().get(0);
    if (cause.figures().size() > 1) {
      return Left.Reason.SEVERAL;
    }
    if (figure.suggested() == null) {
      return Left.Reason.NO_VALUE;
    }
    if (!cause.certain()) {
      return Left.Reason.UNCERTAIN;
    }
    if (changed.contains(figure.place().path())) {
      return Left.Reason.CHANGED_ALREADY;
    }
    Node.Scalar value = values.plainAt(figure.place());
    if (value == null || figure.place().file() != null) {
      return Left.Reason.NOT_A_FIGURE;
    }
    if (values.isShared(value)) {
      return Left.Reason.SHARED;
    }
    boolean there =
        isNumber(value.text(), figure.stated()) && text.find(figure.place(), value.text()) != null;
    return there ? null : Left.Reason.NOT_THERE;
  }

  /** Where the value is written that a diagnosis without obstacles means. */
  SourceText.Span span(Cause cause) {
    Suspicion figure = cause.figures().get(0);
    Node.Scalar value = Objects.requireNonNull(values.plainAt(figure.place()));
    return Objects.requireNonNull(text.find(figure.place(), value.text()));
  }

  private static boolean isNumber(String written, String stated) {
    try {
      return new BigDecimal(written).compareTo(new BigDecimal(stated)) == 0;
    } catch (NumberFormatException none) {
      return false;
    }
  }
}
