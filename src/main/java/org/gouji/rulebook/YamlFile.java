package org.gouji.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.gouji.yaml.Binder;
import org.gouji.yaml.Limits;
import org.gouji.yaml.Node;
import org.gouji.yaml.Problem;
import org.gouji.yaml.TreeReader;
import org.jspecify.annotations.Nullable;

/** Reads the rulebook's own YAML, in which nothing is forgiven. */
final class YamlFile {
  private YamlFile() {}

  /**
   * @throws RulebookException naming file and line where the text does not fit the record to the
   *     letter
   */
  static <T> T bind(String path, String text, Class<T> type) {
    List<Problem> problems = new ArrayList<>();
    Node root = TreeReader.read(text, Limits.DEFAULT, problems::add);
    return bind(path, root, type, problems);
  }

  /** The elements of a list of mappings. */
  static <T> List<T> bindAll(String path, String text, Class<T> type) {
    List<Problem> problems = new ArrayList<>();
    Node root = TreeReader.read(text, Limits.DEFAULT, problems::add);
    if (!(root instanceof Node.Sequence sequence) || !problems.isEmpty()) {
      throw new RulebookException(
          path + ": " + (problems.isEmpty() ? "a list expected" : describe(problems.get(0))));
    }
    return sequence.elements().stream().map(element -> bind(path, element, type)).toList();
  }

  static <T> T bind(String path, @Nullable Node root, Class<T> type) {
    return bind(path, root, type, new ArrayList<>());
  }

  private static <T> T bind(
      String path, @Nullable Node root, Class<T> type, List<Problem> problems) {
    T bound =
        root instanceof Node.Mapping mapping
            ? new Binder(problems::add, figure -> {}).bind(mapping, type)
            : null;
    if (bound == null || !problems.isEmpty()) {
      String problem = problems.isEmpty() ? "a mapping expected" : describe(problems.get(0));
      throw new RulebookException(path + ": " + problem);
    }
    return bound;
  }

  private static String describe(Problem problem) {
    return "line " + problem.place().line() + ": " + problem.variant() + " " + problem.details();
  }
}
