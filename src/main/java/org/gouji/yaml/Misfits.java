package org.gouji.yaml;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.gouji.model.Place;
import org.jspecify.annotations.Nullable;

/** Words the problems of a tree that does not fit its records. */
final class Misfits {
  private static final int LONGEST_QUOTE = 40;

  private final Consumer<Problem> problems;

  Misfits(Consumer<Problem> problems) {
    this.problems = problems;
  }

  static Place place(Node node, String path) {
    return new Place(path, node.line(), node.column(), node.length());
  }

  /**
   * Another kind of node stands where one of these belongs.
   *
   * @param expected "mapping", "list", "text" or "number", also the variant of the message
   */
  void wrongKind(String expected, Node node, String path) {
    if (node instanceof Node.Scalar scalar && scalar.isNull()) {
      nothing(scalar, path);
    } else {
      report("I03", expected, node, path, Map.of("found", quote(node)));
    }
  }

  void nothing(Node.Scalar scalar, String path) {
    report("I03", "nothing", scalar, path, Map.of());
  }

  void notANumber(Node.Scalar scalar, String path) {
    String meant = Numbers.meant(scalar.text());
    if (scalar.isNull()) {
      nothing(scalar, path);
    } else if (meant == null) {
      report("I03", "number", scalar, path, Map.of("found", quote(scalar)));
    } else {
      report("I03", "number_meant", scalar, path, Map.of("found", quote(scalar), "meant", meant));
    }
  }

  void thousandsSeparator(Node.Entry head, Node.Entry tail, String path) {
    String found = quote(head.value()) + "," + tail.key().text();
    String meant = quote(head.value()) + tail.key().text();
    report("I03", "number_meant", head.value(), path, Map.of("found", found, "meant", meant));
  }

  void notATruth(Node.Scalar scalar, String path) {
    report("I03", "truth", scalar, path, Map.of("found", quote(scalar)));
  }

  void notAChoice(Node.Scalar scalar, String path, Set<String> choices) {
    reportWithGuess("I03", "choice", scalar, path, choices, Similar.to(scalar.text(), choices));
  }

  void unknownKey(Node.Scalar key, Shape shape, Scope scope) {
    if (key.text().startsWith("x-")) {
      return;
    }
    Map<String, String> byWord = new LinkedHashMap<>();
    for (Shape.Part part : shape.allParts()) {
      byWord.put(part.key(), part.key());
      if (part.term() != null) {
        byWord.put(part.term().zh(), part.key());
      }
    }
    String similar = Similar.to(key.text(), byWord.keySet());
    String meant = similar == null ? null : byWord.get(similar);
    reportWithGuess(
        "I04", "key", key, scope.pathOf(key.text()), new TreeSet<>(byWord.values()), meant);
  }

  private void reportWithGuess(
      String check,
      String variant,
      Node.Scalar scalar,
      String path,
      Collection<String> choices,
      @Nullable String meant) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("found", quote(scalar));
    details.put("choices", String.join(", ", choices));
    if (meant != null) {
      details.put("meant", meant);
    }
    report(check, meant == null ? variant : variant + "_meant", scalar, path, details);
  }

  private void report(
      String check, String variant, Node node, String path, Map<String, String> details) {
    Map<String, String> all = new LinkedHashMap<>(details);
    all.put("key", path.substring(path.lastIndexOf('.') + 1));
    problems.accept(new Problem(check, variant, place(node, path), Map.copyOf(all)));
  }

  private static String quote(Node node) {
    if (!(node instanceof Node.Scalar scalar)) {
      return node instanceof Node.Sequence ? "[…]" : "{…}";
    }
    String text = scalar.text().strip();
    int end =
        text.codePointCount(0, text.length()) > LONGEST_QUOTE
            ? text.offsetByCodePoints(0, LONGEST_QUOTE)
            : -1;
    return end < 0 ? text : text.substring(0, end) + "…";
  }
}
