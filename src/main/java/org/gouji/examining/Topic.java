package org.gouji.examining;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
public record Topic(String key, Text name, @Nullable Heading heading, boolean treated, Place anchor) {

  /**
   * @param headings patterns of the headings that it may stand under
   * @param body patterns of which one must occur under the heading; empty where any text will do
   * @param needsHeading whether figures or text elsewhere do not make up for a missing heading
   */
  record Pattern3(Text name, List<Pattern> headings, List<Pattern> body, boolean needsHeading) {}

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
