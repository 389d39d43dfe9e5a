package org.gouji.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Text;
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
      throw problems.isEmpty() ? unfit(path, root, "列表", "a list") : unfit(path, problems.get(0));
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
      throw problems.isEmpty()
          ? unfit(path, root, "键和值", "a mapping")
          : unfit(path, problems.get(0));
    }
    return bound;
  }

  private static RulebookException unfit(String path, @Nullable Node found, String zh, String en) {
    String place = path + ":" + (found == null ? 1 : found.line());
    return new RulebookException(new Text(place + ": 这里应当是" + zh, place + ": " + en + " expected"));
  }

  private static RulebookException unfit(String path, Problem problem) {
    String place = path + ":" + problem.place().line();
    Text what = Misfit.describe(problem);
    return new RulebookException(new Text(place + ": " + what.zh(), place + ": " + what.en()));
  }
}
