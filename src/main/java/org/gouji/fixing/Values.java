package org.gouji.fixing;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.gouji.model.Place;
import org.gouji.yaml.Limits;
import org.gouji.yaml.Node;
import org.gouji.yaml.TreeReader;
import org.jspecify.annotations.Nullable;

/** The values that a YAML text writes, by where they stand. */
final class Values {
  private final Map<Spot, Node.Scalar> values = new HashMap<>();
  private final IdentityHashMap<Node.Scalar, Integer> uses = new IdentityHashMap<>();

  private record Spot(int line, int column, int length) {}

  private Values() {}

  /**
   * Reads the values of a text.
   *
   * @param text without a byte order mark
   */
  static Values of(String text, Limits limits) {
    Values values = new Values();
    Node root = TreeReader.read(text, limits, problem -> {});
    if (root != null) {
      values.add(root);
    }
    return values;
  }

  /** The value that stands exactly there and could be a number; null where none does. */
  Node.@Nullable Scalar plainAt(Place place) {
    Node.Scalar value = values.get(new Spot(place.line(), place.column(), place.length()));
    return value != null && value.plain() ? value : null;
  }

  /** Whether an alias lets another place have the same value. */
  boolean isShared(Node.Scalar value) {
    return uses.getOrDefault(value, 0) > 1;
  }

  private void add(Node node) {
    if (node instanceof Node.Scalar scalar) {
      values.put(new Spot(scalar.line(), scalar.column(), scalar.length()), scalar);
      uses.merge(scalar, 1, Integer::sum);
    } else if (node instanceof Node.Sequence sequence) {
      sequence.elements().forEach(this::add);
    } else if (node instanceof Node.Mapping mapping) {
      mapping.entries().forEach(entry -> add(entry.value()));
    }
  }
}
