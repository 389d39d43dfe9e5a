package org.gouji.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.gouji.rulebook.Rulebook;
import org.gouji.yaml.Similar;

/** The checks that a run carries out. */
record Selection(Set<String> ids) {
  boolean includes(String id) {
    return ids.contains(id);
  }

  /**
   * Every check but what the options leave out.
   *
   * @param only ids, families or first letters of ids; all checks where empty
   * @param skipped ids, families or first letters of ids
   * @throws CannotRun where one of them names nothing
   */
  static Selection of(
      Rulebook rulebook, List<String> only, List<String> skipped, Language language) {
    Set<String> ids =
        new HashSet<>(only.isEmpty() ? rulebook.ids() : named(rulebook, only, language));
    ids.removeAll(named(rulebook, skipped, language));
    return new Selection(ids);
  }

  private static Set<String> named(Rulebook rulebook, List<String> names, Language language) {
    Set<String> ids = new TreeSet<>();
    for (String name : names) {
      List<String> matching =
          rulebook.ids().stream().filter(id -> matches(name, id, rulebook.family(id))).toList();
      if (matching.isEmpty()) {
        throw new CannotRun(unknown(rulebook, name, language));
      }
      ids.addAll(matching);
    }
    return ids;
  }

  static String unknown(Rulebook rulebook, String name, Language language) {
    Set<String> known = new TreeSet<>(rulebook.ids());
    rulebook.ids().forEach(id -> known.add(rulebook.family(id)));
    String similar = Similar.to(name.toUpperCase(Locale.ROOT), known);
    similar = similar == null ? Similar.to(name, known) : similar;
    Text guess =
        similar == null
            ? new Text("（清单见 gouji checks）", " (the list: gouji checks)")
            : new Text(
                "（是不是 " + similar + "？清单见 gouji checks）",
                " (did you mean " + similar + "? The list: gouji checks)");
    return new Text("没有这项检查：", "no such check: ").in(language) + name + guess.in(language);
  }

  private static boolean matches(String name, String id, String family) {
    String upper = name.toUpperCase(Locale.ROOT);
    return id.equals(upper)
        || family.equalsIgnoreCase(name)
        || (name.length() == 1 && id.startsWith(upper));
  }
}
