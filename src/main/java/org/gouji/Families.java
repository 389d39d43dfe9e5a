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
import org.gouji.model.Registration;
import org.gouji.model.Summary;
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
      @Nullable String parent) {
    static Head of(Summary summary) {
      Registration registration = summary.registration();
      return new Head(
          summary.document(),
          summary.fiscalYear(),
          registration.code(),
          registration.name(),
          summary.parent());
    }

    /** What it is found by. */
    List<Word> own() {
      return words(year);
    }

    /** What it would be compared with: its neighbours in time, and the department of a unit. */
    List<Word> others() {
      List<Word> others = new ArrayList<>();
      if (document.isBudget()) {
        others.addAll(words(year - 1));
        others.addAll(words(year + 1));
      }
      if (parent != null && !document.isDepartment()) {
        for (DocumentKind kind : DocumentKind.values()) {
          if (kind.isDepartment() && kind.ofUnits() == document) {
            others.add(new Word(kind, year, true, parent));
          }
        }
      }
      return others;
    }

    private List<Word> words(int ofYear) {
      List<Word> words = new ArrayList<>();
      if (code != null) {
        words.add(new Word(document, ofYear, false, code));
      }
      if (name != null) {
        words.add(new Word(document, ofYear, true, name));
      }
      return words;
    }
  }

  /** A code or a name in the documents of a kind and a year. */
  record Word(DocumentKind document, int year, boolean isName, String word) {}

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
        families.add(i, head.own());
      }
    }
    for (int i = 0; i < heads.size(); i++) {
      Head head = heads.get(i);
      if (head != null) {
        families.relate(i, head.others());
      }
    }
    return families.all();
  }

  private void add(int document, List<Word> own) {
    for (Word word : own) {
      Integer first = firsts.putIfAbsent(word, document);
      if (first != null) {
        join(document, first);
      }
    }
  }

  private void relate(int document, List<Word> others) {
    for (Word other : others) {
      Integer first = firsts.get(other);
      if (first != null) {
        join(document, first);
        related.set(document);
      }
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
