package org.gouji.examining;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.gouji.model.Dates;
import org.gouji.model.Day;
import org.gouji.model.DocumentKind;
import org.gouji.model.Place;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A publication too long after the approval, or before it.
 *
 * @param department whether a department publishes, not a unit below it
 * @param most within how many days after the approval it has to
 */
public record LatePublication(Day approved, Day published, boolean department, int most)
    implements Blemish {

  /** At most one; none where a date or the norm is not stated. */
  static List<LatePublication> in(Dates dates, DocumentKind kind, @Nullable Integer most) {
    if (dates.approved() == null || dates.published() == null || most == null) {
      return List.of();
    }
    LatePublication publication =
        new LatePublication(dates.approved(), dates.published(), kind.isDepartment(), most);
    long days = publication.days();
    return days < 0 || days > most ? List.of(publication) : List.of();
  }

  /** The day after the approval is the first. */
  private long days() {
    return ChronoUnit.DAYS.between(approved.date(), published.date());
  }

  @Override
  public String variant() {
    if (days() < 0) {
      return "early";
    }
    return department ? "default" : "single_unit";
  }

  @Override
  public Place place() {
    return published.place();
  }

  @Override
  public Map<String, Text> details() {
    return Map.of(
        "approved", same(approved.date()),
        "published", same(published.date()),
        "days", same(days()),
        "most", same(most),
        "last", same(approved.date().plusDays(most)));
  }

  private static Text same(Object value) {
    return new Text(value.toString(), value.toString());
  }
}
