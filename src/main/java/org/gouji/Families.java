package org.gouji;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gouji.model.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents that may belong together from no more than their heads: those of one
 * organization over the years, departments and their units. Whether they do is seen when they are
 * read as a whole.
 */
final class Families {
  private final Map<Word, Integer> firsts = new HashMap<>();
  private final BitSet related = new BitSet();
  private final int[] parents;

  /**
   * By what a document may be found, and by what it finds its department.
   *
   * @param code of the organization
   * @param name of the organization
   * @param parent name of the department that a unit belongs to
   */
  record Head(
      DocumentKind document,
      int year,
      @Nullable String code,
      @Nullable String name,
      @Nullable String parent) {}

  private record Word(DocumentKind document, int year, boolean isName, String word) {}

  private Families(int size) {
    this.parents = IntStream.range(0, size).toArray();
  }

  /**
   * The families, each as the numbers of its members in their order.
   *
   * @param heads null for a document that cannot belong to another
   */
  static Collection<List<Integer>> among(List<@Nullable Head> heads) {
    Families families = new Families(heads.size());
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
      if (head != null) {
        families.add(i, head, false, head.code());
        families.add(i, head, true, head.name());
      }
    }
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
      if (head != null && !head.document().isDepartment()) {
        families.addUnit(i, head, head.parent());
      }
    }
    return families.all();
  }

  private void add(int document, Head head, boolean isName, @Nullable String word) {
    if (word != null) {
      Word own = new Word(head.document(), head.year(), isName, word);
      Integer first = firsts.putIfAbsent(own, document);
      if (first != null) {
        join(document, first);
      }
      if (head.document().isBudget()) {
        relate(document, new Word(head.document(), head.year() - 1, isName, word));
        relate(document, new Word(head.document(), head.year() + 1, isName, word));
      }
    }
  }

  private void addUnit(int document, Head head, @Nullable String parent) {
    if (parent != null) {
      for (DocumentKind kind : DocumentKind.values()) {
        if (kind.isDepartment() && kind.ofUnits() == head.document()) {
          relate(document, new Word(kind, head.year(), true, parent));
        }
      }
    }
  }

  private void relate(int document, Word other) {
    Integer first = firsts.get(other);
    if (first != null) {
      join(document, first);
      related.set(document);
    }
  }

  private void join(int one, int other) {
    parents[eldest(one)] = eldest(other);
  }

  private int eldest(int document) {
    int eldest = document;
    while (parents[eldest] != eldest) {
      parents[eldest] = parents[parents[eldest]];
      eldest = parents[eldest];
    }
    return eldest;
  }

  private Collection<List<Integer>> all() {
    BitSet eldest = new BitSet();
    related.stream().map(this::eldest).forEach(eldest::set);
    Map<Integer, List<Integer>> all = new TreeMap<>();
    for (int i = 0; i < parents.length; i++) {
      if (eldest.get(eldest(i))) {
        all.computeIfAbsent(eldest(i), none -> new ArrayList<>()).add(i);
      }
    }
    return all.values();
  }
}
