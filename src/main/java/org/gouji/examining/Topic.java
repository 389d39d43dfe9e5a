package org.gouji.examining;

import java.util.List;
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
 * @param missing what it must name and does not
 * @param anchor where to look when there is no heading
 */
public record Topic(
    String key,
    Text name,
    @Nullable Heading heading,
    boolean treated,
    List<String> missing,
    Place anchor) {

  public boolean isMet() {
    return treated && missing.isEmpty();
  }

  Topic naming(List<String> left) {
    return new Topic(key, name, heading, treated, treated ? left : List.of(), anchor);
  }

  String variant() {
    if (!missing.isEmpty()) {
      return "terms";
    }
    return heading == null ? "default" : "empty";
  }

  Place place() {
    return heading == null ? anchor : heading.place();
  }

  Map<String, Text> details() {
    return Map.of(
        "topic",
        name,
        "title",
        heading == null ? new Text("", "") : heading.shortTitle(),
        "terms",
        new Text(String.join("、", missing), String.join(", ", missing)));
  }
}
