package org.gouji.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents of one organization, of one kind, of two successive years. */
public record Succession(Summary earlier, Summary later) {

  /**
   * Every figure of which this year's document says what it was last year, as such or by its
   * change, and which last year's document states at the same place. A change beside last year's
   * figure is not looked at: within the document the two must agree anyway.
   */
  public List<Continuation> continuations() {
    List<Continuation> continuations = new ArrayList<>();
    later
        .items()
        .forEach(
            (path, item) -> {
              Figure published = Quantities.isYearly(path) ? published(path) : null;
              if (published != null && item.prior() != null) {
                continuations.add(new Continuation(item.prior(), null, published));
              } else if (published != null && item.change() != null && item.amount() != null) {
                continuations.add(new Continuation(item.change(), item.amount(), published));
              }
            });
    return List.copyOf(continuations);
  }

  /** Last year's figure where the document of that year printed it. */
  private @Nullable Figure published(String path) {
    Figure figure = earlier.amount(path);
    for (String same : Quantities.alsoAt(path)) {
      figure = figure == null ? earlier.amount(same) : figure;
    }
    return figure == null ? null : figure.seenFromElsewhere(earlier.file(), nameToday(figure));
  }

  private Name nameToday(Figure figure) {
    String zh = earlier.fiscalYear() + "年预算";
    String en = earlier.fiscalYear() + " budget";
    Name name = figure.name();
    Text group = name.group();
    Text edition =
        group == null ? new Text(zh, en) : new Text(zh + " " + group.zh(), en + ", " + group.en());
    return new Name(edition, name.row(), name.term(), name.aspect());
  }
}
