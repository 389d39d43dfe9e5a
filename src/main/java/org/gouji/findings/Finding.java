package org.gouji.findings;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.gouji.examining.Grade;
import org.gouji.model.Place;
import org.gouji.model.Text;
import org.gouji.model.Unit;
import org.gouji.rulebook.Check;
import org.gouji.rulebook.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a check found at one place.
 *
 * @param severity the check's, but a note where rounding explains the difference
 * @param grade rounded or wrong, for identities between figures; null otherwise
 * @param message what is the matter, complete in itself
 * @param stated the figure as printed; null where the finding is not about a figure
 * @param expected what the other figures want it to be; null where nothing is expected
 * @param difference stated less expected
 * @param unit of the three; null without them
 * @param tolerance the largest difference that rounding explains; null where there is none to
 *     explain
 * @param related the other figures that take part
 * @param sourceLine the line of the file that the finding points to; empty where there is none
 * @param fingerprint identifies the finding when lines move
 * @param explainedBy fingerprint of the finding of which this one is an echo; null where it stands
 *     for itself
 * @param suppression why it does not count; null where it does
 */
public record Finding(
    Check check,
    Severity severity,
    @Nullable Grade grade,
    Place place,
    Text message,
    @Nullable String stated,
    @Nullable String expected,
    @Nullable String difference,
    @Nullable Unit unit,
    @Nullable String tolerance,
    List<Related> related,
    String sourceLine,
    String fingerprint,
    @Nullable String explainedBy,
    @Nullable Suppression suppression)
    implements Serializable {
  static final Comparator<Finding> READING_ORDER =
      Comparator.comparing(Finding::place).thenComparing(finding -> finding.check().id());

  /**
   * Another figure that takes part.
   *
   * @param name what it is called
   * @param value what it says
   * @param term what it adds to the expected sum, in the unit of the finding; null where what is
   *     expected is no sum
   */
  public record Related(Place place, Text name, String value, @Nullable String term)
      implements Serializable {
    /** A figure that is no term of a sum. */
    Related(Place place, Text name, String value) {
      this(place, name, value, null);
    }

    /** The other file that it stands in; null for the file of the finding. */
    public @Nullable String file() {
      return place.file();
    }
  }

  /**
   * The same as an echo of another finding.
   *
   * @param cause the other one's fingerprint
   */
  public Finding withExplanation(String cause) {
    return with(message, cause, suppression);
  }

  Finding withHint(Text hint) {
    return with(
        new Text(message.zh() + hint.zh(), message.en() + hint.en()), explainedBy, suppression);
  }

  /** The same, which no longer counts. */
  public Finding with(Suppression reason) {
    return with(message, explainedBy, reason);
  }

  /** Whether it is an error, a warning or a note of the run: neither waived nor known before. */
  public boolean counts() {
    return suppression == null;
  }

  private Finding with(Text otherMessage, @Nullable String cause, @Nullable Suppression reason) {
    return new Finding(
        check,
        severity,
        grade,
        place,
        otherMessage,
        stated,
        expected,
        difference,
        unit,
        tolerance,
        related,
        sourceLine,
        fingerprint,
        cause,
        reason);
  }
}
