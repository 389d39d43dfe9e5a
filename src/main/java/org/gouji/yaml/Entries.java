package org.gouji.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Gathers the entries of a mapping, each key once. */
final class Entries {
  /**
   * Inside braces a comma ends the value, in a number as well: {amount: 1,028.96} is 1 and then a
   * key 028.96 without a value.
   */
  private static final Pattern BEFORE_COMMA = Pattern.compile("[-+]?[0-9][0-9,]*");

  private static final Pattern AFTER_COMMA = Pattern.compile("[0-9][0-9.]*[%元千万亿]*");

  private final Consumer<Problem> problems;
  private final Supplier<String> path;
  private final List<Node.Entry> entries = new ArrayList<>();
  private final Map<String, Node.Scalar> seen = new HashMap<>();

  /**
   * @param path gives the path of the key that is being added
   */
  Entries(Consumer<Problem> problems, Supplier<String> path) {
    this.problems = problems;
    this.path = path;
  }

  /**
   * Those of a text that is read plainly.
   *
   * @throws NotPlain from {@link #add}, where a key is written twice
   */
  static Entries plain() {
    return new Entries(
        twice -> {
          throw new NotPlain();
        },
        () -> "");
  }

  boolean hold(Set<String> keys) {
    return seen.keySet().containsAll(keys);
  }

  List<Node.Entry> all() {
    return List.copyOf(entries);
  }

  /** Adds an entry; of a key that is written twice the first counts. */
  void add(Node.Scalar key, Node value) {
    if (continuesNumber(key, value)) {
      return;
    }
    Node.Scalar first = seen.putIfAbsent(key.text(), key);
    if (first == null) {
      entries.add(new Node.Entry(key, value));
    } else {
      String line = Integer.toString(first.line());
      Map<String, String> details = Map.of("key", Misfits.quote(key.text()), "first", line);
      problems.accept(new Problem("I05", "default", Misfits.place(key, path.get()), details));
    }
  }

  /** Puts a number together again that a comma inside braces took apart. */
  private boolean continuesNumber(Node.Scalar tail, Node value) {
    boolean nothing = value instanceof Node.Scalar scalar && scalar.isNull();
    if (entries.isEmpty() || !nothing || !AFTER_COMMA.matcher(tail.text()).matches()) {
      return false;
    }
    Node.Entry before = entries.get(entries.size() - 1);
    if (!(before.value() instanceof Node.Scalar head)
        || !head.plain()
        || head.line() != tail.line()
        || tail.column() > head.column() + head.length() + 2
        || !BEFORE_COMMA.matcher(head.text()).matches()) {
      return false;
    }
    String text = head.text() + "," + tail.text();
    int length = tail.column() + tail.length() - head.column();
    Node.Scalar whole = new Node.Scalar(text, true, head.line(), head.column(), length);
    entries.set(entries.size() - 1, new Node.Entry(before.key(), whole));
    return true;
  }
}
