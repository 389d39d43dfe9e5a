package org.gouji;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The documents that have to be examined again after some changed: these themselves and those that
 * are compared with one of them, as it is or as it was.
 */
final class Concerned {
  private final Set<Path> changed;
  private final Set<Families.Word> own = new HashSet<>();
  private final Set<Families.Word> others = new HashSet<>();

  private Concerned(Set<Path> changed) {
    this.changed = changed;
  }

  /**
   * Those of the files, in their order.
   *
   * @param heads of the files; null for one that does not say what it is
   */
  static List<Path> among(List<Path> files, List<Families.@Nullable Head> heads, Changes changes) {
    Concerned concerned = new Concerned(changes.files());
    changes.former().forEach(former -> concerned.add(Families.Head.of(former)));
    for (int i = 0; i < files.size(); i++) {
      Families.Head head = heads.get(i);
      if (head != null && changes.files().contains(files.get(i))) {
        concerned.add(head);
      }
    }
    List<Path> among = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      if (concerned.includes(files.get(i), heads.get(i))) {
        among.add(files.get(i));
      }
    }
    return among;
  }

  private void add(Families.Head head) {
    own.addAll(head.own());
    others.addAll(head.others());
  }

  /**
   * Whether a document changed, or is of the same organization, of last or next year, the
   * department or a unit of one that did.
   */
  private boolean includes(Path file, Families.@Nullable Head head) {
    return changed.contains(file)
        || (head != null
            && (shares(head.own(), own)
                || shares(head.own(), others)
                || shares(head.others(), own)));
  }

  private static boolean shares(List<Families.Word> some, Set<Families.Word> all) {
    return !Collections.disjoint(some, all);
  }
}
