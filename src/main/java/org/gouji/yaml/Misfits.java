package org.gouji.yaml;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gouji.model.Place;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/** Words the problems of a tree that does not fit its records. */
final class Misfits {
  private static final int LONGEST_QUOTE = 40;

  /** Blanks that look like indentation and are part of the key to YAML. */
  private static final Pattern ODD_BLANK = Pattern.compile("^[\\x{a0}\\x{3000}\\x{200b}\\x{feff}]");

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
      boolean colon = node instanceof Node.Scalar scalar && scalar.text().contains("：");
      String variant = colon && expected.equals("mapping") ? "mapping_colon" : expected;
      report("I03", variant, node, path, Map.of("found", quote(node)));
    }
  }

  void nothing(Node.Scalar scalar, String path) {
    report("I03", "nothing", scalar, path, Map.of());
  }

  /**
   * A text stands where a number belongs.
   *
   * @param unit what an amount here counts; null for other numbers
   */
  void notANumber(Node.Scalar scalar, String path, @Nullable Unit unit) {
    String meant = Numbers.meant(scalar.text(), unit);
    if (scalar.isNull()) {
      nothing(scalar, path);
    } else if (meant == null) {
      report("I03", "number", scalar, path, Map.of("found", quote(scalar)));
    } else {
      String variant = Numbers.parse(scalar.text()) == null ? "number_meant" : "number_quoted";
      report("I03", variant, scalar, path, Map.of("found", quote(scalar), "meant", meant));
    }
  }

  void notWhole(Node.Scalar scalar, String path) {
    report("I03", "whole", scalar, path, Map.of("found", quote(scalar)));
  }

  void notDecimals(Node.Scalar scalar, String path) {
    report("I03", "decimals", scalar, path, Map.of("found", quote(scalar)));
  }

  void notADay(Node.Scalar scalar, String path) {
    LocalDate meant = Days.meant(scalar.text());
    if (meant == null) {
      report("I03", "day", scalar, path, Map.of("found", quote(scalar)));
    } else {
      Map<String, String> details = Map.of("found", quote(scalar), "meant", meant.toString());
      report("I03", "day_meant", scalar, path, details);
    }
  }

  void notATruth(Node.Scalar scalar, String path) {
    report("I03", "truth", scalar, path, Map.of("found", quote(scalar)));
  }

  void notAChoice(Node.Scalar scalar, String path, Set<String> choices) {
    String meant = Similar.to(scalar.text(), choices);
    reportWithGuess("I03", "choice", scalar, path, String.join(", ", choices), meant);
  }

  void unknownKey(Node.Scalar key, Shape shape, Scope scope) {
    if (key.text().startsWith("x-")) {
      return;
    } else if (ODD_BLANK.matcher(key.text()).find()) {
      Map<String, String> found = Map.of("found", quote(key));
      report("I04", "key_blank", key, scope.pathOf(key.text()), found);
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
    reportWithGuess("I04", "key", key, scope.pathOf(key.text()), shape.keys(), meant);
  }

  private void reportWithGuess(
      String check,
      String variant,
      Node.Scalar scalar,
      String path,
      String choices,
      @Nullable String meant) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("found", quote(scalar));
    details.put("choices", choices);
    if (meant != null) {
      details.put("meant", meant);
    }
    report(check, meant == null ? variant : variant + "_meant", scalar, path, details);
  }

  private void report(
      String check, String variant, Node node, String path, Map<String, String> details) {
    Map<String, String> all = new LinkedHashMap<>(details);
    all.put("key", quote(nameIn(path)));
    problems.accept(new Problem(check, variant, place(node, path), Map.copyOf(all)));
  }

  /** The last key of a path; of an element of a list the name of the list as well. */
  private static String nameIn(String path) {
    int last = path.lastIndexOf('.') + 1;
    boolean element = last > 0 && last < path.length() && Character.isDigit(path.charAt(last));
    return path.substring(element ? path.lastIndexOf('.', last - 2) + 1 : last);
  }

  private static String quote(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return quote(scalar.text());
    }
    return node instanceof Node.Sequence ? "[…]" : "{…}";
  }

  /** A text from the file, on one line and cut to a length that a message can hold. */
  static String quote(String text) {
    return Quote.of(text, LONGEST_QUOTE);
  }
}
