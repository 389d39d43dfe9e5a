package org.gouji.examining;

import java.util.Map;
import org.gouji.model.Place;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A subject that the jurisdiction requires a document to treat.
 *
 * @param key its name in the parameters
 * @param name what it is called
 * @param heading the heading it stands under; null where there is none
 * @param treated whether the document says something about it
 * @param anchor where to look when there is no heading
 */
public record Topic(
    String key, Text name, @Nullable Heading heading, boolean treated, Place anchor) {

  public boolean isMet() {
    return treated;
  }

  String variant() {
    return heading == null ? "default" : "empty";
  }

  Place place() {
    return heading == null ? anchor : heading.title().place();
  }

  Map<String, Text> details() {
    String title = heading == null ? "" : heading.title().text().strip();
    return Map.of("topic", name, "title", new Text(title, title));
  }
}
